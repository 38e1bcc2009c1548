/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.annals.document.flow.FlowParagraph;
import org.annals.document.line.ParagraphLines;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.PageStyle;
import org.annals.document.style.TextStyle;

/**
 * Lines that stand below each other, or a table, with what the paginator must know of them.
 *
 * @param blocks   for each line the index in the flow's blocks
 * @param lines    empty for a table
 * @param span     rows that each line takes
 * @param em       height of the text, mm
 * @param before   blank rows before
 * @param after    blank rows behind
 * @param keepNext whether it may not be parted from the next one
 * @param joined   whether no blank rows come before it after all
 * @param newPage  whether it begins a page
 * @param closing  whether it is signature and date
 * @param table    null for lines
 */
record Stack(List<Integer> blocks, List<ParagraphLines.Ready> lines, int span, double em, int before, int after, boolean keepNext,
		boolean joined, boolean newPage, boolean closing, TableSetter table) {

	static Stack of(FlowParagraph paragraph, int block, DocumentStyle style, List<ParagraphLines.Ready> lines) {
		TextStyle text = style.text(paragraph.role());
		return new Stack(Collections.nCopies(lines.size(), block), lines, text.lineSpan(), text.em(), text.before(), text.after(), text.keepNext(),
				paragraph.joined(), paragraph.newPage(), false, null);
	}

	/** Signatures and dates that follow each other, which stay together. */
	static Stack of(List<FlowParagraph> group, int block, DocumentStyle style, List<List<ParagraphLines.Ready>> set) {
		List<ParagraphLines.Ready> lines = new ArrayList<>();
		List<Integer> blocks = new ArrayList<>();
		for (int i = 0; i < set.size(); i++) {
			lines.addAll(set.get(i));
			blocks.addAll(Collections.nCopies(set.get(i).size(), block + i));
		}
		TextStyle first = style.text(group.getFirst().role());
		return new Stack(blocks, lines, first.lineSpan(), first.em(), first.before(),
				style.text(group.getLast().role()).after(), false, false, false, true, null);
	}

	static Stack of(TableSetter table) {
		return new Stack(List.of(), List.of(), 1, 0, 0, 0, false, false, false, false, table);
	}

	int rows() {
		return table != null ? table.rows() : lines.size() * span;
	}

	/** Rows that its beginning needs. */
	int least(PageStyle page) {
		if (table != null) {
			return table.leastRows();
		}
		// A paragraph of three lines cannot be cut into two and two.
		return (closing || lines.size() < page.orphans() + page.widows() ? lines.size() : page.orphans()) * span;
	}
}
