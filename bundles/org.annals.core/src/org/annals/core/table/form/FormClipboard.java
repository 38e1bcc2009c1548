/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.core.table.CellException;
import org.annals.core.table.Grid;
import org.annals.core.table.clip.HtmlTable;
import org.annals.core.table.clip.NamedPaste;
import org.annals.core.table.spec.FormCell;
import org.eclipse.emf.common.command.Command;

/** Carries cells between a table and a spreadsheet, as text with tabs. */
public final class FormClipboard {

	private static final Messages MESSAGES = Messages.of(FormClipboard.class);

	private final CellTable table;
	private final List<List<FormCell>> shown;

	/**
	 * What a paste comes to.
	 *
	 * @param command to be executed by the session; null when nothing differs
	 * @param cells   how many cells were reached
	 * @param doubts  what was left out or is no number, one sentence each
	 */
	public record Plan(Command command, int cells, List<String> doubts) {
	}

	/** For a table of which all rows are shown. */
	public FormClipboard(CellTable table) {
		this(table, table.grid());
	}

	/** @param shown the rows that a person sees, in their order; what is hidden between them is not copied */
	public FormClipboard(CellTable table, List<List<FormCell>> shown) {
		this.table = table;
		this.shown = shown;
	}

	/** The cells of a rectangle, rows parted by LF, cells by tabs. Any two opposite corners name it. */
	public String copy(FormCell one, FormCell other) {
		int[] a = place(one, shown);
		int[] b = place(other, shown);
		StringBuilder text = new StringBuilder();
		for (int r = Math.min(a[0], b[0]); r <= Math.max(a[0], b[0]); r++) {
			List<FormCell> row = shown.get(r);
			for (int c = Math.min(a[1], b[1]); c <= Math.max(a[1], b[1]); c++) {
				String cell = c < row.size() ? table.text(row.get(c)) : "";
				boolean number = c < row.size() && table.value(row.get(c)) != null;
				text.append(c == Math.min(a[1], b[1]) ? "" : "\t").append(Grid.quoted(cell, number));
			}
			text.append('\n');
		}
		return text.toString();
	}

	/** The cells of a rectangle as a web page, which office programs take before plain text. */
	public String html(FormCell one, FormCell other) {
		int[] a = place(one, shown);
		int[] b = place(other, shown);
		StringBuilder html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table>");
		for (int r = Math.min(a[0], b[0]); r <= Math.max(a[0], b[0]); r++) {
			html.append("<tr>");
			List<FormCell> row = shown.get(r);
			for (int c = Math.min(a[1], b[1]); c <= Math.max(a[1], b[1]); c++) {
				html.append("<td>").append(HtmlTable.escape(c < row.size() ? table.text(row.get(c)) : "")).append("</td>");
			}
			html.append("</tr>");
		}
		return html.append("</table></body></html>").toString();
	}

	/** The rows of what a clipboard holds, the web page where that alone has columns. @param html null for none */
	public static List<List<String>> rows(String text, String html) {
		List<List<String>> plain = text == null ? List.of() : Grid.parse(text);
		List<List<String>> page = html == null ? List.of() : HtmlTable.parse(html);
		return width(page) > width(plain) ? page : plain;
	}

	private static int width(List<List<String>> rows) {
		return rows.stream().mapToInt(List::size).max().orElse(0);
	}

	/** Pastes a text with tabs. */
	public Plan paste(FormCell at, String text) {
		return paste(at, at, rows(text, null));
	}

	/**
	 * Pastes rows of a spreadsheet. Rows that bring their names along go where they are named; others with their first cell
	 * at the first marked one, and a single value into all marked ones. What is no number is pasted too, and named; what
	 * fits nowhere is left out, and told.
	 */
	public Plan paste(FormCell one, FormCell other, List<List<String>> rows) {
		Map<FormCell, String> texts = new LinkedHashMap<>();
		List<String> doubts = new ArrayList<>();
		NamedPaste named = new NamedPaste(table.grid());
		if (rows.size() == 1 && rows.getFirst().size() == 1) {
			cells(one, other).forEach(cell -> texts.put(cell, rows.getFirst().getFirst()));
		} else if (named.match(rows)) {
			texts.putAll(named.texts());
			doubts.addAll(named.doubts());
		} else {
			beside(cells(one, other).getFirst(), rows, texts, doubts);
		}
		texts.forEach((cell, text) -> doubt(cell, text, doubts));
		return new Plan(table.set(texts, MESSAGES.get("step.paste")), texts.size(), doubts);
	}

	private List<FormCell> cells(FormCell one, FormCell other) {
		int[] a = place(one, shown);
		int[] b = place(other, shown);
		List<FormCell> cells = new ArrayList<>();
		for (List<FormCell> row : shown.subList(Math.min(a[0], b[0]), Math.max(a[0], b[0]) + 1)) {
			int end = Math.min(row.size(), Math.max(a[1], b[1]) + 1);
			cells.addAll(row.subList(Math.min(end, Math.min(a[1], b[1])), end));
		}
		return cells;
	}

	private void beside(FormCell at, List<List<String>> rows, Map<FormCell, String> texts, List<String> doubts) {
		int beyond = 0;
		List<List<FormCell>> grid = target(at, rows.size());
		int[] start = place(at, grid);
		for (int r = 0; r < rows.size(); r++) {
			for (int c = 0; c < rows.get(r).size(); c++) {
				List<FormCell> row = start[0] + r < grid.size() ? grid.get(start[0] + r) : List.of();
				if (start[1] + c < row.size()) {
					texts.put(row.get(start[1] + c), rows.get(r).get(c));
				} else if (!rows.get(r).get(c).isBlank()) {
					beyond++;
				}
			}
		}
		if (beyond > 0) {
			doubts.add(MESSAGES.get("paste.beyond", beyond));
		}
	}

	/** Rows of a kind that a table may have many of take more than are shown, unless the shown ones are just meant. */
	private List<List<FormCell>> target(FormCell at, int rows) {
		return at.row().getMost() > 1 && place(at, shown)[0] + rows != shown.size() ? table.grid() : shown;
	}

	private static void doubt(FormCell cell, String text, List<String> doubts) {
		try {
			if (cell.isNumber()) {
				CellText.number(cell, text);
			}
		} catch (CellException e) {
			doubts.add(MESSAGES.get("not-a-number", cell.label(Locale.getDefault().getLanguage()), e.getMessage()));
		}
	}

	private static int[] place(FormCell cell, List<List<FormCell>> grid) {
		for (int r = 0; r < grid.size(); r++) {
			int c = grid.get(r).indexOf(cell);
			if (c >= 0) {
				return new int[] { r, c };
			}
		}
		throw new IllegalArgumentException(cell.key());
	}
}
