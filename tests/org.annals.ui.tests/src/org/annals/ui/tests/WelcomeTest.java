/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.annals.ui.editor.ReportEditor;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.annals.ui.welcome.WelcomePage;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where no report is open the welcome page stands; it leads to one and makes room for it. */
class WelcomeTest {

	private IFile made;

	@BeforeEach
	void emptyDesk() {
		Dialogs.closeAll();
		Desk.run(() -> WelcomePage.openWhenEmpty(PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
	}

	@AfterEach
	void tidy() throws Exception {
		Dialogs.closeAll();
		if (made != null) {
			made.delete(true, null);
		}
	}

	@Test
	void givenNoReport_whenTheExampleIsChosenByKeys_thenItOpensAndThePageGoesUntilItIsClosed() {
		Dialogs.command("org.annals.ui.welcome");
		Canvas example = Widgets.byId(Canvas.class, "welcome.example");
		Shots.take("welcome");
		Canvas first = Widgets.byId(Canvas.class, "welcome.new");
		Desk.run(first::forceFocus);
		Keys.press(SWT.TAB);
		Keys.press(SWT.TAB);
		Desk.until("the example has the focus", example::isFocusControl);
		Keys.press(SWT.CR);

		ReportEditor editor = Dialogs.editor();
		made = Desk.ask(editor::file);
		Desk.until("the welcome page makes room", () -> Desk.page().getEditorReferences().length == 1);
		assertEquals("org.annals.type.duty", Desk.ask(() -> editor.session().report().getType()));
		Shots.take("example");

		Desk.run(() -> Desk.page().closeEditor(editor, false));
		Widgets.byId(Composite.class, "welcome");
		String recent = "welcome.recent." + made.getName();
		Link link = Widgets.byId(Link.class, recent);
		assertTrue(Desk.ask(link::getText).contains("2025"), "the title of the report");
		Shots.take("welcome-recent");
	}
}
