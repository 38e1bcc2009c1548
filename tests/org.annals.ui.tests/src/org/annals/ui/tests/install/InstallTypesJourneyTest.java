/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests.install;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.annals.core.types.TypeFolder;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.install.TypesDialog;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.OpenExample;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person installs a report type into the running workbench, uses it, and takes it away again. */
class InstallTypesJourneyTest {

	@TempDir
	private Path temp;
	private OpenExample desk;

	@BeforeEach
	void project() throws Exception {
		desk = new OpenExample("install-types");
	}

	@AfterEach
	void tidy() throws Exception {
		desk.close();
		Path area = TypeFolder.area();
		if (Files.isDirectory(area)) {
			try (Stream<Path> left = Files.list(area)) {
				assertEquals(0, left.count(), "nothing is left behind");
			}
		}
	}

	private IFile report(String type) throws Exception {
		String text = Files.readString(Path.of(System.getProperty("annals.root"), "examples/duty-report.annals"))
				.replace("org.annals.type.duty", type);
		IFile file = desk.project().getFile("club.annals");
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
		return file;
	}

	static TypesDialog dialog() {
		Shell shell = Widgets.find("the page of report types", Shell.class, any -> "types".equals(any.getData("id")));
		return (TypesDialog) Desk.ask(shell::getData);
	}

	private static String message() {
		Label label = Widgets.byId(Label.class, "types.message");
		return Desk.ask(label::getText);
	}

	private static TableItem row(String word) {
		Table table = Widgets.byId(Table.class, "types.table");
		return Desk.ask(() -> {
			for (TableItem item : table.getItems()) {
				for (int i = 0; i < table.getColumnCount(); i++) {
					if (item.getText(i).contains(word)) {
						return item;
					}
				}
			}
			return null;
		});
	}

	@Test
	void givenAReportOfAMissingType_whenTheTypeIsInstalled_thenTheReportHasItAtOnceAndLosesNothingWithoutIt()
			throws Exception {
		IFile file = report(ClubRepository.TYPE);
		byte[] before = Files.readAllBytes(file.getLocation().toPath());
		ReportEditor without = desk.open(file);
		assertEquals("org.annals.type.general", without.session().type().id());
		Shots.take("type-missing");
		Dialogs.push("notice.install");
		TypesDialog dialog = dialog();
		Shots.take("types");
		Path zip = ClubRepository.make(temp.resolve("clubs.zip"));
		Desk.start(() -> dialog.install(zip.toString()));
		Table offers = Widgets.byId(Table.class, "offers.list");
		Desk.until("two offers", () -> offers.getItemCount() == 2);
		Shots.take("types-offers");
		Text filter = Widgets.byId(Text.class, "offers.filter");
		Desk.run(() -> filter.setText("FUTURE"));
		Desk.until("one offer", () -> offers.getItemCount() == 1);
		Desk.run(() -> filter.setText(""));
		Dialogs.push("offers.install");
		Desk.until("the type is installed", () -> AnnalsUi.core().types().find(ClubRepository.TYPE).isPresent());
		Desk.until("both results are told", () -> message().contains(ClubRepository.TYPE) && message().contains("org.example.future"));
		assertTrue(row("org.example.club.feature") != null && row("org.example.future") == null);
		assertFalse(Dialogs.isShown(Button.class, "types.restart"), "no restart for a type without programs");
		Shots.take("types-installed");
		Desk.until("the report has its type", () -> Desk.page().getActiveEditor() instanceof ReportEditor editor
				&& editor != without && editor.session().type().id().equals(ClubRepository.TYPE));
		Dialogs.push("types.uninstall");
		confirm();
		Desk.until("the type is gone", () -> AnnalsUi.core().types().find(ClubRepository.TYPE).isEmpty());
		Desk.until("its row is gone", () -> row("org.example.club.feature") == null);
		Dialogs.push("types.close");
		Desk.run(() -> Desk.page().closeAllEditors(false));
		assertEquals("org.annals.type.general", desk.open(file).session().type().id());
		assertArrayEquals(before, Files.readAllBytes(file.getLocation().toPath()));
	}

	/** Presses the default button of the question. */
	static void confirm() {
		Button yes = Desk.await("the question", () -> {
			for (Shell shell : Desk.display().getShells()) {
				if (shell.isVisible() && shell.getParent() instanceof Composite parent && "types".equals(parent.getData("id"))
						&& shell.getDefaultButton() != null) {
					return shell.getDefaultButton();
				}
			}
			return null;
		});
		Shots.take("types-uninstall");
		Desk.start(() -> yes.notifyListeners(SWT.Selection, new Event()));
	}

	@Test
	void givenAFileThatIsNone_whenItIsInstalled_thenTheReasonIsSaidOnThePage() throws Exception {
		Dialogs.command("org.annals.ui.types");
		TypesDialog dialog = dialog();
		Path broken = Files.writeString(temp.resolve("broken.reporttype"), "<reportType");
		Desk.start(() -> dialog.install(broken.toString()));
		Desk.until("the reason", () -> message().contains("broken.reporttype"));
		Shots.take("types-refused");
		Dialogs.push("types.close");
	}

	@Test
	void givenATypeFile_whenItIsLaidIntoTheFolder_thenItCountsWithoutRestart() throws Exception {
		Files.createDirectories(TypeFolder.own());
		Path file = Files.writeString(TypeFolder.own().resolve("mine.reporttype"),
				ClubRepository.type("org.example.mine", "My report", "我的报告"));
		try {
			Desk.until("the type is there", () -> AnnalsUi.core().types().find("org.example.mine").isPresent());
		} finally {
			Files.delete(file);
			Files.delete(TypeFolder.own());
		}
		Desk.until("the type is gone", () -> AnnalsUi.core().types().find("org.example.mine").isEmpty());
	}
}
