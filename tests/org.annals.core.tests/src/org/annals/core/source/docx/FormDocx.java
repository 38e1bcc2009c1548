/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import java.util.ArrayList;
import java.util.List;

/** Makes a DOCX of a text whose tables have tabs, with the cells of groups merged downwards, as offices publish them. */
public final class FormDocx {

	private FormDocx() {
	}

	/** An empty cell at the beginning of a line is taken for one that is merged with the one above it. */
	public static byte[] of(String text) {
		StringBuilder body = new StringBuilder();
		List<String> rows = new ArrayList<>();
		for (String line : text.split("\n")) {
			boolean row = line.contains("\t") || line.matches("第二十条第（.）项");
			if (row) {
				rows.add(line);
			} else {
				table(rows, body);
				body.append(DocxMaker.p(line));
			}
		}
		table(rows, body);
		return new DocxMaker().body(body.toString()).bytes();
	}

	private static void table(List<String> rows, StringBuilder body) {
		if (rows.isEmpty()) {
			return;
		}
		body.append("<w:tbl>");
		for (int r = 0; r < rows.size(); r++) {
			body.append("<w:tr>");
			String[] cells = rows.get(r).split("\t", -1);
			boolean leading = true;
			for (int c = 0; c < cells.length; c++) {
				leading &= cells[c].isEmpty();
				boolean above = leading || r + 1 < rows.size() && c < 2 && rows.get(r + 1).matches("\t{" + (c + 1) + "}.*") && !cells[c].isEmpty();
				body.append("<w:tc><w:tcPr>").append(leading && c < 2 && r > 0 ? "<w:vMerge/>" : above ? "<w:vMerge w:val='restart'/>" : "")
						.append("</w:tcPr>").append(DocxMaker.p(cells[c])).append("</w:tc>");
			}
			body.append("</w:tr>");
		}
		body.append("</w:tbl>");
		rows.clear();
	}
}
