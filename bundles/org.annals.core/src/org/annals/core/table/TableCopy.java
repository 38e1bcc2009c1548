/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Writes rows of a table as other programs paste them. */
public final class TableCopy {

	private TableCopy() {
	}

	/** Rows as tab-separated text with LF line ends; {@link TablePaste} takes it back. */
	public static <R extends EObject> String tsv(List<Column<R>> columns, List<R> rows, boolean headers) {
		StringBuilder text = new StringBuilder();
		if (headers) {
			text.append(String.join("\t", columns.stream().map(column -> Grid.quoted(column.label(), false)).toList()));
			text.append('\n');
		}
		for (R row : rows) {
			text.append(String.join("\t",
					columns.stream().map(column -> Grid.quoted(column.plain(row), column.isNumber())).toList()));
			text.append('\n');
		}
		return text.toString();
	}

	/** Rows as an HTML table without style, for word processors and mail. */
	public static <R extends EObject> String html(List<Column<R>> columns, List<R> rows, boolean headers) {
		StringBuilder html = new StringBuilder("<table border=\"1\">");
		if (headers) {
			html.append("<thead><tr>");
			columns.forEach(column -> html.append("<th>").append(escape(column.label())).append("</th>"));
			html.append("</tr></thead>");
		}
		html.append("<tbody>");
		for (R row : rows) {
			html.append("<tr>");
			for (Column<R> column : columns) {
				html.append(column.isNumber() ? "<td align=\"right\">" : "<td>")
						.append(escape(Grid.harmless(column.plain(row), column.isNumber()))).append("</td>");
			}
			html.append("</tr>");
		}
		return html.append("</tbody></table>").toString();
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n",
				"<br>");
	}
}
