/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.create;

import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.op.CreateReport;
import org.annals.core.op.FileNames;
import org.annals.core.types.TypeProfile;
import org.annals.ui.AnnalsUi;
import org.annals.ui.wizard.Author;
import org.annals.ui.wizard.Fields;
import org.annals.ui.wizard.FileFields;
import org.annals.ui.wizard.InstalledTypes;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Asks for the type of a new report, whose it is, and its file. */
final class NewReportPage extends WizardPage {

	private static final Messages MESSAGES = Messages.of(NewReportPage.class);
	private static final String TYPE = "type";
	private static final int FIRST_YEAR = 1949;
	private static final int LAST_YEAR = 2199;
	private static final int DESCRIPTION_LINES = 3;

	private TableViewer types;
	private Label description;
	private Combo office;
	private Spinner year;
	private Text author;
	private Text post;
	private FileFields file;

	NewReportPage() {
		super("new", MESSAGES.get("title"), null);
		setDescription(MESSAGES.get("description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(4).equalWidth(false).applyTo(all);
		types(all);
		office = Fields.combo(all, MESSAGES.get("office"), "new.office", SWT.NONE);
		office.setItems(Author.offices());
		if (office.getItemCount() > 0) {
			office.select(0);
		}
		Fields.label(all, MESSAGES.get("year"));
		year = Fields.named(new Spinner(all, SWT.BORDER), MESSAGES.get("year"), "new.year");
		year.setValues(Author.year(), FIRST_YEAR, LAST_YEAR, 0, 1, 10);
		author = Fields.text(all, MESSAGES.get("author"), "new.author");
		author.setText(Author.name());
		post = Fields.text(all, MESSAGES.get("post"), "new.post");
		post.setText(Author.post());
		post.setMessage(MESSAGES.get("post.example"));
		office.addListener(SWT.Modify, event -> changed());
		year.addListener(SWT.Selection, event -> changed());
		year.addListener(SWT.Modify, event -> changed());
		line(all);
		file = new FileFields(all, 1, this::validate);
		setControl(all);
		changed();
		office.setFocus();
	}

	private void types(Composite parent) {
		Label label = Fields.label(parent, MESSAGES.get("type"));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
		types = new TableViewer(parent, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		Fields.named(types.getTable(), MESSAGES.get("type"), "new.type");
		int rows = types.getTable().getItemHeight();
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(SWT.DEFAULT, rows * 4).applyTo(types.getTable());
		types.setContentProvider(ArrayContentProvider.getInstance());
		types.setLabelProvider(new LabelProvider() {

			@Override
			public String getText(Object type) {
				return InstalledTypes.label((TypeProfile) type);
			}

			@Override
			public Image getImage(Object type) {
				return AnnalsUi.image("report");
			}
		});
		new Label(parent, SWT.NONE);
		description = new Label(parent, SWT.WRAP);
		description.setData("id", "new.description");
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1)
				.hint(360, DESCRIPTION_LINES * (description.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 2)).applyTo(description);
		List<TypeProfile> all = InstalledTypes.all().stream().filter(type -> !type.type().isWithdrawn()).toList();
		types.setInput(all);
		TypeProfile last = AnnalsUi.core().types().find(getDialogSettings().get(TYPE))
				.orElseGet(() -> all.stream().findFirst().orElse(null));
		types.addSelectionChangedListener(event -> changed());
		if (last != null) {
			types.setSelection(new StructuredSelection(last), true);
		}
	}

	private static void line(Composite all) {
		Label line = new Label(all, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).indent(0, 4).applyTo(line);
	}

	/** The chosen type, or null. */
	TypeProfile type() {
		return (TypeProfile) types.getStructuredSelection().getFirstElement();
	}

	CreateReport.Facts facts() {
		return new CreateReport.Facts(office.getText(), Integer.toString(year.getSelection()), author.getText(), post.getText(),
				null);
	}

	FileFields file() {
		return file;
	}

	private void changed() {
		TypeProfile type = type();
		if (file == null || type == null) {
			return;
		}
		getDialogSettings().put(TYPE, InstalledTypes.reference(type));
		description.setText(TypeProfile.label(type.type().getDescriptions()).orElse(""));
		file.suggestFree(FileNames.suggest(new CreateReport(type, facts()).execute(null)));
		validate();
	}

	private void validate() {
		if (file != null) {
			setErrorMessage(type() == null ? MESSAGES.get("type.none") : file.problem());
			setPageComplete(getErrorMessage() == null);
		}
	}
}
