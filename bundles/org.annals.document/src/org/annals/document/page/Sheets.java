/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.ArrayList;
import java.util.List;

import org.annals.document.line.ParagraphLines;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.PageStyle;

/** The pages while they are filled: which row of the grid comes next, and what stands above it. */
final class Sheets {

	private final DocumentStyle style;
	private final PageStyle page;
	private final PageNumbers numbers;
	private final List<Page> finished = new ArrayList<>();
	private List<Line> lines = new ArrayList<>();
	private List<Rule> rules = new ArrayList<>();
	private int row;

	Sheets(DocumentStyle style) {
		this.style = style;
		this.page = style.page();
		this.numbers = new PageNumbers(style);
	}

	/** Rows that are still free on the page. */
	int free() {
		return page.lines() - row;
	}

	int rows() {
		return page.lines();
	}

	boolean isTop() {
		return row == 0;
	}

	/** Leaves rows empty; those that the page does not have are forgotten. */
	void skip(int count) {
		row = Math.min(page.lines(), row + count);
	}

	/** Places a line in the next rows. */
	void place(ParagraphLines.Ready line, int span, double em, int block) {
		double top = page.top() + row * page.pitch();
		double height = span * page.pitch();
		double baseline = top + (height - em) / 2 + em * ASCENT;
		lines.add(new Line(baseline, top, height, block, Runs.at(line, page.left(), baseline)));
		row += span;
	}

	/** Share of the size that lies above the baseline. */
	static final double ASCENT = 0.88;

	/** Begins a new page. */
	void turn() {
		int number = finished.size() + 1;
		finished.add(new Page(number, lines, rules, numbers.line(number)));
		lines = new ArrayList<>();
		rules = new ArrayList<>();
		row = 0;
	}

	/** Top of the next row, from the top edge of the paper, mm. */
	double y() {
		return page.top() + row * page.pitch();
	}

	double bottom() {
		return page.height() - page.bottom();
	}

	/** Goes on in the first row below {@code y}. */
	void below(double y) {
		row = Math.min(page.lines(), (int) Math.ceil((y - page.top()) / page.pitch() - 1e-6));
	}

	void add(Line line) {
		lines.add(line);
	}

	void add(Rule rule) {
		rules.add(rule);
	}

	DocumentStyle style() {
		return style;
	}

	/** All pages; a document without text has one empty page. */
	List<Page> finish() {
		if (!lines.isEmpty() || !rules.isEmpty() || finished.isEmpty()) {
			turn();
		}
		return finished;
	}
}
