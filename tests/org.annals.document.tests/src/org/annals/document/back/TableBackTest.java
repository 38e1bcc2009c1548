/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.back;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.annals.core.back.BackChange.Kind;
import org.annals.document.testing.TestDocuments;
import org.annals.model.report.Metric;
import org.annals.model.report.Row;
import org.annals.model.report.Table;
import org.annals.model.text.Reports;
import org.junit.jupiter.api.Test;

/** Tables that come back: cells and rows keep their keys, and figures their metrics. */
class TableBackTest {

	private static final String REPORT = """
			<report xmlns="urn:annals:report:1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="r" \
			type="org.annals.type.duty" language="zh"><section id="s"><block xsi:type="Paragraph" id="p">\
			<prose>办理情况如下。</prose></block><block xsi:type="Table" id="t1" title="办理表"><row key="head">\
			<cell column="name"><prose>事项</prose></cell><cell column="count"><prose>件数</prose></cell></row><row key="a">\
			<cell column="name"><prose>许可</prose></cell><cell column="count"><prose><mention metric="m1" shows="value"/></prose></cell></row>\
			<row key="b"><cell column="name"><prose>处罚</prose></cell><cell column="count"><prose>7</prose></cell></row></block>\
			</section><metric id="m1" counts="许可" value="12" unit="件"/></report>""";

	private final RoundTrip trip = new RoundTrip(TestDocuments.load(REPORT));

	private Table table() {
		return Reports.all(trip.report, Table.class).get(0);
	}

	@Test
	void anUntouchedTableComesBackEqual() {
		trip.back();
		assertEquals(List.of(), trip.changes());
		assertEquals(trip.before, RoundTrip.xml(trip.report));
	}

	@Test
	void givenOtherCells_whenTakenBack_thenKeysStayAndTheMetricFollows() {
		trip.docx.replace(">12<", ">15<").replace(">处罚<", ">行政处罚<");
		trip.back();
		assertEquals(List.of(Kind.TABLE, Kind.TABLE, Kind.METRIC), trip.kinds());
		assertEquals("15", trip.find("m1", Metric.class).getValue().toPlainString());
		assertEquals(List.of("head", "a", "b"), table().getRows().stream().map(Row::getKey).toList());
		assertEquals("t1", table().getId());
	}

	@Test
	void givenARowPutIn_whenTakenBack_thenTheOthersKeepTheirKeys() {
		trip.docx.body(xml -> {
			int row = xml.indexOf("<w:tr>", xml.indexOf("件数"));
			String copy = xml.substring(row, xml.indexOf("</w:tr>", row) + "</w:tr>".length());
			return xml.substring(0, row) + copy.replace("许可", "强制").replace("12", "3") + xml.substring(row);
		});
		trip.back();
		assertEquals(List.of(Kind.TABLE), trip.kinds());
		assertEquals("[head, null, a, b]", table().getRows().stream().map(Row::getKey).toList().toString());
		assertEquals("count", table().getRows().get(1).getCells().get(1).getColumn());
	}

	@Test
	void givenARowTakenOutAndTheTitleChanged_whenTakenBack_thenBothAreTold() {
		trip.docx.body(xml -> {
			int row = xml.lastIndexOf("<w:tr>");
			return xml.substring(0, row) + xml.substring(xml.indexOf("</w:tr>", row) + "</w:tr>".length());
		}).replace("办理表", "办理情况表");
		trip.back();
		assertEquals(List.of(Kind.TABLE, Kind.TABLE), trip.kinds());
		assertEquals("办理情况表", table().getTitle());
		assertEquals(2, table().getRows().size());
	}

	@Test
	void givenATableTakenOut_whenLeftOut_thenItStays() {
		trip.docx.body(xml -> xml.replaceAll("(?s)<w:tbl>.*</w:tbl>", "").replaceAll("<w:bookmarkStart [^>]*_annals_t1\"/>", "")
				.replace("办理表", ""));
		trip.back("removed:t1");
		assertEquals(List.of("REMOVED removed:t1"), trip.changes().subList(0, 1));
		assertEquals(trip.before, RoundTrip.xml(trip.report));
	}
}
