/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.table;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.annals.core.message.Messages;
import org.annals.core.op.ImportTable;
import org.annals.core.session.ReportSession;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFiles;
import org.annals.core.table.read.TableImport;
import org.annals.core.table.spec.TableForm;
import org.annals.ui.wizard.Fields;
import org.annals.ui.wizard.ReportWizard;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the file and which of its tables fill which of the report's, and shows where each value lands. */
final class ReadTablePage extends WizardPage {

	private static final Messages MESSAGES = Messages.of(ReadTablePage.class);
	private static final String FOLDER = "folder";
	private static final List<String> ENDINGS = List.of(".xlsx", ".csv", ".docx", ".tsv", ".txt");

	private final ReportSession session;
	private final List<TableForm> forms;
	private final Path given;
	private final List<FoundTable> found = new ArrayList<>();
	private Text file;
	private org.eclipse.swt.widgets.List tables;
	private Combo form;
	private LandingList landings;

	/** @param given filled in as the source, or null */
	ReadTablePage(ReportSession session, Path given) {
		super("readTable", MESSAGES.get("title"), null);
		this.session = session;
		this.forms = session.type().forms().all();
		this.given = given;
		setDescription(MESSAGES.get("description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(2).spacing(12, 6).applyTo(all);
		Composite row = Fields.row(all, 3);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
		file = Fields.text(row, MESSAGES.get("file"), "readTable.file");
		// A whole name is read at once; what is wrong with another one is told when the field is left.
		file.addListener(SWT.Modify, event -> {
			if (isTableFile(file.getText().strip())) {
				read();
			}
		});
		file.addListener(SWT.DefaultSelection, event -> read());
		file.addListener(SWT.FocusOut, event -> read());
		Fields.button(row, SWT.PUSH, MESSAGES.get("browse"), "readTable.browse", this::browse);
		Composite left = new Composite(all, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(left);
		GridDataFactory.fillDefaults().grab(false, true).hint(330, SWT.DEFAULT).applyTo(left);
		Label title = new Label(left, SWT.NONE);
		title.setText(MESSAGES.get("tables"));
		tables = new org.eclipse.swt.widgets.List(left, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
		tables.setData("id", "readTable.tables");
		tables.addListener(SWT.Selection, event -> select());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tables);
		form = Fields.combo(left, MESSAGES.get("fills"), "readTable.form", SWT.READ_ONLY);
		form.add(MESSAGES.get("nothing"));
		forms.forEach(one -> form.add(title(one)));
		form.addListener(SWT.Selection, event -> fill());
		Composite right = new Composite(all, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
		landings = new LandingList(right);
		form.setEnabled(false);
		setControl(all);
		if (given != null) {
			file.setText(given.toString());
			read();
		}
	}

	private static String title(TableForm form) {
		String title = form.title(Locale.getDefault().getLanguage());
		return title.isEmpty() ? form.id() : title;
	}

	private static boolean isTableFile(String name) {
		try {
			return ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith) && Files.isRegularFile(Path.of(name));
		} catch (InvalidPathException e) {
			return false;
		}
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(MESSAGES.get("browse.title"));
		dialog.setFilterExtensions(ENDINGS.stream().map(ending -> "*" + ending).reduce((a, b) -> a + ";" + b).orElseThrow(), "*");
		dialog.setFilterNames(new String[] { MESSAGES.get("tables.files"), MESSAGES.get("any") });
		dialog.setFilterPath(getDialogSettings().get(FOLDER));
		String chosen = dialog.open();
		if (chosen != null) {
			getDialogSettings().put(FOLDER, dialog.getFilterPath());
			file.setText(chosen);
			read();
		}
	}

	/** Reads the file beside the display. */
	private void read() {
		String name = file.getText().strip();
		if (name.isEmpty() || name.equals(file.getData("read"))) {
			return;
		}
		file.setData("read", name);
		found.clear();
		List<TableImport.Candidate> candidates = ((ReportWizard) getWizard()).work(this, monitor -> load(name));
		if (candidates != null) {
			candidates.forEach(one -> found.add(new FoundTable(session, one.table(), one.form())));
		}
		tables.setItems(found.stream().map(FoundTable::name).toArray(String[]::new));
		tables.select(Math.max(0, found.indexOf(found.stream().filter(one -> one.form() != null).findFirst().orElse(null))));
		select();
	}

	private List<TableImport.Candidate> load(String name) throws SourceException {
		try {
			return new ImportTable(session.type().forms(), SourceFiles.load(Path.of(name))).candidates(null);
		} catch (InvalidPathException e) {
			throw new SourceException(MESSAGES.get("file.illegal", name), e);
		}
	}

	private FoundTable selected() {
		return tables.getSelectionIndex() < 0 || found.isEmpty() ? null : found.get(tables.getSelectionIndex());
	}

	private void select() {
		FoundTable table = selected();
		form.setEnabled(table != null);
		form.select(table == null || table.form() == null ? 0 : forms.indexOf(table.form()) + 1);
		landings.show(table == null ? null : table.preview());
		tell();
	}

	private void fill() {
		FoundTable table = selected();
		TableForm chosen = form.getSelectionIndex() <= 0 ? null : forms.get(form.getSelectionIndex() - 1);
		// A table of the report is filled from one table of the file.
		found.stream().filter(one -> one != table && chosen != null && one.form() == chosen).forEach(one -> one.fill(null));
		table.fill(chosen);
		select();
	}

	private void tell() {
		long changes = chosen().stream().mapToLong(ImportTable.Preview::changes).sum();
		long doubts = chosen().stream().mapToLong(preview -> preview.doubts().size()).sum();
		setPageComplete(changes > 0);
		if (!found.isEmpty()) {
			setErrorMessage(null);
			setMessage(MESSAGES.get(chosen().isEmpty() ? "none" : changes == 0 ? "same" : "changes", found.size(), chosen().size(), changes, doubts),
					doubts > 0 || chosen().isEmpty() ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
		}
	}

	/** What the tables that are not left out would do. */
	List<ImportTable.Preview> chosen() {
		return found.stream().map(FoundTable::preview).filter(Objects::nonNull).toList();
	}
}
