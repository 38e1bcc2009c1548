/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.annals.core.session.ReportSession;
import org.annals.core.table.spec.FormCell;
import org.junit.jupiter.api.Test;

/** Pasted rows that bring their names along go where they are named; nothing is lost without a word. */
class PasteByNameTest {

	private final ReportSession session = Filled.report(Filled.TYPE);
	private final FormTable table = Filled.table(session, "applications");
	private final FormClipboard clipboard = new FormClipboard(table);

	private FormCell cell(String row, String column) {
		return table.form().cell(row, column).orElseThrow();
	}

	private FormClipboard.Plan paste(String text) {
		FormClipboard.Plan plan = clipboard.paste(cell("received", "persons"), text);
		if (plan.command() != null) {
			session.execute(plan.command());
		}
		return plan;
	}

	@Test
	void rowsInAnyOrderGoToTheirRows() {
		FormClipboard.Plan plan = paste("二、上年结转政府信息公开申请数量\t11\t12\n一、本年新收政府信息公开申请数量\t21\t22\n");
		assertEquals(List.of(), plan.doubts());
		assertEquals("11 12 21 22", String.join(" ", table.text(cell("carried", "persons")), table.text(cell("carried", "companies")),
				table.text(cell("received", "persons")), table.text(cell("received", "companies"))));
	}

	@Test
	void columnsInAnyOrderGoToTheirColumns() {
		FormClipboard.Plan plan = paste("\t科研机构\t自然人\n一、本年新收政府信息公开申请数量\t31\t32\n");
		assertEquals(List.of(), plan.doubts());
		assertEquals("32", table.text(cell("received", "persons")));
		assertEquals("31", table.text(cell("received", "research")));
	}

	@Test
	void whatFitsNowhereIsTold() {
		FormClipboard.Plan plan = paste("一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t7\t8\n九、不存在的一行\t1\t2\n");
		assertEquals(2, plan.doubts().size());
		assertTrue(plan.doubts().get(0).contains("1 value") || plan.doubts().get(0).contains("1 个"), plan.doubts().get(0));
		assertTrue(plan.doubts().get(1).contains("不存在的一行"), plan.doubts().get(1));
	}

	@Test
	void oneValueGoesIntoAllMarkedCells() {
		FormClipboard.Plan plan = clipboard.paste(cell("received", "persons"), cell("carried", "companies"), List.of(List.of("9")));
		assertEquals(4, plan.cells());
	}

	@Test
	void aWebPageIsTakenWhereTheTextHasNoColumns() {
		String html = clipboard.html(cell("received", "persons"), cell("carried", "companies"));
		List<List<String>> rows = FormClipboard.rows("1\n2\n3\n4", html);
		assertEquals(2, rows.size());
		assertNull(clipboard.paste(cell("received", "persons"), cell("received", "persons"), rows).command());
	}
}
