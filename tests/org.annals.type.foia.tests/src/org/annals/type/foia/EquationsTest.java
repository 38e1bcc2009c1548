/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.foia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.check.Finding;
import org.annals.core.table.equation.Equation;
import org.annals.core.table.equation.EquationException;
import org.annals.core.table.form.TableValues;
import org.annals.core.table.spec.TableForm;
import org.annals.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of the form: silent on the sample, and each equation finds what breaks it at its cell. */
class EquationsTest {

	@Test
	void nothingIsWrongWithTheForms() {
		assertEquals(List.of(), Foia.forms().problems());
		assertEquals(33, Foia.forms().all().size());
	}

	@Test
	void theSampleBreaksNoRule() {
		assertEquals(List.of(), Foia.findings(Foia.sample()).stream().map(finding -> finding.rule() + " " + finding.message()).toList());
	}

	/** All that speak of cells which the sample has; an equation that nothing can break would be no check. */
	@Test
	void eachEquationIsBrokenOnceAndFailsAtItsCell() throws EquationException {
		Report report = Foia.sample();
		int broken = 0;
		List<String> silent = new ArrayList<>();
		for (TableForm form : Foia.forms().all()) {
			// The values see what is filled in later.
			TableValues values = values(report, form);
			for (Equation equation : Foia.forms().equations(form).all()) {
				BigDecimal before = values.value(equation.at());
				if (before == null) {
					continue;
				}
				String text = values.text(equation.at());
				boolean failed = false;
				for (String wrong : List.of(before.add(BigDecimal.valueOf(1_000)).toPlainString(), "0", "1000000")) {
					Foia.fill(report, form.id(), equation.at().row().getId(), equation.at().column().getId(), wrong);
					failed |= equation.check(values).isPresent();
				}
				Foia.fill(report, form.id(), equation.at().row().getId(), equation.at().column().getId(), text);
				broken++;
				if (!failed) {
					silent.add(form.id() + "/" + equation.id());
				}
			}
		}
		// These components explain nothing in V.B.(2) and VI.C.(3), so that there is nothing to compare with.
		assertEquals(List.of("vb1/explained.component2", "vic2/explained.component1", "vic2/explained.component2"), silent);
		assertEquals(441, broken);
	}

	@ParameterizedTest
	@CsvSource({ "va, overall, pending, 28, Pending at the end", "vb1, overall, total, 345, processed in V.A", "vb2, overall, times, 3, Other",
			"vib, component1, total, 6, sum of all dispositions", "viia, component1, simple_lowest, 10, lowest", "viia, overall, simple_highest, 7, highest",
			"viic1, component2, total, 15, day increments", "ix, overall, total_staff, 0, staff", "ix, component3, total_cost, 1, processing",
			"x, overall, percent, 1.29, percentage", "xiia, overall, requests, 30, Backlogged requests", "xiid1, overall, received_current, 344, V.A",
			"xiid1, overall, processed_current, 343, V.A", "xiid2, overall, current, 8, XII.A", "xiie1, overall, received_current, 18, VI.A",
			"xiie2, overall, current, 2, XII.A", "xiib, component1, pending, 1, Pending at the end",
			"va, component2, processed, 21, processed in V.A", "vb1, component3, total, 207, processed in V.A", "vb1, component1, other, 7, explained for the component",
			"vb1, component1, full_denial, 500, exemptions applied", "vib, component3, total, 1, processed in VI.A", "vic4, component1, lowest, 0, more than 0",
			"vic4, overall, highest, 900, component with the highest", "viia, overall, simple_median, 900, most of its components",
			"viib, component1, complex_highest, 999, must not exceed that of all requests", "viid, component1, simple_pending, 90, pending in V.A",
			"ix, component2, total_staff, 0, staff where", "x, component3, percent, 0.9, percentage", "xiia, component1, requests, 17, pending in V.A",
			"xiid1, component2, received_current, 23, V.A", "xiid2, component3, current, 9, XII.A", "xiie1, component1, processed_current, 9, VI.A",
			"xiie2, component1, current, 3, XII.A", "iv, entry1, times, 0, relied upon at least" })
	void aBrokenRuleIsToldInWords(String table, String row, String column, String wrong, String words) {
		Report report = Foia.sample();
		Foia.fill(report, table, row, column, wrong);
		List<Finding> findings = Foia.findings(report);
		assertTrue(findings.stream().anyMatch(finding -> finding.rule().equals("table.equation") && finding.message().contains(words)),
				findings.stream().map(Finding::message).toList().toString());
	}

	/** Rows are compared by the name of the component, wherever it stands. */
	@Test
	void componentsMayStandInAnotherOrder() {
		Report report = Foia.sample();
		for (String table : List.of("xiid1", "xiia", "vb1")) {
			Foia.table(report, table).getRows().move(1, Foia.row(report, table, "component3"));
			Foia.row(report, table, "component3").setKey("c");
			Foia.row(report, table, "component1").setKey("component3");
			Foia.row(report, table, "c").setKey("component1");
		}
		assertEquals(List.of(), Foia.findings(report).stream().map(Finding::message).toList());
		Foia.fill(report, "xiid1", "component1", "processed_current", "118");
		assertTrue(Foia.findings(report).stream().anyMatch(finding -> finding.message().contains("206")), "PRD, which is first now");
	}

	@ParameterizedTest
	@CsvSource({ "via, component2, start received processed pending", "viia, component3, expedited_median expedited_average expedited_lowest expedited_highest" })
	void whatDoesNotApplyIsNoFigure(String table, String row, String columns) {
		Report report = Foia.sample();
		List<String> before = Foia.findings(report).stream().map(Finding::message).toList();
		for (String column : columns.split(" ")) {
			Foia.fill(report, table, row, column, "N/A");
		}
		assertTrue(Foia.findings(report).stream().noneMatch(finding -> finding.rule().equals("table.not-a-number")));
		assertEquals(List.of(), before);
	}

	/** An agency that answers all requests in one place has no components, whose sum it could equal. */
	@Test
	void anAgencyWithoutComponentsBreaksNoRule() {
		Report report = Foia.sample();
		Centralized.make(report);
		assertEquals(List.of(), Foia.findings(report).stream().map(Finding::message).toList());
	}

	private static TableValues values(Report report, TableForm form) {
		return Foia.forms().tables(report).stream().filter(values -> values.form() == form).findFirst().orElseThrow();
	}
}
