/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.flow;

/** Makes reports with a table. */
public final class Tables {

	private Tables() {
	}

	/** A report with a paragraph and a table whose cells hold {@code cell} and their column. */
	public static String report(int columns, int rows, String cell) {
		StringBuilder xml = new StringBuilder("""
				<report xmlns="urn:annals:report:1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="r" \
				type="org.annals.type.duty" language="zh"><section id="s"><block xsi:type="Paragraph" id="p">\
				<prose>办理情况如下。</prose></block><block xsi:type="Table" id="t1">""");
		for (int r = 0; r <= rows; r++) {
			xml.append("<row>");
			for (int c = 0; c < columns; c++) {
				xml.append("<cell><prose>").append(r == 0 ? "列" : cell).append(c).append("</prose></cell>");
			}
			xml.append("</row>");
		}
		return xml.append("</block></section></report>").toString();
	}
}
