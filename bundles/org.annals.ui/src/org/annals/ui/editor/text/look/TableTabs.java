/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.page.LineKind;
import org.annals.core.page.PageDocument;
import org.annals.core.page.PageLine;
import org.annals.model.report.Passage;

/** Where the columns of a table stand: as wide as their widest cell, all together not wider than a line. */
public final class TableTabs {

	private static final int PADDING = 14;

	private final PageDocument page;
	private final Typography type;
	private final Map<Passage, int[]> known = new IdentityHashMap<>();

	public TableTabs(PageDocument page, Typography type) {
		this.page = page;
		this.type = type;
		page.addListener(change -> known.clear());
	}

	/** Forgets what was measured, as when the zoom changed. */
	public void forget() {
		known.clear();
	}

	/** Ends of the columns of the table with a line, in pixels from the left of the text; the last is its right border. */
	public int[] stops(int line) {
		Passage table = page.line(line).passage();
		return known.computeIfAbsent(table, key -> measure(line));
	}

	/** Whether a line is the first row of its table. */
	public boolean isFirst(int line) {
		return line == 0 || !isRow(line - 1, page.line(line).passage());
	}

	private boolean isRow(int line, Passage table) {
		PageLine row = page.line(line);
		return row.kind() == LineKind.TABLE_ROW && row.passage() == table;
	}

	private int[] measure(int line) {
		Passage table = page.line(line).passage();
		int first = line;
		while (first > 0 && isRow(first - 1, table)) {
			first--;
		}
		List<Double> widths = new ArrayList<>();
		for (int row = first; row < page.lineCount() && isRow(row, table); row++) {
			String[] cells = page.line(row).text().split("\t", -1);
			for (int i = 0; i < cells.length; i++) {
				double width = width(cells[i]);
				if (i == widths.size()) {
					widths.add(width);
				} else {
					widths.set(i, Math.max(widths.get(i), width));
				}
			}
		}
		return stops(widths.stream().mapToDouble(Double::doubleValue).toArray());
	}

	private int[] stops(double[] widths) {
		double wanted = Arrays.stream(widths).map(width -> width + PADDING).sum();
		double stretch = type.lineWidth() / Math.max(wanted, 1);
		int[] stops = new int[widths.length];
		double at = 0;
		for (int i = 0; i < widths.length; i++) {
			at += (widths[i] + PADDING) * stretch;
			stops[i] = (int) Math.round(at);
		}
		return stops;
	}

	/** An estimate that asks no font: full-width characters count one, others half of one. */
	private double width(String text) {
		double chars = 1;
		for (int i = 0; i < text.length(); i++) {
			chars += text.charAt(i) < '\u2000' ? 0.55 : 1;
		}
		return chars * type.charWidth();
	}
}
