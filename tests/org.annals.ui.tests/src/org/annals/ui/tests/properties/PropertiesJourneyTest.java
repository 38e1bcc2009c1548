/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.annals.model.report.Actor;
import org.annals.model.report.Commitment;
import org.annals.model.report.Metric;
import org.annals.model.report.Mention;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.report.SectionStatus;
import org.annals.model.text.Reports;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.OpenExample;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Journeys of an author through the forms of properties. */
class PropertiesJourneyTest {

	private OpenExample example;
	private ReportEditor editor;
	private Report report;

	@BeforeEach
	void open() throws Exception {
		example = new OpenExample("properties");
		editor = example.open(example.add("duty-report.annals", "duty.annals"));
		report = editor.session().report();
	}

	@AfterEach
	void close() throws Exception {
		example.close();
	}

	@Test
	void givenAMention_whenItsMetricIsChangedInTheForm_thenTheTextFollowsAndOneUndoTakesItBack() {
		Mention mention = Reports.all(report, Mention.class).stream().filter(one -> one.getMetric().getId().equals("rtwpb60"))
				.findFirst().orElseThrow();
		Metric metric = mention.getMetric();
		BigDecimal old = metric.getValue();
		select(mention);
		Text value = Widgets.byId(Text.class, "Metric.value");
		replace(value, "1234");
		Desk.until("the metric has it", () -> new BigDecimal("1234").equals(metric.getValue()));
		assertTrue(Desk.ask(() -> editor.session().text().text()).contains("1234次"));
		assertTrue(Desk.ask(editor::isDirty));
		replace(Widgets.byId(Text.class, "Metric.previous"), "1230");
		Desk.until("the difference is shown", () -> difference().contains("+4"));
		Shots.take("properties-metric");
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("the previous value is gone", () -> metric.getPrevious() == null);
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("the old value is back", () -> metric.getValue().equals(old));
		Desk.until("the field follows", () -> value.getText().equals(old.toPlainString()));
		assertFalse(Desk.ask(editor::isDirty));
	}

	private String difference() {
		return Widgets.byId(Label.class, "Metric.difference").getText();
	}

	@Test
	void givenANumber_whenSomethingElseIsTyped_thenASentenceSaysSoAndTheReportStays() {
		Metric metric = report.getMetrics().get(0);
		BigDecimal old = metric.getValue();
		select(metric);
		Text value = Widgets.byId(Text.class, "Metric.value");
		replace(value, "x6");
		Label problem = Widgets.byId(Label.class, "Metric.value.problem");
		assertTrue(Desk.ask(problem::getText).contains("x6"));
		assertEquals(old, metric.getValue());
		Shots.take("properties-problem");
		Keys.press(SWT.ESC);
		Desk.until("the field is as before", () -> value.getText().equals(old.toPlainString()));
		assertFalse(Desk.ask(() -> problem.getVisible()));
	}

	@Test
	void givenASection_whenItsStatusIsChosen_thenTheOutlineShowsItDone() {
		Section section = report.getSections().get(1);
		select(section);
		Combo status = Widgets.byId(Combo.class, "Section.status");
		choose(status, 1);
		Desk.until("ready", () -> section.getStatus() == SectionStatus.READY);
		Shots.take("properties-section");
		Text heading = Widgets.byId(Text.class, "Section.heading");
		replace(heading, "ABC");
		Desk.until("renamed", () -> editor.session().text().text().contains("二、ABC"));
	}

	@Test
	void givenACommitment_whenAnOwnerIsNamedWhoIsNew_thenTheReportKnowsHim() {
		Commitment commitment = Reports.all(report, Commitment.class).get(0);
		int actors = report.getActors().size();
		select(commitment);
		Combo owner = Widgets.byId(Combo.class, "Commitment.owner");
		Desk.run(() -> {
			owner.setFocus();
			owner.setText("财务科");
			owner.notifyListeners(SWT.DefaultSelection, new Event());
		});
		Desk.until("owned", () -> commitment.getOwner() != null && "财务科".equals(commitment.getOwner().getName()));
		assertEquals(actors + 1, report.getActors().size());
		Shots.take("properties-commitment");
		Desk.run(() -> editor.session().commands().undo());
		assertEquals(actors, report.getActors().size());
		Desk.until("the field follows", () -> owner.getText().equals(name(commitment.getOwner())));
	}

	private static String name(Actor actor) {
		return actor == null ? "" : actor.getName();
	}

	@Test
	void givenAMetric_whenItIsShown_thenEachOfItsPlacesIsALink() {
		Metric metric = Reports.all(report, Mention.class).get(0).getMetric();
		select(metric);
		int places = Reports.mentions(report, metric).size();
		for (int i = 0; i < places; i++) {
			assertTrue(Desk.ask(Widgets.byId(Link.class, "occurrence." + i)::getText).contains("…"));
		}
	}

	private void select(EObject element) {
		Desk.run(() -> editor.selection().select(element, null));
		String name = (element instanceof Mention mention ? mention.getMetric() : element).eClass().getName();
		String feature = name.equals("Metric") ? ".value" : ".heading";
		Widgets.find("form of " + name, Text.class, text -> (name + feature).equals(text.getData("id")));
	}

	private static void replace(Text field, String typed) {
		Pointer.click(field);
		Desk.until("the field has the focus", field::isFocusControl);
		Keys.chord(SWT.CTRL, 'a');
		Keys.type(typed);
	}

	private static void choose(Combo combo, int index) {
		Desk.run(() -> {
			combo.setFocus();
			combo.select(index);
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}
}
