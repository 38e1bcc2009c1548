/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.annals.model.report.Metric;
import org.annals.model.report.ReportPackage;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The source is what a save writes. */
class SourcePageTest extends PageJourney {

	private StyledText source;

	@BeforeEach
	void showPage() {
		page("source");
		source = Widgets.byId(StyledText.class, "source.text");
		Desk.until("the source", () -> source.getText().contains("urn:annals:report:1"));
	}

	@Test
	void givenAChange_whenTheSourceIsShown_thenItFollowsAndIsWhatASaveWrites() throws Exception {
		Desk.run(() -> session().execute(SetCommand.create(session().domain(), session().report(),
				ReportPackage.Literals.REPORT__AUTHOR, "Li Ming")));
		Desk.until("the change", () -> source.getText().contains("author=\"Li Ming\""));
		Shots.take("source");
		Desk.run(() -> editor().doSave(new NullProgressMonitor()));
		Path file = Desk.ask(() -> Path.of(editor().file().getLocationURI()));
		assertEquals(Files.readString(file, StandardCharsets.UTF_8), Desk.ask(source::getText));
	}

	@Test
	void givenAnElement_whenItIsSelectedElsewhere_thenItsTagIsShown() {
		Metric metric = metric("群众");
		Desk.run(() -> editor().selection().select(metric, null));
		Desk.until("the tag", () -> source.getSelectionText().contains("id=\"" + metric.getId() + '"'));
		assertTrue(Desk.ask(source::getTopIndex) > 0);
	}

	@Test
	void givenAWord_whenItIsSought_thenItIsSelectedAndItsLineTold() {
		Desk.run(source::setFocus);
		Keys.chord(SWT.CTRL, 'f');
		Text field = Widgets.byId(Text.class, "source.find");
		Desk.until("focus in the field", field::isFocusControl);
		Keys.type("metric id");
		Desk.until("found", () -> "metric id".equals(source.getSelectionText()));
		int line = Desk.ask(() -> source.getLineAtOffset(source.getSelection().x) + 1);
		Label result = Widgets.byId(Label.class, "source.find.result");
		assertTrue(Desk.ask(result::getText).contains(Integer.toString(line)));
		Keys.press(SWT.CR);
		Desk.until("the next one", () -> source.getLineAtOffset(source.getSelection().x) + 1 > line);
		Shots.take("source-find");
	}
}
