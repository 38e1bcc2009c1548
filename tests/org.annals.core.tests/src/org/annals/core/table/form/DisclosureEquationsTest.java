/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Checker;
import org.annals.core.check.Finding;
import org.annals.core.check.RuleDescriptor;
import org.annals.core.check.SeveritySettings;
import org.annals.core.session.ReportSession;
import org.annals.core.table.equation.Equation;
import org.annals.core.table.equation.Equations;
import org.annals.core.table.spec.FormCell;
import org.annals.core.testing.SourceCore;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The 42 equations of the disclosure report's form of 2021, and the 40 of that of 2019; those across years apart. */
class DisclosureEquationsTest {

	private static final List<RuleDescriptor> RULES = SourceCore.disclosure().rules().all().stream()
			.filter(rule -> rule.id().startsWith("table.")).toList();

	@Test
	void theFormOf2021Has42EquationsAndAllHoldInAFilledReport() {
		ReportSession session = Filled.report(Filled.TYPE);
		int count = 0;
		for (FormTable table : FormTable.of(session)) {
			Equations equations = session.type().forms().equations(table.form());
			assertEquals(List.of(), equations.problems());
			assertEquals(List.of(), table.problems().stream().map(CellProblem::sentence).toList());
			count += withinTheYear(equations.all()).size();
		}
		assertEquals(42, count);
		assertEquals(List.of(), session.type().forms().problems());
	}

	@Test
	void theFormOf2019HasItsOwnEquations() {
		ReportSession session = Filled.report(Filled.TYPE + "@2019");
		int count = 0;
		for (FormTable table : FormTable.of(session)) {
			assertEquals(List.of(), table.problems().stream().map(CellProblem::sentence).toList());
			count += withinTheYear(session.type().forms().equations(table.form()).all()).size();
		}
		assertEquals(7 + 7 + 23 + 3, count);
	}

	@Test
	void theFormHasTheCellsOfTheOfficialTables() {
		ReportSession session = Filled.blank(Filled.TYPE);
		Map<String, Integer> cells = new HashMap<>();
		FormTable.of(session).forEach(table -> cells.put(table.form().id(), table.form().cells().size()));
		assertEquals(Map.of("published", 2 * 3 + 1 + 2 + 1, "applications", 25 * 7, "disputes", 15), cells);
	}

	private static List<Equation> withinTheYear(List<Equation> equations) {
		return equations.stream().filter(equation -> !equation.isAcrossYears()).toList();
	}

	/**
	 * In a full table no equation of the application table can be broken alone, for the totals of rows and of columns say
	 * the same twice. So the others that the cell stands in are left open by a blank cell, which says so itself.
	 */
	@TestFactory
	List<DynamicTest> eachEquationBrokenIsFoundAtItsCell() {
		List<DynamicTest> tests = new ArrayList<>();
		ReportSession session = Filled.blank(Filled.TYPE);
		for (FormTable table : FormTable.of(session)) {
			for (Equation equation : withinTheYear(session.type().forms().equations(table.form()).all())) {
				tests.add(DynamicTest.dynamicTest(table.form().id() + " " + equation.id(),
						() -> breakOne(table.form().id(), equation)));
			}
		}
		assertEquals(42, tests.size());
		return tests;
	}

	private static void breakOne(String id, Equation equation) {
		ReportSession session = Filled.report(Filled.TYPE);
		FormTable table = Filled.table(session, id);
		Map<FormCell, String> texts = new HashMap<>();
		for (Equation other : withinTheYear(session.type().forms().equations(table.form()).of(equation.at()))) {
			if (other != equation) {
				texts.put(other.cells().stream().filter(cell -> !equation.cells().contains(cell)).findFirst().orElseThrow(), "");
			}
		}
		int blank = texts.size();
		texts.put(equation.at(), table.value(equation.at()).add(BigDecimal.TEN).toPlainString());
		Filled.set(session, table.set(texts, "break"));
		List<Finding> findings = new Checker(RULES, SeveritySettings.NONE)
				.check(new CheckContext(session.text(), session.type()), null).findings();
		assertEquals(blank, findings.stream().filter(finding -> finding.rule().equals("table.cell-missing")).count());
		assertEquals(blank + 1, findings.size(), findings.toString());
		Finding finding = findings.stream().filter(one -> one.rule().equals("table.equation")).findFirst().orElseThrow();
		assertEquals(session.text().range(table.values().cell(equation.at())).orElseThrow(), finding.range());
		assertEquals(table.table(), finding.places().get(0).element());
		assertEquals(equation.cells().size(), finding.places().size());
		assertTrue(finding.message().contains("10"), finding.message());
	}

	@Test
	void givenAnyCellOfAnEquationChanged_whenChecked_thenAtLeastOneEquationFails() {
		ReportSession session = Filled.report(Filled.TYPE);
		for (FormTable table : FormTable.of(session)) {
			for (Equation equation : withinTheYear(session.type().forms().equations(table.form()).all())) {
				for (FormCell cell : equation.cells()) {
					Filled.set(session, table.set(cell, table.value(cell).add(BigDecimal.ONE).toPlainString()));
					assertTrue(table.problems(cell).stream().anyMatch(one -> one.failure() != null), cell.key());
					session.commands().undo();
				}
			}
			assertEquals(List.of(), table.problems());
		}
	}
}
