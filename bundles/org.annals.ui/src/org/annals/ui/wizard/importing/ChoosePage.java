/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.importing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.op.ImportDraft;
import org.annals.core.op.OpenReport;
import org.annals.core.op.SalvageText;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFiles;
import org.annals.core.types.TypeProfile;
import org.annals.model.file.ReportFormat;
import org.annals.ui.AnnalsUi;
import org.annals.ui.wizard.Fields;
import org.annals.ui.wizard.InstalledTypes;
import org.annals.ui.wizard.ReportWizard;
import org.annals.ui.wizard.ReportWizardDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the source of an import, a file or pasted text, and reads it when the page is left. */
final class ChoosePage extends WizardPage implements ReportWizardDialog.Leaving {

	/** What was read last, so that going back and forth loses no correction. */
	private record Choice(String file, String pasted, String type) {
	}

	private static final Messages MESSAGES = Messages.of(ChoosePage.class);
	private static final String FOLDER = "folder";

	private final List<TypeProfile> installed = InstalledTypes.all();
	private final PreviewPage preview;
	private final Path first;
	private Button fromFile;
	private Button fromText;
	private Text file;
	private Text pasted;
	private Combo type;
	private Choice read;

	ChoosePage(Path first, PreviewPage preview) {
		super("choose", MESSAGES.get("choose.title"), null);
		this.first = first;
		this.preview = preview;
		setDescription(MESSAGES.get("choose.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(all);
		fromFile = Fields.button(all, SWT.RADIO, MESSAGES.get("choose.file"), "import.fromFile", this::changed);
		Composite line = Fields.row(all, 2);
		indent(line);
		file = Fields.named(new Text(line, SWT.BORDER), MESSAGES.get("choose.file"), "import.file");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(file);
		file.setMessage(MESSAGES.get("choose.drop"));
		file.addListener(SWT.Modify, event -> {
			if (!file.getText().isEmpty()) {
				select(fromFile);
			}
			changed();
		});
		Fields.button(line, SWT.PUSH, MESSAGES.get("choose.browse"), "import.browse", this::browse);
		fromText = Fields.button(all, SWT.RADIO, MESSAGES.get("choose.text"), "import.fromText", () -> {
			changed();
			pasted.setFocus();
		});
		pasted = Fields.named(new Text(all, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), MESSAGES.get("choose.text"),
				"import.pasted");
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 160).indent(20, 0).applyTo(pasted);
		pasted.addListener(SWT.Modify, event -> {
			if (!pasted.getText().isEmpty()) {
				select(fromText);
			}
			changed();
		});
		Composite last = Fields.row(all, 2);
		type = Fields.combo(last, MESSAGES.get("choose.type"), "import.type", SWT.READ_ONLY);
		type.add(MESSAGES.get("choose.detect"));
		installed.forEach(known -> type.add(InstalledTypes.label(known)));
		type.select(0);
		GridDataFactory.swtDefaults().applyTo(type);
		type.addListener(SWT.Selection, event -> changed());
		DropTarget target = new DropTarget(all, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files && files.length > 0) {
					file.setText(files[0]);
				}
			}
		});
		select(fromFile);
		if (first != null) {
			file.setText(first.toString());
		}
		setControl(all);
		changed();
		setErrorMessage(null);
		file.setFocus();
	}

	private static void indent(Composite line) {
		GridDataFactory.fillDefaults().grab(true, false).indent(20, 0).applyTo(line);
	}

	private void select(Button chosen) {
		fromFile.setSelection(chosen == fromFile);
		fromText.setSelection(chosen == fromText);
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(MESSAGES.get("choose.browse.title"));
		dialog.setFilterExtensions("*.docx;*.txt;*.annals", "*");
		dialog.setFilterNames(new String[] { MESSAGES.get("choose.known"), MESSAGES.get("choose.all") });
		dialog.setFilterPath(getDialogSettings().get(FOLDER));
		String chosen = dialog.open();
		if (chosen != null) {
			getDialogSettings().put(FOLDER, dialog.getFilterPath());
			file.setText(chosen);
		}
	}

	private void changed() {
		if (type == null) {
			return;
		}
		setErrorMessage(null);
		setPageComplete(!(fromFile.getSelection() ? file.getText() : pasted.getText()).isBlank());
	}

	private String typeId() {
		int index = type.getSelectionIndex();
		return index <= 0 ? null : installed.get(index - 1).reference();
	}

	@Override
	public boolean leave() {
		boolean isFile = fromFile.getSelection();
		Choice choice = new Choice(isFile ? file.getText().strip() : null, isFile ? null : pasted.getText(), typeId());
		if (choice.equals(read)) {
			return true;
		}
		ImportDraft draft = ((ReportWizard) getWizard()).work(this,
				monitor -> ImportDraft.read(AnnalsUi.core(), source(choice), choice.type(), monitor));
		if (draft == null) {
			return false;
		}
		read = choice;
		preview.setDraft(draft);
		return true;
	}

	private static SourceFile source(Choice choice) throws SourceException {
		if (choice.file() == null) {
			return SourceFile.ofText(MESSAGES.get("choose.pasted"), choice.pasted());
		}
		try {
			Path path = Path.of(choice.file());
			SourceFile source = SourceFiles.load(path);
			return isDamaged(path) ? new SalvageText(source).execute(null) : source;
		} catch (InvalidPathException e) {
			throw new SourceException(MESSAGES.get("choose.no-file", choice.file()), e);
		}
	}

	/** Of a report that cannot be opened any more, the text is still worth having. */
	private static boolean isDamaged(Path path) {
		if (!path.toString().endsWith('.' + ReportFormat.EXTENSION)) {
			return false;
		}
		OpenReport.Opening opening = new OpenReport(AnnalsUi.core(), path).execute(null);
		return (opening.state() == OpenReport.State.BROKEN || opening.state() == OpenReport.State.NEWER)
				&& opening.offers().contains(OpenReport.Offer.IMPORT_AS_TEXT);
	}
}
