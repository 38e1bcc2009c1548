/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.util.Arrays;

import org.annals.core.table.Grid;
import org.annals.core.table.clip.HtmlTable;
import org.annals.core.table.form.TableSheet.Box;

/** A whole table for other programs, its heads and names of rows included: what is merged stays so where they know how. */
public final class SheetCopy {

	private final CellTable table;
	private final TableSheet sheet;

	public SheetCopy(CellTable table) {
		this.table = table;
		this.sheet = table.sheet();
	}

	private String text(Box box) {
		return box.cell() == null ? box.text() : table.text(box.cell());
	}

	/** Rows parted by LF, cells by tabs; what a merged cell covers is blank. */
	public String text() {
		String[][] texts = new String[sheet.lines()][sheet.width()];
		for (String[] line : texts) {
			Arrays.fill(line, "");
		}
		for (Box box : sheet.boxes()) {
			boolean number = box.cell() != null && table.value(box.cell()) != null;
			texts[box.line()][box.column()] = Grid.quoted(text(box), number);
		}
		StringBuilder all = new StringBuilder();
		for (String[] line : texts) {
			all.append(String.join("\t", line)).append('\n');
		}
		return all.toString();
	}

	/** A web page with the table alone. */
	public String html() {
		StringBuilder[] lines = new StringBuilder[sheet.lines()];
		Arrays.setAll(lines, line -> new StringBuilder("<tr>"));
		sheet.boxes().stream().sorted((a, b) -> Integer.compare(a.column(), b.column())).forEach(box -> {
			String tag = box.cell() == null ? "th" : "td";
			lines[box.line()].append('<').append(tag).append(span("colspan", box.across())).append(span("rowspan", box.down()))
					.append('>').append(HtmlTable.escape(text(box))).append("</").append(tag).append('>');
		});
		StringBuilder html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\">");
		for (StringBuilder line : lines) {
			html.append(line).append("</tr>");
		}
		return html.append("</table></body></html>").toString();
	}

	private static String span(String name, int count) {
		return count == 1 ? "" : " " + name + "=\"" + count + "\"";
	}
}
