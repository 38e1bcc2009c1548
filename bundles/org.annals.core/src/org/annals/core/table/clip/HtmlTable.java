/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.clip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first table of a web page, which office programs put on the clipboard; what merged cells cover stands blank. */
public final class HtmlTable {

	private static final Pattern TAG = Pattern.compile("<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>", Pattern.DOTALL);
	private static final Pattern ENTITY = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z]{1,8});");
	private static final Map<String, String> NAMES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");
	private static final int MOST_CELLS = 100_000;
	private static final int WIDEST = 1_000;

	private final List<List<String>> rows = new ArrayList<>();
	/** How many more rows a merged cell reaches down over a column. */
	private final Map<Integer, Integer> below = new HashMap<>();
	private List<String> row;
	private StringBuilder cell;
	private int across;
	private int down;
	private int cells;

	private HtmlTable() {
	}

	/** The rows with their cells; empty where the text holds no table. */
	public static List<List<String>> parse(String html) {
		HtmlTable table = new HtmlTable();
		Matcher tag = TAG.matcher(html);
		int at = 0;
		boolean inside = false;
		while (tag.find() && table.cells < MOST_CELLS) {
			table.text(html.substring(at, tag.start()));
			at = tag.end();
			String name = tag.group(2) == null ? "" : tag.group(2).toLowerCase(Locale.ROOT);
			boolean closes = "/".equals(tag.group(1));
			if (name.equals("table") && closes) {
				at = html.length();
				break;
			}
			inside |= name.equals("table");
			if (inside) {
				table.tag(name, closes, tag.group(3));
			}
		}
		table.text(html.substring(at));
		table.endRow();
		return table.rows;
	}

	private void tag(String name, boolean closes, String attributes) {
		switch (name) {
		case "tr" -> {
			endRow();
			row = closes ? null : new ArrayList<>();
		}
		case "td", "th" -> {
			endCell();
			if (!closes && row != null) {
				cell = new StringBuilder();
				across = span(attributes, "colspan");
				down = span(attributes, "rowspan");
			}
		}
		case "br", "p", "div" -> text(" ");
		default -> {
			// letters look one way or another, their words are the same
		}
		}
	}

	private void text(String text) {
		if (cell != null) {
			cell.append(text);
		}
	}

	private void endRow() {
		endCell();
		if (row != null) {
			covered();
			rows.add(row);
			row = null;
		}
	}

	private void endCell() {
		if (cell == null) {
			return;
		}
		covered();
		for (int i = 0; i < across; i++) {
			if (down > 1) {
				below.put(row.size(), down - 1);
			}
			row.add(i == 0 ? plain(cell.toString()) : "");
			cells++;
		}
		cell = null;
	}

	private void covered() {
		while (below.getOrDefault(row.size(), 0) > 0) {
			below.merge(row.size(), -1, Integer::sum);
			row.add("");
		}
	}

	private static int span(String attributes, String name) {
		Matcher span = Pattern.compile("(?i)\\b" + name + "\\s*=\\s*[\"']?(\\d{1,4})").matcher(attributes);
		return span.find() ? Math.clamp(Integer.parseInt(span.group(1)), 1, WIDEST) : 1;
	}

	private static String plain(String text) {
		String words = text.replaceAll("[ \\t\\r\\n]+", " ");
		return ENTITY.matcher(words).replaceAll(found -> Matcher.quoteReplacement(entity(found.group(1), found.group()))).strip();
	}

	private static String entity(String name, String otherwise) {
		if (!name.startsWith("#")) {
			return NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), otherwise);
		}
		int code = name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
		return Character.isValidCodePoint(code) ? Character.toString(code) : otherwise;
	}

	/** A text as it stands in a web page. */
	public static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
