/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.annals.core.check.Severity;
import org.annals.core.text.Range;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Cell;
import org.annals.model.report.Metric;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Row;
import org.annals.model.report.Section;
import org.annals.ui.checking.Checking;
import org.annals.ui.checking.FindingMarks;
import org.annals.ui.checking.FindingMarks.Mark;
import org.annals.ui.editor.text.TextView;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

/** What helps to write on the text page: finding, mentioning, zoom, guidance, marks, the link with other views. */
class TextToolsTest {

	private static final String TITLE = "2025年度抓基层党建工作述职报告";

	@Test
	void givenWordsInManyBlocks_whenAllAreReplaced_thenOneUndoBringsThemBack() throws Exception {
		try (OpenText text = OpenText.example()) {
			String before = text.text();
			text.before(TITLE);
			Keys.chord(SWT.CTRL, 'f');
			Text sought = Widgets.byId(Text.class, "find.text");
			Desk.until("the find bar has the focus", sought::isFocusControl);
			Desk.run(() -> sought.setText("党支部"));
			Keys.press(SWT.CR);
			assertEquals("党支部", Desk.ask(text.page::getSelectionText));
			Label count = Widgets.byId(Label.class, "find.count");
			Desk.until("the matches are counted", () -> count.getText().contains("1"));
			Shots.take("text-find");
			Text with = Widgets.byId(Text.class, "find.with");
			Desk.run(() -> with.setText("基层支部"));
			press("find.replaceAll");
			Desk.until("all are replaced", () -> text.page.getText().contains("指导11个基层支部按期换届"));
			assertFalse(text.text().contains("党支部"));
			Desk.run(sought::setFocus);
			Keys.press(SWT.ESC);
			Desk.until("the page has the focus", text.page::isFocusControl);
			assertFalse(Desk.ask(sought::isVisible));
			Keys.chord(SWT.CTRL, 'z');
			assertEquals(before, text.text());
		}
	}

	@Test
	void givenAMetricMentionedTwice_whenItsNumberIsTypedOver_thenBothFollow() throws Exception {
		try (OpenText text = OpenText.example()) {
			text.behind("党组成员讲专题党课9次。");
			Keys.chord(SWT.CTRL, 'k');
			Text filter = Widgets.byId(Text.class, "mention.filter");
			Desk.until("the list has the focus", filter::isFocusControl);
			Desk.run(() -> filter.setText("党组会"));
			Table metrics = Widgets.byId(Table.class, "mention.metrics");
			Desk.until("one metric fits", () -> metrics.getItemCount() == 1);
			Shots.take("text-mention");
			Keys.press(SWT.CR);
			Desk.until("it is mentioned", () -> text.page.getText().contains("讲专题党课9次。24次"));
			text.behind("全年召开党组会24");
			Keys.press(SWT.BS);
			Keys.type("6");
			assertTrue(text.text().contains("全年召开党组会26次"), text.text());
			assertTrue(text.text().contains("讲专题党课9次。26次"), text.text());
			Shots.take("text-mention-changed");
		}
	}

	@Test
	void givenTheText_whenItIsZoomed_thenItGrowsAndIsRemembered() throws Exception {
		try (OpenText text = OpenText.example()) {
			int before = Desk.ask(text.page::getLineHeight);
			Keys.chord(SWT.CTRL, '=');
			Keys.chord(SWT.CTRL, '=');
			int after = Desk.ask(text.page::getLineHeight);
			assertTrue(after > before, before + " → " + after);
			Shots.take("text-zoomed");
			Keys.chord(SWT.CTRL, '0');
			assertEquals(before, Desk.ask(text.page::getLineHeight));
		}
	}

	@Test
	void givenAReportWithoutAddressee_whenItsLineIsTypedIn_thenTheGuidanceGivesWay() throws Exception {
		String xml = Files.readString(Path.of(System.getProperty("annals.root"), "examples/duty-report.annals"));
		String without = xml.replaceAll("(?s)<front [^>]*role=\"addressee\"[^>]*>.*?</front>\\s*", "");
		assertFalse(without.contains("addressee"));
		try (OpenText text = OpenText.of(without.getBytes(StandardCharsets.UTF_8))) {
			assertTrue(text.text().startsWith(TITLE + "\n\n"), text.text());
			Shots.take("text-guidance");
			Desk.run(() -> text.page.setSelection(TITLE.length() + 1));
			Keys.commit("市委组织部：");
			assertTrue(text.text().startsWith(TITLE + "\n市委组织部：\n"), text.text());
			assertTrue(Desk.ask(() -> text.session().text().text().contains("市委组织部：")));
			Shots.take("text-guidance-gone");
		}
	}

	@Test
	void givenTheCaretInAMention_whenItRests_thenItsMetricIsSelected() throws Exception {
		try (OpenText text = OpenText.example()) {
			text.clickBefore("24次，研究");
			Desk.until("the metric is selected", () -> text.editor.selection().element() instanceof Metric);
			Section last = Desk.ask(() -> text.session().report().getSections().getLast());
			Desk.run(() -> text.editor.selection().select(last, null));
			assertTrue(text.line("七、下一步打算").equals(Desk.ask(
					() -> text.page.getLine(text.page.getLineAtOffset(text.page.getCaretOffset())))));
			assertInstanceOf(Section.class, Desk.ask(() -> text.editor.selection().element()));
			Shots.take("text-linked");
		}
	}

	@Test
	void givenAWord_whenItIsDoubleClicked_thenItIsSelectedAndAThirdClickTakesTheSentence() throws Exception {
		try (OpenText text = OpenText.example()) {
			text.before("水利业务培训班");
			Point at = Desk.ask(() -> {
				Point place = text.page.getLocationAtOffset(text.page.getCaretOffset());
				return text.page.toDisplay(place.x + 4, place.y + text.page.getLineHeight() / 2);
			});
			Pointer.click(at, 1, 2);
			Desk.until("a word is selected", () -> "水利".equals(text.page.getSelectionText()));
			text.before("警示教育");
			Point there = Desk.ask(() -> {
				return text.page.getLocationAtOffset(text.page.getCaretOffset());
			});
			// Three clicks of the pointer are too slow for a triple click on a machine that is busy.
			Desk.run(() -> {
				for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
					Event event = new Event();
					event.button = 1;
					event.count = 3;
					event.x = there.x + 4;
					event.y = there.y + text.page.getLineHeight() / 2;
					text.page.notifyListeners(type, event);
				}
			});
			Desk.until("a sentence is selected",
					() -> "开展警示教育5次，约谈工程项目负责人14人次。".equals(text.page.getSelectionText()));
		}
	}

	@Test
	void givenFindings_whenTheyAreSetAndTextIsTypedBeforeThem_thenTheMarksMoveAlong() throws Exception {
		try (OpenText text = OpenText.example()) {
			Desk.run(() -> {
				// The check that runs meanwhile would put its own marks in the place of these.
				Checking.of(text.editor).dispose();
				String report = text.session().text().text();
				FindingMarks.of(text.session()).set(List.of(mark(report, "按期完成", Severity.ERROR),
						mark(report, "各项任务", Severity.WARNING), mark(report, "现场教学", Severity.INFO)));
			});
			assertEquals(List.of("按期完成"), marks(text, "期完成"));
			Shots.take("text-marks");
			text.before("认真履行");
			Keys.type("abc");
			assertEquals(List.of("按期完成"), marks(text, "期完成"));
			assertEquals(List.of(), marks(text, "认真履行"));
		}
	}

	@Test
	void givenTheDarkTheme_whenThePageIsShown_thenThePaperIsDark() throws Exception {
		try (OpenText text = OpenText.example()) {
			boolean dark = Desk.ask(() -> text.page.getBackground().getRed() < 80);
			theme("dark");
			try {
				Desk.until("the paper is dark", () -> text.page.getBackground().getRed() < 80);
				assertTrue(Desk.ask(() -> text.page.getForeground().getRed()) > 180);
				text.behind("各项任务按期完成");
				Shots.take("text-dark");
			} finally {
				theme(dark ? "dark" : "light");
			}
			Desk.until("the paper is as before", () -> text.page.getBackground().getRed() < 80 == dark);
		}
	}

	@Test
	void givenATable_whenTabIsPressed_thenTheNextCellIsSelected() throws Exception {
		Report report = ReportFile.load(Path.of(System.getProperty("annals.root"), "examples/duty-report.annals"));
		org.annals.model.report.Table table = ReportFactory.eINSTANCE.createTable();
		for (String[] texts : new String[][] { { "事项", "上年", "本年" }, { "党组会", "20", "24" }, { "专题党课", "8", "9" } }) {
			Row row = ReportFactory.eINSTANCE.createRow();
			table.getRows().add(row);
			for (String cellText : texts) {
				Cell cell = ReportFactory.eINSTANCE.createCell();
				cell.setProse(ReportFactory.eINSTANCE.createProse());
				FeatureMapUtil.addText(cell.getProse().getMixed(), cellText);
				row.getCells().add(cell);
			}
		}
		report.getSections().get(0).getBlocks().add(0, table);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ReportFile.save(report, out);
		try (OpenText text = OpenText.of(out.toByteArray())) {
			assertEquals("党组会\t20\t24", text.line("党组会\t"));
			text.before("20\t24");
			Keys.press(SWT.TAB);
			assertEquals(text.text().indexOf("20\t24") + 3, Desk.ask(() -> text.page.getSelection().x));
			Shots.take("text-table");
		}
	}

	private static Mark mark(String report, String words, Severity severity) {
		int at = report.indexOf(words);
		return new Mark(new Range(at, at + words.length()), severity, words, null);
	}

	/** What was found at some words. */
	private static List<String> marks(OpenText text, String words) {
		return Desk.ask(() -> text.editor.getAdapter(TextView.class)
				.marksAt(text.session().text().text().indexOf(words)).stream().map(Mark::message).toList());
	}

	private static void press(String id) {
		ToolBar bar = Widgets.find("tool " + id, ToolBar.class, candidate -> item(candidate, id) != null);
		Pointer.click(Desk.ask(() -> {
			var bounds = item(bar, id).getBounds();
			return ((Control) bar).toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		}));
	}

	private static ToolItem item(ToolBar bar, String id) {
		for (ToolItem item : bar.getItems()) {
			if (id.equals(item.getData("id"))) {
				return item;
			}
		}
		return null;
	}

	/** Chooses a theme as the menu does, and goes on without the restart that is offered. */
	private static void theme(String name) {
		Desk.start(() -> {
			try {
				Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.annals.ui.theme");
				ParameterizedCommand choice = ParameterizedCommand.generateCommand(command,
						java.util.Map.of("org.eclipse.ui.commands.radioStateParameter", name));
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(choice, null);
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		});
		Desk.run(() -> {
			for (Shell shell : Desk.display().getShells()) {
				if (!shell.isDisposed() && shell.isVisible() && (shell.getStyle() & SWT.APPLICATION_MODAL) != 0) {
					shell.close();
				}
			}
		});
	}
}
