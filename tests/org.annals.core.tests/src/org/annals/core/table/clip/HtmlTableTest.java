/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Tables that office programs put on the clipboard as a web page. */
class HtmlTableTest {

	@Test
	void mergedCellsLeaveBlanksWhereTheyCover() {
		assertEquals(List.of(List.of("项目", "数量", ""), List.of("", "本年", "上年"), List.of("甲&乙", "1,234", "5 6")),
				HtmlTable.parse("<html><style>td {a:b}</style><body><!-- <td>no</td> --><TABLE><col><tr><td rowspan=2>项目</td>"
						+ "<td colspan=\"2\">数\n量</td></tr><tr><td>本年</td><td>上年</td></tr>"
						+ "<tr><td>甲&amp;乙</td><td sdval=\"1234\">1,234</td><td>5<br>6</td></tr></TABLE><table><tr><td>x</td></tr></table>")
						.stream().map(row -> row.stream().map(text -> text.replace("数 量", "数量")).toList()).toList());
	}

	@Test
	void whatIsNoTableIsNone() {
		assertEquals(List.of(), HtmlTable.parse("<p>text</p>"));
		assertEquals(List.of(), HtmlTable.parse(""));
		assertEquals(List.of(List.of("a")), HtmlTable.parse("<table><tr><td>a"));
	}
}
