/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.back;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

import org.annals.core.back.BackChange;
import org.annals.core.back.TakeBackDocument;
import org.annals.core.back.TakenBack;
import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFiles;
import org.annals.ui.AnnalsUi;
import org.annals.ui.wizard.Fields;
import org.annals.ui.wizard.ReportWizard;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** Asks for the document and shows what was changed in it. */
final class BackPage extends WizardPage {

	private static final Messages MESSAGES = Messages.of(BackPage.class);
	private static final String FOLDER = "folder";
	private static final String ENDING = ".docx";

	private final ReportSession session;
	private Text file;
	private ChangeList list;
	private TakenBack taken;

	BackPage(ReportSession session) {
		super("back", MESSAGES.get("title"), null);
		this.session = session;
		setDescription(MESSAGES.get("description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(2).equalWidth(true).applyTo(all);
		Composite row = Fields.row(all, 3);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
		file = Fields.text(row, MESSAGES.get("file"), "back.file");
		// A whole name is read at once; what is wrong with another one is told when the field is left.
		file.addListener(SWT.Modify, event -> {
			if (isDocument(file.getText().strip())) {
				read();
			}
		});
		file.addListener(SWT.DefaultSelection, event -> read());
		file.addListener(SWT.FocusOut, event -> read());
		Fields.button(row, SWT.PUSH, MESSAGES.get("browse"), "back.browse", this::browse);
		list = new ChangeList(all, this::ticked);
		Composite buttons = Fields.row(all, 2);
		Fields.button(buttons, SWT.PUSH, MESSAGES.get("all"), "back.all", () -> list.tick(true));
		Fields.button(buttons, SWT.PUSH, MESSAGES.get("none"), "back.none", () -> list.tick(false));
		setControl(all);
	}

	private static boolean isDocument(String name) {
		try {
			return name.toLowerCase(Locale.ROOT).endsWith(ENDING) && Files.isRegularFile(Path.of(name));
		} catch (InvalidPathException e) {
			return false;
		}
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(MESSAGES.get("browse.title"));
		dialog.setFilterExtensions("*" + ENDING, "*");
		dialog.setFilterNames(new String[] { MESSAGES.get("docx"), MESSAGES.get("any") });
		dialog.setFilterPath(getDialogSettings().get(FOLDER));
		String chosen = dialog.open();
		if (chosen != null) {
			getDialogSettings().put(FOLDER, dialog.getFilterPath());
			file.setText(chosen);
			read();
		}
	}

	/** Reads the file beside the display, and compares on it: the open report belongs to this thread. */
	private void read() {
		String name = file.getText().strip();
		if (name.isEmpty() || name.equals(file.getData("read"))) {
			return;
		}
		file.setData("read", name);
		taken = null;
		SourceFile source = ((ReportWizard) getWizard()).work(this, monitor -> load(name));
		if (source != null) {
			BusyIndicator.showWhile(getShell().getDisplay(), () -> compare(source));
		}
		list.show(taken);
		ticked();
	}

	private static SourceFile load(String name) throws SourceException {
		try {
			return SourceFiles.load(Path.of(name));
		} catch (InvalidPathException e) {
			throw new SourceException(MESSAGES.get("file.illegal", name), e);
		}
	}

	private void compare(SourceFile source) {
		try {
			taken = new TakeBackDocument(AnnalsUi.core(), session.text(), source).execute(null);
		} catch (SourceException e) {
			setErrorMessage(e.getMessage());
		}
	}

	private void ticked() {
		setPageComplete(taken != null && list.ticked() > 0);
		if (taken == null) {
			setMessage(null);
			return;
		}
		long conflicts = taken.changes().stream().filter(BackChange::conflict).count();
		long choices = taken.changes().stream().filter(change -> change.kind().isChoice()).count();
		String notes = taken.notes().isEmpty() ? "" : " " + String.join(" ", taken.notes());
		if (conflicts > 0) {
			setMessage(MESSAGES.get("conflicts", conflicts) + notes, IMessageProvider.WARNING);
		} else {
			setMessage(MESSAGES.get("found", choices, list.ticked()) + notes, IMessageProvider.INFORMATION);
		}
	}

	/** Carries over what is ticked. */
	Command command(String label) {
		return taken.command(label, list.leftOut());
	}
}
