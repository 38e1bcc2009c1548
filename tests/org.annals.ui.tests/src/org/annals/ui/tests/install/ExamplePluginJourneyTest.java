/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.annals.core.op.ReadReport;
import org.annals.core.op.WriteReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceFile;
import org.annals.ui.AnnalsUi;
import org.annals.ui.checking.Checking;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.install.TypesDialog;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.OpenExample;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person installs the example of a plug-in into the running workbench, and its reports have its page. */
class ExamplePluginJourneyTest {

	private static final Path EXAMPLE = Path.of(System.getProperty("annals.root"), "examples/com.example.office");
	private static final String TYPE = "com.example.office.lighthouse";
	private static final String PAGE = "com.example.office.length";

	private OpenExample desk;

	@BeforeEach
	void project() throws Exception {
		desk = new OpenExample("example-plugin");
	}

	@AfterEach
	void tidy() throws Exception {
		Desk.run(() -> Desk.page().closeAllEditors(false));
		desk.close();
	}

	private IFile sample() throws Exception {
		Reading reading = new ReadReport(AnnalsUi.core(),
				new SourceFile("lighthouse.txt", Files.readAllBytes(EXAMPLE.resolve("samples/lighthouse.txt"))), null).execute(null);
		assertEquals(TYPE, reading.type().id());
		IFile file = desk.project().getFile("lighthouse.annals");
		new WriteReport(reading.text(), reading.type(), AnnalsUi.core().writers().find("annals").orElseThrow())
				.execute(file.getLocation().toPath(), false, null);
		file.refreshLocal(0, null);
		return file;
	}

	@Test
	void givenTheExample_whenItIsInstalled_thenItsReportsHaveItsPageAndItsRule() throws Exception {
		Dialogs.command("org.annals.ui.types");
		TypesDialog dialog = InstallTypesJourneyTest.dialog();
		Desk.start(() -> dialog.install(EXAMPLE.resolve("target/com.example.office-0.1.0-SNAPSHOT.jar").toString()));
		Dialogs.push("offers.install");
		Desk.until("the type is installed", () -> AnnalsUi.core().types().find(TYPE).isPresent());
		Desk.until("the page is there again", () -> Dialogs.isEnabled("types.close"));
		Dialogs.push("types.close");

		ReportEditor editor = desk.open(sample());
		CTabFolder folder = Widgets.byId(CTabFolder.class, "report.pages");
		List<String> pages = Desk.ask(() -> Arrays.stream(folder.getItems()).map(tab -> (String) tab.getData("id")).toList());
		assertEquals(pages.indexOf("overview") + 1, pages.indexOf(PAGE), pages::toString);
		Pointer.click(Widgets.find("the page's tab", CTabItem.class, tab -> PAGE.equals(tab.getData("id"))));
		Desk.until("the page is in front", () -> PAGE.equals(editor.shownPage()));
		Table table = Widgets.byId(Table.class, PAGE);
		assertEquals(List.of("The lamp 16", "Ships 13"), Desk.ask(() -> Arrays.stream(table.getItems())
				.map(item -> item.getText(0) + " " + item.getText(1)).toList()));
		Desk.until("its rule has found", () -> editor.getAdapter(Checking.class).findings().all().stream()
				.anyMatch(finding -> finding.rule().equals("example.shouting")));
		Shots.take("example-page");
		Desk.run(() -> Desk.page().closeAllEditors(false));

		Dialogs.command("org.annals.ui.types");
		TypesDialog again = InstallTypesJourneyTest.dialog();
		Table types = Widgets.byId(Table.class, "types.table");
		Desk.run(() -> {
			for (int row = 0; row < types.getItemCount(); row++) {
				if (texts(types, row).stream().anyMatch(text -> text.matches("Lighthouse report|灯塔年度报告"))) {
					types.setSelection(row);
					types.notifyListeners(SWT.Selection, new Event());
				}
			}
		});
		Dialogs.push("types.uninstall");
		InstallTypesJourneyTest.confirm();
		Desk.until("the type is gone", () -> AnnalsUi.core().types().find(TYPE).isEmpty());
		Desk.until("the page is there again", () -> Dialogs.isEnabled("types.close"));
		Dialogs.push("types.close");
		Desk.until("closed", () -> again.getShell() == null || again.getShell().isDisposed());
		ReportEditor without = desk.open(desk.project().getFile("lighthouse.annals"));
		assertEquals("org.annals.type.general", without.session().type().id());
		CTabFolder left = Widgets.byId(CTabFolder.class, "report.pages");
		assertFalse(Desk.ask(() -> Arrays.stream(left.getItems()).anyMatch(tab -> PAGE.equals(tab.getData("id")))));
	}

	private static List<String> texts(Table table, int row) {
		return IntStream.range(0, table.getColumnCount()).mapToObj(table.getItem(row)::getText).toList();
	}
}
