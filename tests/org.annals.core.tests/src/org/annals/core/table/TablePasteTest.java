/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.annals.core.session.ReportSession;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.Parts;
import org.annals.core.types.TestProfiles;
import org.annals.model.report.Commitment;
import org.annals.model.report.CommitmentState;
import org.annals.model.report.Metric;
import org.annals.model.report.Office;
import org.annals.model.report.Person;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class TablePasteTest extends InEnglish {

	private static ReportSession session(Report report) {
		return new ReportSession(report, TestProfiles.general());
	}

	private static MetricTable metrics(Metric... metrics) {
		Report report = Parts.report("2025", Parts.section("履职情况"));
		report.getMetrics().addAll(List.of(metrics));
		return new MetricTable(session(report));
	}

	private static <R extends EObject> TablePaste.Plan paste(ReportTable<R> table, int row, int column, String text) {
		TablePaste.Plan plan = TablePaste.plan(table, table.columns(), table.rows(), row, column, text);
		if (plan.command() != null) {
			assertTrue(plan.command().canExecute());
			table.session().execute(plan.command());
		}
		return plan;
	}

	@Test
	void givenNoHeader_whenPasted_thenItGoesByPositionAndRowsBeyondAreNew() {
		MetricTable table = metrics(Parts.metric("召开", "党组会", "65", "次"));
		TablePaste.Plan plan = paste(table, 0, 1, "70\t场\n1.2万\t元\n\n3\t\n");
		assertEquals(new BigDecimal("70"), table.rows().get(0).getValue());
		assertEquals("场", table.rows().get(0).getUnit());
		assertEquals(3, table.rows().size());
		assertEquals(new BigDecimal("12000"), table.rows().get(1).getValue());
		assertEquals("2025", table.rows().get(1).getPeriod());
		assertNotEquals(table.rows().get(1).getId(), table.rows().get(2).getId());
		assertEquals(2, plan.newRows());
		assertEquals(List.of(), plan.refused());
		table.session().commands().undo();
		assertEquals(1, table.rows().size());
		assertEquals("次", table.rows().get(0).getUnit());
	}

	@Test
	void givenHeaderInEitherLanguage_whenPasted_thenColumnsGoByName() {
		for (String header : List.of("单位\t指标名称\t上年\t本年\t备注", "Unit\tcounts\tLast year\tVALUE\tRemarks")) {
			MetricTable table = metrics();
			TablePaste.Plan plan = paste(table, 0, 4, header + "\n次\t党组会\t61\t65\t好\n");
			Metric metric = table.rows().get(0);
			assertEquals("党组会 65 次 61", metric.getCounts() + " " + metric.getValue() + " " + metric.getUnit() + " "
					+ metric.getPrevious());
			assertEquals(1, plan.refused().size());
			assertTrue(plan.summary().contains("left out"), plan.summary());
		}
	}

	@Test
	void givenIds_whenPasted_thenRowsFindTheirMetrics() {
		MetricTable table = metrics(Parts.metric("召开", "党组会", "65", "次"), Parts.metric("讲", "党课", "12", "次"));
		String id = table.rows().get(1).getId();
		TablePaste.Plan plan = paste(table, 0, 0, "编号,数值\n" + id + ",13\nnew,5\n");
		assertEquals(new BigDecimal("65"), table.rows().get(0).getValue());
		assertEquals(new BigDecimal("13"), table.rows().get(1).getValue());
		assertEquals(1, plan.newRows());
	}

	@Test
	void givenBadCells_whenPasted_thenTheGoodOnesAreTakenAndTheOthersSaid() {
		MetricTable table = metrics(Parts.metric("召开", "党组会", "65", "次"));
		TablePaste.Plan plan = paste(table, 0, 0, "局党组会\t很多\t次\n党课\tabc\n");
		assertEquals("局党组会", table.rows().get(0).getCounts());
		assertEquals(new BigDecimal("65"), table.rows().get(0).getValue());
		assertEquals(List.of("1 Value 很多", "2 Value abc"),
				plan.refused().stream().map(cell -> cell.row() + " " + cell.column() + " " + cell.text()).toList());
		assertNull(table.rows().get(1).getValue());
		assertNull(paste(table, 0, 0, "局党组会\n党课\n").command(), "the same again changes nothing");
	}

	@Test
	void whatIsCopiedIsPastedBackIntoAnEmptyRegister() {
		Random random = new Random(9);
		String[] words = { "党组会", "a\tb", "\"x\"", "=1", "'=1", "党 课", "1,2", "65", "编号x" };
		for (int i = 0; i < 200; i++) {
			Metric[] rows = new Metric[1 + random.nextInt(5)];
			for (int r = 0; r < rows.length; r++) {
				rows[r] = Parts.metric(words[random.nextInt(words.length)], words[random.nextInt(words.length)],
						String.valueOf(random.nextInt(99999) - 500), random.nextBoolean() ? "次" : "万元");
				rows[r].setPeriod("2025");
				rows[r].setPrevious(random.nextBoolean() ? new BigDecimal("1.50") : null);
			}
			MetricTable table = metrics(rows);
			boolean headers = random.nextBoolean();
			MetricTable other = metrics();
			TablePaste.Plan plan = paste(other, 0, 0, TableCopy.tsv(table.columns(), table.rows(), headers));
			assertEquals(List.of(), plan.refused());
			for (int r = 0; r < rows.length; r++) {
				Metric copy = EcoreUtil.copy(other.rows().get(r));
				copy.setId(rows[r].getId());
				assertTrue(EcoreUtil.equals(rows[r], copy), rows[r] + " " + copy);
			}
		}
	}

	private static CommitmentTable commitments(Commitment... commitments) {
		Report report = Parts.report("2025", Parts.section("存在的问题", Parts.shortcoming("学习不够")),
				Parts.role("nextSteps", Parts.section("下一步打算", commitments)));
		report.getMetrics().add(Parts.metric("讲", "党课", "12", "次"));
		return new CommitmentTable(session(report));
	}

	@Test
	void givenCommitments_whenPasted_thenOwnersAreFoundOrMade() {
		CommitmentTable table = commitments(Parts.commitment("抓学习"));
		TablePaste.Plan plan = paste(table, 0, 0,
				"承诺事项\t责任单位\t完成时限\t衡量指标\t目标值\t状态\t对应不足\n抓学习\t办公室\t6月底前\t讲党课\t15次\t已兑现\t学习不够\n"
						+ "抓作风\t张三\t2026-12\t\t\t\t\n抓队伍\t办公室\t尽快\t没有的\t\tKept\t\n");
		List<Commitment> rows = table.rows();
		assertEquals(3, rows.size());
		assertEquals("2026-06", rows.get(0).getDeadline());
		assertEquals("党课", rows.get(0).getIndicator().getCounts());
		assertEquals(new BigDecimal("15"), rows.get(0).getTarget());
		assertEquals(CommitmentState.KEPT, rows.get(0).getState());
		assertEquals("学习不够", table.column("shortcoming").text(rows.get(0)));
		assertTrue(rows.get(0).getOwner() instanceof Office && rows.get(1).getOwner() instanceof Person);
		assertEquals(rows.get(0).getOwner(), rows.get(2).getOwner());
		assertEquals(2, table.session().report().getActors().size());
		assertEquals(List.of("Deadline", "Indicator"), plan.refused().stream().map(TablePaste.Refused::column).toList());
		assertTrue(table.session().text().text().endsWith("一是抓学习。\n二是抓作风\n三是抓队伍"), table.session().text().text());
		table.session().commands().undo();
		assertEquals(0, table.session().report().getActors().size());
		assertEquals(1, table.rows().size());
	}

	@Test
	void givenNoPartForCommitments_whenPasted_thenNothingIsTaken() {
		Report report = Parts.report("2025", Parts.section("履职情况"));
		CommitmentTable table = new CommitmentTable(session(report));
		TablePaste.Plan plan = paste(table, 0, 0, "抓学习\t办公室\n");
		assertNull(plan.command());
		assertEquals(1, plan.refused().size());
		assertEquals(0, plan.cells());
	}

	@Test
	void givenCommitmentWithoutHeading_whenItsWordsAreSet_thenItIsRefused() throws CellException {
		Commitment commitment = ReportFactory.eINSTANCE.createCommitment();
		commitment.getBlocks().add(Parts.paragraph("全年讲党课。"));
		CommitmentTable table = commitments(commitment);
		assertEquals("全年讲党课。", table.column("what").text(commitment));
		assertNull(table.set(commitment, table.column("what"), "全年讲党课。"));
		assertThrows(CellException.class,
				() -> table.set(commitment, table.column("what"), "别的"));
		table.session().execute(table.delete(List.of(commitment)));
		assertEquals(0, table.rows().size());
		table.session().commands().undo();
		assertEquals(List.of(commitment), table.rows());
	}

	@Test
	void offersWhatCanBeChosen() {
		CommitmentTable table = commitments(Parts.commitment("抓学习"));
		assertEquals(List.of("Open", "Kept", "Partly kept", "Missed", "Carried over"), table.column("state").choices());
		assertEquals(List.of("讲党课"), table.column("indicator").choices());
	}
}
