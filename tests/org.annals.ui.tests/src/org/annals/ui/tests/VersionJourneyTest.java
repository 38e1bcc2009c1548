/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.op.ReadReport;
import org.annals.core.source.SourceFile;
import org.annals.core.types.TypeFolder;
import org.annals.model.file.ReportFile;
import org.annals.ui.AnnalsUi;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report of an older form, with the newer one installed and with none. */
class VersionJourneyTest {

	private static final String SAMPLE = "bundles/org.annals.type.disclosure/samples/disclosure-report-2019.txt";
	private static final String TYPES = "bundles/org.annals.type.disclosure/types";
	private static final String TYPE = "org.annals.type.disclosure";

	private final List<Path> laid = new ArrayList<>();
	private byte[] content;

	@BeforeEach
	void readTheSampleByItsType() throws Exception {
		Files.createDirectories(TypeFolder.own());
		try (DirectoryStream<Path> files = Files.newDirectoryStream(root().resolve(TYPES))) {
			for (Path file : files) {
				laid.add(Files.copy(file, TypeFolder.own().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING));
			}
		}
		Desk.until("the type is there", () -> AnnalsUi.core().types().versions(TYPE).size() == 2);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ReportFile.save(new ReadReport(AnnalsUi.core(), SourceFile.ofText("2019.txt", Files.readString(root().resolve(SAMPLE))), null)
				.execute(null).report(), out);
		content = out.toByteArray();
	}

	@AfterEach
	void takeTypes() throws IOException {
		for (Path file : laid) {
			Files.deleteIfExists(file);
		}
		Desk.until("the type is gone", () -> AnnalsUi.core().types().find(TYPE).isEmpty());
		// Other journeys expect that nothing is left behind.
		for (Path folder : List.of(TypeFolder.own(), TypeFolder.area())) {
			if (Files.isDirectory(folder) && folder.toFile().list().length == 0) {
				Files.delete(folder);
			}
		}
	}

	private static Path root() {
		return Path.of(System.getProperty("annals.root"));
	}

	private static String version(OpenText text) {
		return Desk.ask(() -> text.session().report().getTypeVersion());
	}

	@Test
	void givenTheFormOf2019_whenItIsMovedTo2021_thenWhatChangesIsShownBeforeAndUndoTakesItBack() throws Exception {
		try (OpenText text = OpenText.of(content)) {
			String before = Desk.ask(() -> text.session().text().text());
			Label notice = Widgets.byId(Label.class, "notice.text");
			assertTrue(Desk.ask(notice::getText).contains("2021"));
			Shots.take("version-notice");
			Dialogs.push("notice.migrate");
			Table list = Widgets.byId(Table.class, "version.list");
			assertTrue(Desk.ask(list::getItemCount) >= 4);
			Shots.take("version-dialog");
			assertEquals("2019", version(text), "nothing is changed yet");
			Dialogs.push("version.move");
			Desk.until("moved", () -> "2021".equals(version(text)));
			Desk.until("the notice is gone", () -> !Dialogs.isShown(Label.class, "notice.text"));
			assertEquals("2021", Desk.ask(() -> text.session().type().version().toString()));
			Desk.run(() -> text.editor.showPage("forms"));
			Desk.until("tables", () -> "forms".equals(text.editor.shownPage()));
			Shots.take("version-moved");
			Desk.run(() -> text.session().commands().undo());
			Desk.until("the notice again", () -> Dialogs.isShown(Button.class, "notice.migrate"));
			assertEquals(before, Desk.ask(() -> text.session().text().text()));
			assertFalse(Desk.ask(text.editor::isDirty));
		}
	}

	@Test
	void givenATypeThatIsNotInstalled_whenTextAndACellAreEdited_thenNothingElseInTheFileDiffers() throws Exception {
		takeTypes();
		try (OpenText text = OpenText.of(content)) {
			assertTrue(Desk.ask(() -> Widgets.byId(Label.class, "notice.text").getText()).contains(TYPE));
			assertTrue(Dialogs.isShown(Button.class, "notice.install"));
			Shots.take("type-missing");
			text.behind("及时公开");
			Keys.type("xyz");
			text.behind("126");
			Keys.type("7");
			Desk.until("the cell", () -> text.session().text().text().contains("1267"));
			Keys.type("8");
			Keys.chord(SWT.CTRL, 'z');
			Desk.until("undone", () -> !text.session().text().text().contains("1267"));
			text.behind("126");
			Keys.type("7");
			Shots.take("type-missing-edited");
			Dialogs.command("org.eclipse.ui.file.save");
			Desk.until("saved", () -> !text.editor.isDirty());
			List<String> old = new String(content, StandardCharsets.UTF_8).lines().toList();
			List<String> now = Files.readAllLines(text.editor.file().getLocation().toPath());
			assertEquals(old.size(), now.size());
			List<String> changed = new ArrayList<>();
			for (int i = 0; i < old.size(); i++) {
				if (!old.get(i).equals(now.get(i))) {
					assertEquals(old.get(i), now.get(i).replace("xyz", "").replace("1267", "126"));
					changed.add(now.get(i));
				}
			}
			assertEquals(2, changed.size(), changed::toString);
			while (Desk.ask(() -> text.session().commands().canUndo())) {
				Desk.run(() -> text.session().commands().undo());
			}
			ByteArrayOutputStream undone = new ByteArrayOutputStream();
			Desk.ask(() -> {
				ReportFile.save(text.session().report(), undone);
				return null;
			});
			assertArrayEquals(content, undone.toByteArray());
		}
	}
}
