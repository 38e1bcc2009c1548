/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.ArrayList;
import java.util.List;

import org.annals.document.flow.Flow;
import org.annals.document.flow.FlowBlock;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowTable;
import org.annals.document.line.ClosingLines;
import org.annals.document.line.LineCache;
import org.annals.document.line.ParagraphLines;
import org.annals.document.style.DocumentStyle;

/**
 * Divides a document into pages. Headings stay with what they head, a paragraph leaves no lone line at the end or the
 * beginning of a page, and signature and date never stand on a page without text.
 */
final class Paginator {

	/** As many headings as levels can follow each other before their text; longer runs, as a table read as lines gives, may be parted. */
	private static final int LEVELS = 4;

	private final Flow flow;
	private final DocumentStyle style;
	private final Sheets sheets;
	private final ParagraphLines lines;
	private final List<Stack> stacks = new ArrayList<>();

	Paginator(Flow flow, LineCache cache) {
		this.flow = flow;
		this.style = flow.style();
		this.sheets = new Sheets(style);
		this.lines = new ParagraphLines(flow, cache);
	}

	Pages paginate() {
		List<FlowBlock> blocks = flow.blocks();
		for (int i = 0; i < blocks.size(); i++) {
			switch (blocks.get(i)) {
			case FlowParagraph paragraph when isClosing(paragraph) -> i = closing(i);
			case FlowParagraph paragraph -> stacks.add(Stack.of(paragraph, i, style, lines.of(paragraph)));
			case FlowTable table -> table(table, i);
			}
		}
		for (int i = 0; i < stacks.size(); i++) {
			place(i);
		}
		return new Pages(flow, sheets.finish());
	}

	private static boolean isClosing(FlowBlock block) {
		return block instanceof FlowParagraph paragraph && paragraph.role().isClosing();
	}

	/** Signature and date are set together, as each one's place depends on the other's. */
	private int closing(int first) {
		int last = first;
		List<FlowParagraph> group = new ArrayList<>();
		while (last < flow.blocks().size() && isClosing(flow.blocks().get(last))) {
			group.add((FlowParagraph) flow.blocks().get(last++));
		}
		stacks.add(Stack.of(group, first, style, new ClosingLines(flow).of(group)));
		return last - 1;
	}

	private void table(FlowTable table, int index) {
		if (table.title() != null) {
			stacks.add(Stack.of(table.title(), index, style, lines.of(table.title())));
		}
		stacks.add(Stack.of(new TableSetter(style, lines, table, index)));
	}

	private void place(int index) {
		Stack stack = stacks.get(index);
		if (stack.newPage() && !sheets.isTop()) {
			sheets.turn();
		}
		gap(index);
		if (!sheets.isTop() && wanted(index) > sheets.free() && wanted(index) <= sheets.rows()) {
			sheets.turn();
		}
		if (stack.table() != null) {
			stack.table().place(sheets);
		} else {
			lines(stack, tail(index));
		}
	}

	/** Blank lines before a block: what it asks for or what the one before asks for, whichever is more. */
	private void gap(int index) {
		Stack stack = stacks.get(index);
		int after = index == 0 || stack.newPage() ? 0 : stacks.get(index - 1).after();
		int before = index == 0 ? 0 : stack.before();
		boolean fixed = index > 0 && stacks.get(index - 1).newPage();
		if (!stack.joined() && (!sheets.isTop() || fixed)) {
			sheets.skip(Math.max(before, after));
		}
	}

	/** Rows that a block must find free with all that it may not be parted from. */
	private int wanted(int index) {
		int rows = 0;
		for (int i = index; i < stacks.size(); i++) {
			Stack stack = stacks.get(i);
			if (i > index) {
				rows += stack.joined() ? 0 : Math.max(stack.before(), stacks.get(i - 1).after());
			}
			if (!stack.keepNext() || i - index == LEVELS) {
				return rows + stack.least(style.page());
			}
			rows += stack.rows();
		}
		return rows;
	}

	/** Rows that must follow the last lines of a block on the same page: those of signature and date. */
	private int tail(int index) {
		Stack next = index + 1 < stacks.size() ? stacks.get(index + 1) : null;
		return next != null && next.closing() ? next.rows() + Math.max(next.before(), stacks.get(index).after()) : 0;
	}

	private void lines(Stack stack, int tail) {
		int orphans = style.page().orphans();
		int widows = style.page().widows();
		int from = 0;
		int count = stack.lines().size();
		while (from < count) {
			int fit = sheets.free() / stack.span();
			int rest = count - from;
			int now = Math.min(fit, rest);
			boolean last = now == rest;
			boolean tailFits = !last || rest * stack.span() + tail <= sheets.free();
			if (!tailFits || !last && rest - now < widows) {
				now = rest - widows;
			}
			boolean enough = now == rest || now >= (from == 0 ? orphans : 1);
			if (!enough || now < 1) {
				if (sheets.isTop()) {
					now = Math.max(1, Math.min(fit, rest));
				} else {
					sheets.turn();
					continue;
				}
			}
			for (int i = 0; i < now; i++) {
				sheets.place(stack.lines().get(from), stack.span(), stack.em(), stack.blocks().get(from));
				from++;
			}
			if (from < count) {
				sheets.turn();
			}
		}
	}
}
