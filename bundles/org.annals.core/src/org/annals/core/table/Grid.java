/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The cells of a text from a spreadsheet: tab-separated as from the clipboard, or comma-separated as from a file. A cell in
 * quotation marks may hold separators, line ends and doubled quotation marks.
 */
public final class Grid {

	/** 1,234 is one number in a column of numbers and no row of two cells. */
	private static final Pattern GROUPED = Pattern.compile("\\s*[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?[^,]*");
	private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n";

	private Grid() {
	}

	/** The rows with their cells; rows of blank cells at the end are left out, others stay. */
	public static List<List<String>> parse(String text) {
		String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
		List<List<String>> byTab = split(plain, '\t');
		List<List<String>> cells = byTab.stream().allMatch(row -> row.size() == 1) && isCommaSeparated(plain)
				? split(plain, ',')
				: byTab;
		while (!cells.isEmpty() && cells.get(cells.size() - 1).stream().allMatch(String::isBlank)) {
			cells.remove(cells.size() - 1);
		}
		return cells;
	}

	/** Sentences have commas too, but hardly the same number in every line. */
	private static boolean isCommaSeparated(String text) {
		if (text.lines().filter(line -> !line.isBlank()).allMatch(line -> GROUPED.matcher(line).matches())) {
			return false;
		}
		List<List<String>> rows = split(text, ',');
		rows.removeIf(row -> row.size() == 1 && row.get(0).isBlank());
		return !rows.isEmpty() && rows.get(0).size() > 1 && rows.stream().allMatch(row -> row.size() == rows.get(0).size());
	}

	/** The rows with their cells, parted by one separator; what a spreadsheet would take for a formula is text again. */
	public static List<List<String>> split(String text, char separator) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		int at = 0;
		while (at <= text.length()) {
			int end = endOfQuoted(text, at, separator);
			String cell;
			if (end > 0) {
				cell = text.substring(at + 1, end - 1).replace("\"\"", "\"");
			} else {
				end = at;
				while (end < text.length() && text.charAt(end) != separator && !isLineEnd(text.charAt(end))) {
					end++;
				}
				cell = text.substring(at, end);
			}
			row.add(harmful(cell));
			at = end + 1;
			if (end >= text.length() || text.charAt(end) != separator) {
				rows.add(row);
				row = new ArrayList<>();
				at += end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 1 : 0;
				if (at >= text.length()) {
					break;
				}
			}
		}
		return rows;
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r';
	}

	/** Behind the closing mark of a cell in quotation marks; -1 when the cell is not wholly in such. */
	private static int endOfQuoted(String text, int start, char separator) {
		if (start >= text.length() || text.charAt(start) != '"') {
			return -1;
		}
		int at = start + 1;
		while (true) {
			int quote = text.indexOf('"', at);
			if (quote < 0) {
				return -1;
			}
			if (quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
				at = quote + 2;
				continue;
			}
			boolean closes = quote + 1 == text.length() || text.charAt(quote + 1) == separator
					|| isLineEnd(text.charAt(quote + 1));
			return closes ? quote + 1 : -1;
		}
	}

	/** A cell as it is written, such that a spreadsheet takes no text for a formula and {@link #parse} gives it back. */
	public static String quoted(String cell, boolean number) {
		String harmless = harmless(cell, number);
		boolean plain = harmless.chars().noneMatch(c -> c == '\t' || c == '"' || c == '\n' || c == '\r');
		return plain ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
	}

	/** A text that a spreadsheet would take for a formula, with an apostrophe before it. */
	static String harmless(String cell, boolean number) {
		return !number && isFormula(cell) ? "'" + cell : cell;
	}

	private static String harmful(String cell) {
		return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
	}

	/** Whether it begins, behind apostrophes, with what begins a formula. */
	private static boolean isFormula(String cell) {
		int at = 0;
		while (at < cell.length() && cell.charAt(at) == '\'') {
			at++;
		}
		return at < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(at)) >= 0;
	}
}
