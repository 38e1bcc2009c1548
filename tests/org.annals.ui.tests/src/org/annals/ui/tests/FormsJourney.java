/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.op.ReadReport;
import org.annals.core.op.WriteReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceFile;
import org.annals.core.table.form.FormTable;
import org.annals.core.types.TypeFolder;
import org.annals.model.report.Cell;
import org.annals.ui.AnnalsUi;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A journey over the tables of a report whose type is laid into the folder of types for as long as it lasts. */
abstract class FormsJourney extends PageJourney {

	private static final String SAMPLE = "bundles/org.annals.type.disclosure/samples/disclosure-report.txt";

	private static final String TYPES = "bundles/org.annals.type.disclosure/types";
	private static final String TYPE = "org.annals.type.disclosure";

	private static final List<Path> LAID = new ArrayList<>();

	Canvas grid;
	Label message;

	/** Laid into the folder of types, not installed with the product: other journeys count on the built-in types alone. */
	@BeforeAll
	static void layTypes() throws IOException {
		Files.createDirectories(TypeFolder.own());
		try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(System.getProperty("annals.root"), TYPES))) {
			for (Path file : files) {
				LAID.add(Files.copy(file, TypeFolder.own().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING));
			}
		}
		Desk.until("the type is there", () -> AnnalsUi.core().types().find(TYPE).isPresent());
	}

	@AfterAll
	static void takeTypes() throws IOException {
		for (Path file : LAID) {
			Files.delete(file);
		}
		LAID.clear();
		Desk.until("the type is gone", () -> AnnalsUi.core().types().find(TYPE).isEmpty());
	}

	@Override
	byte[] content() throws Exception {
		String text = Files.readString(Path.of(System.getProperty("annals.root"), SAMPLE));
		Reading reading = new ReadReport(AnnalsUi.core(), SourceFile.ofText("disclosure.txt", text), null).execute(null);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new WriteReport(reading.text(), reading.type(), AnnalsUi.core().writers().find("annals").orElseThrow())
				.execute(out, null);
		return out.toByteArray();
	}

	@BeforeEach
	void showApplications() {
		page("forms");
		grid = Widgets.byId(Canvas.class, "form.grid");
		message = Widgets.byId(Label.class, "form.message");
		Pointer.click(tab("applications"));
		Desk.run(grid::setFocus);
		Keys.press(SWT.HOME, SWT.CTRL);
		Desk.until("the first cell", () -> editor().selection().element() == cell("received", "persons"));
	}

	static CTabItem tab(String form) {
		return Widgets.find("tab of table " + form, CTabItem.class, tab -> ("form.table." + form).equals(tab.getData("id")));
	}

	FormTable table() {
		return FormTable.of(session()).stream().filter(table -> table.form().id().equals("applications")).findFirst()
				.orElseThrow();
	}

	Cell cell(String row, String column) {
		return table().values().cell(table().form().cell(row, column).orElseThrow());
	}

	String shown(String row, String column) {
		return table().text(table().form().cell(row, column).orElseThrow());
	}

	void awaitCell(String row, String column) {
		Desk.until(row + "." + column, () -> editor().selection().element() == cell(row, column));
	}
}
