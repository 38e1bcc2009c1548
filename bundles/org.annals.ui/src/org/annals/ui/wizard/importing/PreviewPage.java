/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.importing;

import java.util.List;
import java.util.Objects;

import org.annals.core.message.Messages;
import org.annals.core.op.CreateReport;
import org.annals.core.op.FileNames;
import org.annals.core.op.ImportDraft;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Commitment;
import org.annals.model.report.Measure;
import org.annals.model.report.Report;
import org.annals.model.text.Reports;
import org.annals.ui.wizard.Fields;
import org.annals.ui.wizard.FileFields;
import org.annals.ui.wizard.InstalledTypes;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Shows what was recognised beside the source, to be corrected before a report is made of it. */
final class PreviewPage extends WizardPage implements Preview.Part {

	private static final Messages MESSAGES = Messages.of(PreviewPage.class);
	private static final int[] WEIGHTS = { 42, 58 };

	private final List<TypeProfile> installed = InstalledTypes.all();
	private final Preview preview = new Preview();
	private final Corrections corrections = new Corrections(preview);
	private Combo type;
	private Text office;
	private Text year;
	private Text author;
	private Text post;
	private Label counts;
	private FileFields file;
	private CreateReport.Facts shown = CreateReport.Facts.NONE;

	PreviewPage() {
		super("preview", MESSAGES.get("preview.title"), null);
		setDescription(MESSAGES.get("preview.description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 8).applyTo(all);
		fields(Fields.row(all, 8));
		counts = new Label(all, SWT.NONE);
		counts.setData("id", "import.counts");
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(counts);
		SashForm sides = new SashForm(all, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(900, 320).applyTo(sides);
		new SourceView(sides, preview);
		LineMenu.attach(new LineTable(sides, preview).table(), corrections);
		sides.setWeights(WEIGHTS);
		new LineBar(all, preview, corrections);
		new DoubtBar(all, preview, corrections);
		preview.add(this);
		setControl(all);
		if (preview.draft() != null) {
			preview.changed();
		}
	}

	private void fields(Composite row) {
		type = Fields.combo(row, MESSAGES.get("preview.type"), "import.preview.type", SWT.READ_ONLY);
		installed.forEach(known -> type.add(InstalledTypes.label(known)));
		type.addListener(SWT.Selection, event -> corrections.setType(installed.get(type.getSelectionIndex()).reference()));
		office = Fields.text(row, MESSAGES.get("preview.office"), "import.office");
		year = Fields.text(row, MESSAGES.get("preview.year"), "import.year");
		author = Fields.text(row, MESSAGES.get("preview.author"), "import.author");
		post = Fields.text(row, MESSAGES.get("preview.post"), "import.post");
		file = new FileFields(row, 3, this::validate);
	}

	/** Shows another draft; what was filled in for the one before is forgotten. */
	void setDraft(ImportDraft draft) {
		preview.setDraft(draft);
		fill(draft.facts());
		setMessage(draft.reading().source().notes().isEmpty() ? null : draft.reading().source().notes().get(0), WARNING);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			// The theme sets the colours when the page is first shown.
			preview.changed();
		}
	}

	@Override
	public void read() {
		ImportDraft draft = preview.draft();
		Report report = draft.reading().report();
		type.select(installed.stream().map(TypeProfile::reference).toList().indexOf(draft.reading().type().reference()));
		type.setEnabled(draft.isAdjustable());
		counts.setText(MESSAGES.get("preview.counts", Reports.sections(report).size(),
				Reports.all(report, Measure.class).size(), report.getMetrics().size(),
				Reports.all(report, Commitment.class).size(), draft.doubts().size()));
		// Another type may read another office out of the text; what a person typed stays.
		if (filled(null).equals(shown)) {
			fill(draft.facts());
		}
		file.suggestFree(FileNames.suggest(report));
		validate();
	}

	@Override
	public void selected(Object origin) {
		// the fields are those of the whole report
	}

	private void fill(CreateReport.Facts facts) {
		office.setText(Objects.requireNonNullElse(facts.organisation(), ""));
		year.setText(Objects.requireNonNullElse(facts.period(), ""));
		author.setText(Objects.requireNonNullElse(facts.author(), ""));
		post.setText(Objects.requireNonNullElse(facts.post(), ""));
		shown = filled(null);
	}

	/** What stands in the fields, together with a predecessor that has no field. */
	private CreateReport.Facts filled(String predecessor) {
		return new CreateReport.Facts(office.getText(), year.getText(), author.getText(), post.getText(), predecessor);
	}

	FileFields file() {
		return file;
	}

	/** The draft with what was filled in. */
	ImportDraft finish() {
		if (!filled(null).equals(shown)) {
			preview.draft().setFacts(filled(preview.draft().facts().predecessor()));
		}
		return preview.draft();
	}

	private void validate() {
		if (file != null) {
			setErrorMessage(file.problem());
			setPageComplete(preview.draft() != null && getErrorMessage() == null);
		}
	}
}
