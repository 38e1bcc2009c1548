/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Passage;
import org.annals.model.report.Row;
import org.annals.model.report.Table;

/**
 * What one passage itself prints, without what it contains: a heading, the text of a paragraph, a table. It is what the
 * document marks with the passage's id.
 *
 * @param index   its place among all units of the report
 * @param passage the passage
 * @param marker  the number that it prints, "" for none
 * @param content what it prints behind the number, as a document holds it
 * @param line    index of the line that it stands in
 * @param opens   whether it is the first in its line
 */
record Unit(int index, Passage passage, String marker, String content, int line, boolean opens) {

	/** All units in the order of the text. */
	static List<Unit> of(ReportText text) {
		List<Unit> units = new ArrayList<>();
		List<Passage> passages = text.passages();
		int line = -1;
		int seen = 0;
		for (int i = 0; i < passages.size(); i++) {
			Passage passage = passages.get(i);
			int start = text.range(passage).orElseThrow().start();
			int end = i + 1 < passages.size() ? text.range(passages.get(i + 1)).orElseThrow().start() : text.text().length();
			Range marker = text.marker(passage).orElse(new Range(start, start));
			String content = passage instanceof Table table ? table(text, table)
					: PlainText.of(text.text().substring(marker.end(), Math.max(end, marker.end())));
			boolean shown = !(content.isEmpty() && marker.isEmpty());
			boolean opens = false;
			if (shown) {
				opens = line < 0 || text.text().substring(seen, start).indexOf('\n') >= 0;
				line += opens ? 1 : 0;
				seen = start;
			}
			units.add(new Unit(i, passage, text.text(marker).strip(), content, line, opens));
		}
		return units;
	}

	private static String table(ReportText text, Table table) {
		StringBuilder all = new StringBuilder(table.getTitle() == null ? "" : PlainText.of(table.getTitle()));
		for (Row row : table.getRows()) {
			all.append('\n');
			row.getCells().forEach(cell -> all.append(PlainText.of(text.text(text.range(cell).orElseThrow()))).append('\t'));
		}
		return all.toString();
	}

	/** Whether no document shows it: a container without heading, an empty paragraph, what a web page left behind. */
	boolean isSilent() {
		return content.isEmpty() && marker.isEmpty()
				|| passage instanceof Paragraph paragraph && paragraph.getRole() == ParagraphRole.DEBRIS
				|| passage instanceof Table table && table.getRows().isEmpty();
	}

	boolean isTable() {
		return passage instanceof Table;
	}

	/** The number and what stands behind it. */
	String shown() {
		return PlainText.of(marker + content);
	}
}
