/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.annals.model.report.Metric;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The way of a report from the wizard to the disk: written, counted once, mentioned often, changed in one place. */
class WritingJourneyTest {

	private IFile file;

	@AfterEach
	void tidy() throws Exception {
		Dialogs.closeAll();
		if (file != null) {
			file.delete(true, null);
		}
	}

	@Test
	void givenANewReport_whenAMetricIsMentionedAndChanged_thenAllMentionsFollowAndTheFileHasThem() throws Exception {
		ReportEditor editor = create();
		StyledText page = Widgets.byId(StyledText.class, "text.page");
		Desk.until("the page has the focus", page::isFocusControl);

		Desk.run(() -> page.setSelection(page.getOffsetAtLine(firstEmptyPart(page))));
		Desk.idle();
		Keys.commit("全年走访群众128户，");
		Desk.until("typed", () -> page.getText().contains("全年走访群众128户，"));
		caret(page, "走访群众1");
		Keys.chord(SWT.CTRL, 'm');
		Desk.until("a metric", () -> editor.session().report().getMetrics().size() == 1);
		Metric metric = Desk.ask(() -> editor.session().report().getMetrics().get(0));
		assertEquals(new BigDecimal("128"), metric.getValue());
		Shots.take("journey-metric");

		caret(page, "128户，");
		mention(page, "其中年内回访", true);
		mention(page, "；全部建档的有", false);
		Desk.until("three mentions", () -> occurrences(page, "128户") == 3);
		Shots.take("journey-mentions");

		caret(page, "其中年内回访12");
		Keys.type("9");
		Desk.until("all follow", () -> occurrences(page, "1298户") == 3 && occurrences(page, "128户") == 0);
		assertEquals(new BigDecimal("1298"), Desk.ask(metric::getValue));
		Shots.take("journey-changed");

		assertTrue(Desk.ask(editor::isDirty));
		Keys.chord(SWT.CTRL, 's');
		Desk.until("saved", () -> !editor.isDirty());
		String written = Desk.ask(page::getText);
		Desk.run(() -> Desk.page().closeEditor(editor, false));

		ReportEditor again = (ReportEditor) Desk.ask(() -> IDE.openEditor(Desk.page(), file));
		Desk.run(() -> again.showPage("text"));
		StyledText read = Widgets.byId(StyledText.class, "text.page");
		assertEquals(written, Desk.ask(read::getText));
		assertFalse(Desk.ask(again::isDirty));
		List<Metric> metrics = Desk.ask(() -> again.session().report().getMetrics());
		assertEquals(List.of(new BigDecimal("1298")), metrics.stream().map(Metric::getValue).toList());
		Shots.take("journey-reopened");
	}

	private ReportEditor create() {
		Dialogs.command("org.annals.ui.new");
		Table types = Widgets.byId(Table.class, "new.type");
		Combo offices = Widgets.byId(Combo.class, "new.office");
		Spinner years = Widgets.byId(Spinner.class, "new.year");
		Desk.run(() -> {
			types.select(0);
			types.notifyListeners(SWT.Selection, new Event());
			offices.setText("临江市水利局");
			years.setSelection(2033);
		});
		Dialogs.push("wizard.finish");
		ReportEditor editor = Dialogs.editor();
		file = Desk.ask(editor::file);
		return editor;
	}

	/** Types words and mentions the only metric behind them. */
	private static void mention(StyledText page, String words, boolean filtered) {
		Keys.commit(words);
		Desk.until("typed " + words, () -> page.getText().contains(words));
		Keys.chord(SWT.CTRL, 'k');
		Text filter = Widgets.byId(Text.class, "mention.filter");
		Desk.until("the list has the focus", filter::isFocusControl);
		if (filtered) {
			Keys.type("128");
			Desk.until("filtered", () -> filter.getText().equals("128"));
			Shots.take("journey-mention-list");
		}
		Keys.press(SWT.CR);
		Desk.until("mentioned", () -> page.isFocusControl() && page.getText().contains(words + "128户"));
	}

	private static void caret(StyledText page, String behind) {
		Desk.run(() -> page.setSelection(page.getText().indexOf(behind) + behind.length()));
		Desk.idle();
	}

	/** The empty line below the first heading, where guidance says what belongs there. */
	private static int firstEmptyPart(StyledText page) {
		int line = 0;
		while (!page.getLine(line).startsWith("一、")) {
			line++;
		}
		return line + 1;
	}

	private static int occurrences(StyledText page, String words) {
		return page.getText().split(words, -1).length - 1;
	}
}
