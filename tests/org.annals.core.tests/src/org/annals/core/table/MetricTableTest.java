/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.annals.core.session.ReportSession;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.Parts;
import org.annals.core.types.TestProfiles;
import org.annals.model.report.Commitment;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.text.Reports;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetricTableTest extends InEnglish {

	private ReportSession session;
	private MetricTable table;
	private Metric meetings;
	private Metric money;
	private Metric lessons;

	@BeforeEach
	void open() {
		meetings = Parts.metric("召开", "党组会", "65", "次");
		money = Parts.metric("投入", "资金", "1200.5", "万元");
		lessons = Parts.metric("讲", "党课", "12", "次");
		Prose both = Parts.prose("全年召开党组会", meetings, "，又");
		Parts.mention(both, meetings);
		Report report = Parts.report("2025", Parts.section("履职情况", Parts.measure(both),
				Parts.measure(Parts.prose("投入资金", money, "。"))), Parts.section("下一步打算", Parts.commitment("多讲党课")));
		report.getMetrics().addAll(List.of(meetings, money, lessons));
		Reports.all(report, Commitment.class).get(0).setIndicator(lessons);
		session = new ReportSession(report, TestProfiles.general());
		table = new MetricTable(session);
	}

	private void set(Metric row, String column, String text) throws CellException {
		session.execute(table.set(row, table.column(column), text));
	}

	@Test
	void givenCellSet_whenExecuted_thenEachMentionFollowsAndUndoLeadsBack() throws CellException {
		meetings.setPrevious(new BigDecimal("61"));
		set(meetings, "value", "１，０６６次");
		assertEquals("1,066", table.column("value").text(meetings));
		assertEquals("+1,005", table.column("difference").text(meetings));
		assertTrue(session.text().text().contains("召开党组会1066次，又1066次"));
		session.commands().undo();
		assertEquals("+4", table.column("difference").text(meetings));
		assertNull(table.set(meetings, table.column("value"), "65"), "nothing differs");
		set(meetings, "counts", " 局党组会\n议 ");
		assertEquals("局党组会 议", meetings.getCounts());
		set(meetings, "unit", "");
		assertNull(meetings.getUnit());
		set(meetings, "value", "70场");
		assertEquals("场", meetings.getUnit());
	}

	@Test
	void givenTextThatIsNoNumber_whenSet_thenItIsRefusedAndTheReportStays() {
		CellException refusal = assertThrows(CellException.class, () -> table.set(meetings, table.column("target"), "很多"));
		assertTrue(refusal.getMessage().contains("很多"));
		assertThrows(CellException.class, () -> table.set(meetings, table.column("mentions"), "3"));
		assertThrows(CellException.class, () -> table.set(meetings, table.column("previous"), "3件"));
	}

	@Test
	void givenManyRows_whenAColumnIsSet_thenOneUndoTakesItBack() throws CellException {
		session.execute(table.setAll(table.rows(), table.column("source"), "台账"));
		assertTrue(table.rows().stream().allMatch(metric -> metric.getSource().equals("台账")));
		session.commands().undo();
		assertTrue(table.rows().stream().allMatch(metric -> metric.getSource() == null));
	}

	@Test
	void givenMentionedMetric_whenDeleted_thenItsNumbersStayAsText() {
		Report before = EcoreUtil.copy(session.report());
		String text = session.text().text();
		session.execute(table.delete(List.of(meetings, lessons)));
		assertEquals(text, session.text().text());
		assertEquals(List.of(money), table.rows());
		assertEquals(1, Reports.all(session.report(), Mention.class).size());
		assertNull(Reports.all(session.report(), Commitment.class).get(0).getIndicator());
		Prose prose = (Prose) Reports.all(session.report(), Prose.class).stream()
				.filter(candidate -> candidate.getMixed().size() == 1).findFirst().orElseThrow();
		assertEquals(1, prose.getMixed().size(), "the text is one run again");
		session.commands().undo();
		assertTrue(EcoreUtil.equals(before, session.report()));
		session.commands().redo();
		assertEquals(text, session.text().text());
	}

	@Test
	void givenACommitmentWithoutIndicator_whenMetricsAreDeletedOrMerged_thenItStaysWithout() {
		Commitment commitment = Reports.all(session.report(), Commitment.class).get(0);
		commitment.setIndicator(null);
		session.execute(table.delete(List.of(lessons)));
		session.execute(table.merge(money, List.of(meetings)));
		assertNull(commitment.getIndicator());
		assertEquals(List.of(money), table.rows());
	}

	@Test
	void givenTwoMetrics_whenMerged_thenAllMentionsShowTheOneThatStays() {
		lessons.setSource("台账");
		assertEquals(List.of("counts", "value", "verb"),
				table.conflicts(List.of(meetings, lessons)).stream().map(Column::id).toList());
		session.execute(table.merge(lessons, List.of(meetings)));
		assertTrue(session.text().text().contains("召开党组会12次，又12次"));
		assertEquals(2, table.mentions(lessons));
		assertEquals(List.of(money, lessons), table.rows());
		session.commands().undo();
		assertEquals(0, table.mentions(lessons));
		assertEquals(2, table.mentions(meetings));
	}

	@Test
	void listsThePlacesOfAMetric() {
		List<MetricMentions.Place> places = MetricMentions.of(session.text(), meetings);
		assertEquals(2, places.size());
		assertEquals("全年召开党组会|65次|，又65次", places.get(0).before() + "|" + places.get(0).shown() + "|" + places.get(0).after());
		assertEquals("一、履职情况", places.get(0).section());
		assertEquals("65次", session.text().text(places.get(1).range()));
		assertEquals(List.of(), MetricMentions.of(session.text(), lessons));
	}

	@Test
	void sortsByValueAndByPinyinWithEmptyCellsLast() {
		TableView<Metric> view = new TableView<>(table);
		money.setValue(null);
		view.sort(table.column("value"), false);
		assertEquals(List.of(lessons, meetings, money), view.rows());
		view.sort(table.column("value"), true);
		assertEquals(List.of(meetings, lessons, money), view.rows());
		view.sort(table.column("counts"), false);
		assertEquals(List.of("党课", "党组会", "资金"), view.rows().stream().map(Metric::getCounts).toList());
		view.sort(null, false);
		assertEquals(table.rows(), view.rows());
	}

	@Test
	void filtersByAllWordsWhateverTheirWidth() throws CellException {
		TableView<Metric> view = new TableView<>(table);
		view.setFilter("党　６５");
		assertEquals(List.of(meetings), view.rows());
		view.setFilter("1200.5");
		assertEquals(List.of(money), view.rows());
		set(lessons, "value", "1200.5");
		assertEquals(List.of(money, lessons), view.rows(), "the view follows the report");
		view.setFilter("");
		assertEquals(3, view.rows().size());
	}

	@Test
	void copiesForSpreadsheetsAndWordProcessors() {
		money.setSource("a<b\n\"c\"");
		List<Column<Metric>> columns = List.of(table.column("counts"), table.column("value"), table.column("source"));
		assertEquals("Counts\tValue\tSource\n资金\t1200.5\t\"a<b\n\"\"c\"\"\"\n", TableCopy.tsv(columns, List.of(money), true));
		assertTrue(TableCopy.html(columns, List.of(money), false)
				.contains("<td align=\"right\">1200.5</td><td>a&lt;b<br>&quot;c&quot;</td>"));
		money.setSource("=HYPERLINK(1)");
		assertTrue(TableCopy.tsv(columns, List.of(money), false).contains("\t'=HYPERLINK"));
	}

	@Test
	void addsAnEmptyRowOfThePeriod() throws CellException {
		Command add = table.add();
		session.execute(add);
		assertEquals(4, table.rows().size());
		assertEquals("2025", table.rows().get(3).getPeriod());
		assertTrue(table.rows().get(3).getId() != null);
		session.commands().undo();
		assertEquals(3, table.rows().size());
	}

	@Test
	void speaksBothLanguages() {
		assertEquals("Previous", table.column("previous").label());
		Locale.setDefault(Locale.CHINESE);
		assertEquals("上年", table.column("previous").label());
	}
}
