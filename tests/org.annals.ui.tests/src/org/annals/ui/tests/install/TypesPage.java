/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests.install;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.annals.core.types.TypeFolder;
import org.annals.ui.AnnalsUi;
import org.annals.ui.install.TypesDialog;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The page of report types as a person uses it. */
final class TypesPage {

	private final TypesDialog dialog;

	private TypesPage(TypesDialog dialog) {
		this.dialog = dialog;
	}

	static TypesPage open() {
		Dialogs.command("org.annals.ui.types");
		Shell shell = Widgets.find("the page of report types", Shell.class, any -> "types".equals(any.getData("id")));
		return new TypesPage((TypesDialog) Desk.ask(shell::getData));
	}

	/** As by dropping a file; does not wait. */
	void drop(Path file) {
		Desk.start(() -> dialog.install(file.toString()));
	}

	/** Installs a plug-in with one type and waits until it is there. */
	void install(Path file, String type) {
		drop(file);
		Dialogs.push("offers.install");
		Desk.until(type + " is there and told", () -> AnnalsUi.core().types().find(type).isPresent() && row(type) != null
				&& message().contains(type) && Dialogs.isEnabled("types.install"));
	}

	/** Uninstalls a type and waits until it is gone. */
	void uninstall(String type) {
		uninstall(type, type);
	}

	/** @param shown what its row shows, where that is not its id */
	void uninstall(String shown, String type) {
		select(shown);
		Dialogs.push("types.uninstall");
		Button yes = Desk.await("the question", () -> {
			for (Shell shell : Desk.display().getShells()) {
				if (shell.isVisible() && shell.getParent() instanceof Composite parent && "types".equals(parent.getData("id"))
						&& shell.getDefaultButton() != null) {
					return shell.getDefaultButton();
				}
			}
			return null;
		});
		Desk.start(() -> yes.notifyListeners(SWT.Selection, new Event()));
		Desk.until(type + " is gone", () -> AnnalsUi.core().types().find(type).isEmpty() && row(shown) == null);
		Desk.until("the page is ready", () -> Dialogs.isEnabled("types.install"));
	}

	void select(String type) {
		Desk.until("the row of " + type, () -> row(type) != null);
		Table table = Widgets.byId(Table.class, "types.table");
		TableItem item = row(type);
		Desk.run(() -> {
			table.setSelection(item);
			Event event = new Event();
			event.item = item;
			table.notifyListeners(SWT.Selection, event);
		});
	}

	void close() {
		Dialogs.push("types.close");
		Desk.until("the page is closed", () -> Widgets.now(Shell.class, any -> "types".equals(any.getData("id"))) == null);
	}

	String message() {
		Label label = Widgets.byId(Label.class, "types.message");
		return Desk.ask(label::getText);
	}

	String details() {
		Text text = Widgets.byId(Text.class, "types.details");
		return Desk.ask(text::getText);
	}

	/** The row that names a word in any column, or null. */
	TableItem row(String word) {
		Table table = Widgets.byId(Table.class, "types.table");
		return Desk.ask(() -> {
			for (TableItem item : table.getItems()) {
				if (text(table, item).contains(word)) {
					return item;
				}
			}
			return null;
		});
	}

	/** All columns of a row. */
	String text(String word) {
		Table table = Widgets.byId(Table.class, "types.table");
		TableItem item = row(word);
		return Desk.ask(() -> text(table, item));
	}

	private static String text(Table table, TableItem item) {
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < table.getColumnCount(); i++) {
			all.append(item.getText(i)).append('|');
		}
		return all.toString();
	}

	/** What lies in the person's area. */
	static long left() throws java.io.IOException {
		Path area = TypeFolder.area();
		if (!Files.isDirectory(area)) {
			return 0;
		}
		try (Stream<Path> left = Files.walk(area)) {
			return left.count() - 1;
		}
	}
}
