/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.annals.core.live.LiveFinding;
import org.annals.ui.checking.Checking;
import org.annals.ui.checking.FindingMarkers;
import org.annals.ui.checking.ProblemsView;
import org.annals.ui.checking.RulePreferences;
import org.annals.ui.checking.FindingMarks;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings come while one writes, lead to their place, are mended by a key and come back by undo. */
class CheckingJourneyTest {

	private static final String CONFUSED = "typo.confusable";
	private static final String DOUBLED = "punct.doubled";

	private OpenText open;
	private IFile file;

	@BeforeEach
	void open() throws Exception {
		open = OpenText.example("duty-report-with-defects.annals");
		file = Desk.ask(open.editor::file);
		checked();
	}

	@AfterEach
	void close() throws Exception {
		Dialogs.closeAll();
		RulePreferences.set(Map.of());
		open.close();
	}

	@Test
	void givenDefects_whenTheReportIsOpened_thenTextMarkersAndProblemsTellOfThem() throws Exception {
		int all = Desk.ask(() -> findings().size());
		assertTrue(all > 15, () -> all + " findings");
		Desk.until("markers", () -> markers() == all);
		assertTrue(Desk.ask(() -> FindingMarks.of(open.session()).marks().size()) >= all);
		Desk.ask(() -> Desk.page().showView(ProblemsView.ID));
		Desk.until("rows of the view of problems", () -> {
			Tree tree = Widgets.now(Tree.class, CheckingJourneyTest::isProblems);
			return tree != null && rows(tree) >= all;
		});
		Shots.take("checking");
	}

	@Test
	void givenTheCaretOnADefect_whenTheFirstOfferIsTaken_thenItIsMendedAndUndoBringsItBack() throws Exception {
		String before = open.text();
		caretOn(CONFUSED);
		Keys.chord(SWT.CTRL, '1');
		Shots.take("quick-fix");
		Keys.press(SWT.ARROW_DOWN);
		Keys.press(SWT.CR);
		Desk.until("mended", () -> open.page.getText().contains("在各科室的全力支持下"));
		Desk.until("the finding is gone", () -> is(0, CONFUSED));
		Desk.until("the marker is gone", () -> markers(CONFUSED) == 0);
		Shots.take("quick-fix-done");
		Desk.run(open.page::setFocus);
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("as before", () -> open.page.getText().equals(before));
		Desk.until("found again", () -> is(1, CONFUSED));
		assertFalse(Desk.ask(open.editor::isDirty));
	}

	@Test
	void givenTwoDefectsOfAKind_whenAllAreMended_thenOneUndoBringsThemBack() throws Exception {
		open.behind("各项任务按期完成。");
		Keys.commit("。");
		Desk.until("two of a kind", () -> is(2, DOUBLED));
		String before = open.text();
		caretOn(DOUBLED);
		Keys.chord(SWT.CTRL | SWT.SHIFT, '1');
		Desk.until("both mended", () -> is(0, DOUBLED) && !open.page.getText().contains("。。"));
		Shots.take("fix-all");
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("both back", () -> open.page.getText().equals(before));
	}

	@Test
	void givenTheCaretAtTheStart_whenTheKeysOfTheWalkArePressed_thenItGoesFromFindingToFindingAndBack() {
		Desk.run(() -> open.page.setSelection(0));
		Keys.press(SWT.F8);
		int first = Desk.await("the first finding", () -> open.page.getSelection().x > 0 ? open.page.getSelection().x : null);
		Keys.press(SWT.F8);
		int second = Desk.await("the second", () -> open.page.getSelection().x > first ? open.page.getSelection().x : null);
		assertTrue(second > first);
		Shots.take("next-finding");
		Keys.press(SWT.F8, SWT.SHIFT);
		Desk.until("back at the first", () -> open.page.getSelection().x == first);
	}

	@Test
	void givenTheMouseOverADefect_whenItRests_thenTheExplanationIsShownAndOffersTheFix() {
		caretOn(CONFUSED);
		Point at = Desk.ask(() -> {
			Rectangle bounds = open.page.getTextBounds(open.page.getCaretOffset(), open.page.getCaretOffset());
			return open.page.toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		});
		Pointer.move(new Point(at.x - 2, at.y));
		Pointer.move(at);
		Shell hover = Widgets.byId(Shell.class, "finding.hover");
		LiveFinding finding = Desk.ask(() -> finding(CONFUSED));
		Widgets.find("the explanation", Label.class,
				label -> label.getShell() == hover && label.getText().contains(finding.explanation()));
		Shots.take("finding-hover");
		Pointer.move(new Point(at.x, at.y - 120));
		Desk.until("the explanation goes with the mouse", () -> hover.isDisposed() || !hover.isVisible());
	}

	@Test
	void givenARule_whenItIsSwitchedOffInThePreferences_thenItsFindingsVanish() throws Exception {
		Desk.until("its marker", () -> markers(CONFUSED) == 1);
		PreferenceDialog dialog = Desk.ask(() -> PreferencesUtil
				.createPreferenceDialogOn(Desk.page().getWorkbenchWindow().getShell(), "org.annals.ui.rules", null, null));
		Desk.start(dialog::open);
		Table table = Widgets.byId(Table.class, "rules.table");
		Text filter = Widgets.byId(Text.class, "rules.filter");
		Desk.run(() -> filter.setText(CONFUSED));
		Desk.until("one rule", () -> table.getItemCount() == 1);
		TableItem row = Desk.ask(() -> table.getItem(0));
		Pointer.click(row, 1);
		CCombo severity = Widgets.find("the list in the cell", CCombo.class, combo -> combo.getParent() == table);
		Shots.take("rules-page");
		Desk.run(() -> {
			severity.select(4);
			severity.notifyListeners(SWT.Selection, new Event());
			severity.notifyListeners(SWT.DefaultSelection, new Event());
		});
		Button ok = Desk.ask(() -> dialog.getShell().getDefaultButton());
		Desk.start(() -> ok.notifyListeners(SWT.Selection, new Event()));
		Desk.until("its finding is gone", () -> is(0, CONFUSED));
		Desk.until("its marker is gone", () -> markers(CONFUSED) == 0);
		assertEquals(Map.of(CONFUSED, "off"), RulePreferences.all());
		Desk.run(() -> {
			try {
				RulePreferences.set(Map.of());
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		});
		Desk.until("found again", () -> is(1, CONFUSED));
	}

	private void checked() {
		Desk.until("checked", () -> Checking.of(open.editor).findings().isCurrent());
	}

	private List<LiveFinding> findings() {
		return Checking.of(open.editor).findings().all();
	}

	private LiveFinding finding(String rule) {
		return findings().stream().filter(finding -> finding.rule().equals(rule)).findFirst().orElseThrow();
	}

	/** Whether a finished check has so many findings of a rule; on the display's thread. */
	private boolean is(int count, String rule) {
		return Checking.of(open.editor).findings().isCurrent()
				&& findings().stream().filter(finding -> finding.rule().equals(rule)).count() == count;
	}

	private void caretOn(String rule) {
		Desk.run(() -> {
			LiveFinding finding = finding(rule);
			open.editor.reveal(finding.place().element(), finding.place().range(open.session().text()));
			open.page.setSelection(open.page.getSelection().x + 1);
		});
		Desk.idle();
	}

	private int markers() {
		return markers(null);
	}

	private int markers(String rule) {
		try {
			IMarker[] all = file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO);
			return (int) Arrays.stream(all)
					.filter(marker -> rule == null || rule.equals(marker.getAttribute(FindingMarkers.RULE, ""))).count();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private static boolean isProblems(Tree tree) {
		return tree.getColumnCount() > 2 && tree.getItemCount() > 0 && tree.getData("id") == null;
	}

	private static int rows(Tree tree) {
		return Arrays.stream(tree.getItems()).mapToInt(item -> Math.max(1, item.getItemCount())).sum();
	}
}
