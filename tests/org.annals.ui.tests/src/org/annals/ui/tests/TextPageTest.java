/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicReference;

import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Shots;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.IME;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** Writing on the text page: what is typed reaches the report, and the page shows what the report became. */
class TextPageTest {

	@Test
	void givenAnExample_whenItIsOpened_thenItLooksLikeThePage() throws Exception {
		try (OpenText text = OpenText.example()) {
			assertEquals("2025年度抓基层党建工作述职报告", text.line("2025年度"));
			assertEquals("一、对照上年度问题整改情况", text.line("一、对照"));
			assertFalse(Desk.ask(text.editor::isDirty));
			Shots.take("text-page");
		}
	}

	@Test
	void givenTheCaretInAParagraph_whenTextIsTyped_thenTheReportHasIt() throws Exception {
		try (OpenText text = OpenText.example()) {
			text.behind("各项任务按期完成");
			Keys.type("abc ");
			Keys.commit("成效良好");
			assertTrue(text.text().contains("各项任务按期完成abc 成效良好。"), text.text());
			assertTrue(Desk.ask(() -> text.session().text().text().contains("各项任务按期完成abc 成效良好。")));
			assertTrue(Desk.ask(text.editor::isDirty));
			assertEquals("成效良好", Desk.ask(() -> {
				int caret = text.page.getCaretOffset();
				return text.page.getText(caret - 4, caret - 1);
			}));
			Shots.take("text-typed");
		}
	}

	@Test
	void givenAParagraph_whenEnterAndBackspaceArePressed_thenItIsSplitAndJoined() throws Exception {
		try (OpenText text = OpenText.example()) {
			String before = text.text();
			int lines = Desk.ask(text.page::getLineCount);
			text.before("带领局党组");
			Keys.press(SWT.CR);
			assertEquals(lines + 1, Desk.ask(text.page::getLineCount));
			assertTrue(text.line("带领局党组").startsWith("带领局党组"));
			Shots.take("text-split");
			Keys.press(SWT.BS);
			assertEquals(before, text.text());
		}
	}

	@Test
	void givenASection_whenItIsDemotedAndPromoted_thenNumbersFollow() throws Exception {
		try (OpenText text = OpenText.example()) {
			text.behind("三、聚焦组织建设");
			Keys.press(SWT.TAB);
			assertEquals("（三）聚焦组织建设，夯实基层基础", text.line("聚焦组织建设"));
			assertEquals("三、聚焦作风建设，服务百姓用水", text.line("聚焦作风建设"));
			Shots.take("text-demoted");
			Keys.press(SWT.TAB, SWT.SHIFT);
			assertEquals("三、聚焦组织建设，夯实基层基础", text.line("聚焦组织建设"));
			assertEquals("四、聚焦作风建设，服务百姓用水", text.line("聚焦作风建设"));
		}
	}

	@Test
	void givenText_whenItIsCopiedAndPasted_thenItStandsTwice() throws Exception {
		try (OpenText text = OpenText.example()) {
			text.select("全年召开党组会24次，");
			Keys.chord(SWT.CTRL, 'c');
			text.behind("指导11个党支部按期换届，");
			Keys.chord(SWT.CTRL, 'v');
			assertTrue(text.text().contains("指导11个党支部按期换届，全年召开党组会24次，发展党员7名"), text.text());
			text.select("全年召开党组会24次，");
			Keys.chord(SWT.CTRL, 'x');
			assertEquals(text.text().indexOf("全年召开党组会24次，"), text.text().lastIndexOf("全年召开党组会24次，"));
			Shots.take("text-pasted");
		}
	}

	@Test
	void givenSomethingTyped_whenUndoIsPressed_thenItsLabelNamesItAndItIsGone() throws Exception {
		try (OpenText text = OpenText.example()) {
			String before = text.text();
			text.behind("各项任务按期完成");
			Keys.type("xyz");
			String typing = Desk.ask(() -> text.session().commands().getUndoCommand().getLabel());
			Desk.until("undo names what it takes back", () -> editMenu().getItem(0).getText().contains(typing));
			Shots.take("text-undo");
			Keys.chord(SWT.CTRL, 'z');
			assertEquals(before, text.text());
			assertFalse(Desk.ask(text.editor::isDirty));
			Desk.until("nothing left to undo", () -> !editMenu().getItem(0).getEnabled());
			Keys.chord(SWT.CTRL, 'y');
			assertTrue(text.text().contains("各项任务按期完成xyz"));
			assertEquals(text.text().indexOf("xyz") + 3, Desk.ask(text.page::getCaretOffset));
		}
	}

	@Test
	void givenAnInputMethod_whenItComposesOverASelection_thenOnlyTheCommitReachesTheReport() throws Exception {
		try (OpenText text = OpenText.example()) {
			text.select("按期完成");
			int at = Desk.ask(() -> text.page.getSelection().x);
			Desk.run(() -> compose(text, at, at + 4, "ni hao"));
			assertEquals(at + 6, Desk.ask(text.page::getCaretOffset));
			assertTrue(text.text().contains("各项任务ni hao。"), text.text());
			assertTrue(Desk.ask(() -> text.session().text().text().contains("各项任务。")));
			Shots.take("text-composing");
			Desk.run(() -> compose(text, at, at + 6, ""));
			Keys.commit("顺利完成");
			assertTrue(text.text().contains("各项任务顺利完成。"), text.text());
			assertTrue(Desk.ask(() -> text.session().text().text().contains("各项任务顺利完成。")));
		}
	}

	private static void compose(OpenText text, int start, int end, String composed) {
		IME ime = text.page.getIME();
		// What the platform's input method would have set.
		set(ime, "startOffset", start);
		set(ime, "caretOffset", composed.length());
		set(ime, "text", composed);
		Event event = new Event();
		event.type = SWT.ImeComposition;
		event.detail = SWT.COMPOSITION_CHANGED;
		event.start = start;
		event.end = end;
		event.text = composed;
		ime.notifyListeners(SWT.ImeComposition, event);
		if (composed.isEmpty()) {
			set(ime, "startOffset", -1);
		}
	}

	private static void set(IME ime, String name, Object value) {
		try {
			Field field = IME.class.getDeclaredField(name);
			field.setAccessible(true);
			field.set(ime, value);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	/** The edit menu of the window, filled as if it were open. */
	private static Menu editMenu() {
		AtomicReference<Menu> found = new AtomicReference<>();
		for (MenuItem item : text().getMenuBar().getItems()) {
			if (found.get() == null && item.getMenu() != null && text().getMenuBar().indexOf(item) == 1) {
				item.getMenu().notifyListeners(SWT.Show, new Event());
				found.set(item.getMenu());
			}
		}
		return found.get();
	}

	private static Shell text() {
		return Desk.page().getWorkbenchWindow().getShell();
	}
}
