/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.grid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.annals.core.table.form.CellTable;
import org.annals.core.table.form.TableSheet;
import org.annals.core.table.form.TableSheet.Box;
import org.annals.core.table.spec.FormCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** How wide the columns and how high the lines of a sheet must be for its heads to be read whole; in pixels. */
final class GridSizes {

	static final int PAD = 6;
	/** Room at the left of a value for the sign of what is wrong with it. */
	static final int SIGN = 18;
	private static final int GAP = 4;

	private final int[] x;
	private final int[] y;
	private final Map<Box, Rectangle> bounds = new HashMap<>();

	/**
	 * @param room    width that may be filled
	 * @param squeeze whether all must fit into it, however narrow columns become
	 */
	GridSizes(TableSheet sheet, CellTable table, GC gc, int room, boolean squeeze) {
		int em = Math.max(8, gc.textExtent("国").x);
		int[] widths = widths(sheet, gc, em, room);
		values(sheet, table, gc, widths);
		if (squeeze) {
			narrow(widths, room, 2 * em + 2 * PAD);
		}
		x = sums(widths);
		y = sums(heights(sheet, table, gc));
		for (Box box : sheet.boxes()) {
			bounds.put(box, new Rectangle(x[box.column()], y[box.line()], x[box.column() + box.across()] - x[box.column()],
					y[box.line() + box.down()] - y[box.line()]));
		}
	}

	private static int[] widths(TableSheet sheet, GC gc, int em, int room) {
		int[] widths = new int[sheet.width()];
		int[] most = new int[sheet.width()];
		for (int c = 0; c < widths.length; c++) {
			boolean name = c < sheet.stubs();
			boolean last = c == sheet.stubs() - 1;
			widths[c] = 4 * em;
			most[c] = last ? 8 * em : name ? 7 * em : 10 * em;
		}
		for (Box box : sheet.boxes()) {
			boolean text = box.cell() != null && !box.cell().isNumber();
			if (box.across() == 1) {
				int c = box.column();
				int cap = c >= sheet.stubs() ? text ? 12 * em : 5 * em : c == sheet.stubs() - 1 ? 13 * em : 5 * em;
				int natural = text ? cap : gc.textExtent(box.text()).x + 2 * PAD + 2;
				widths[c] = Math.max(widths[c], Math.min(cap, natural));
				most[c] = text ? 30 * em : c == sheet.stubs() - 1 ? Math.clamp(natural, most[c], 28 * em) : most[c];
			}
		}
		widen(widths, most, room);
		return widths;
	}

	/** Shares out what is left of the room, evenly and to no column more than it needs. */
	private static void widen(int[] widths, int[] most, int room) {
		int left = room;
		int open = 0;
		for (int c = 0; c < widths.length; c++) {
			left -= widths[c];
			open += widths[c] < most[c] ? 1 : 0;
		}
		while (left > 0 && open > 0) {
			int share = Math.max(1, left / open);
			open = 0;
			for (int c = 0; c < widths.length; c++) {
				int more = Math.min(Math.min(share, Math.max(0, most[c] - widths[c])), Math.max(0, left));
				widths[c] += more;
				left -= more;
				open += widths[c] < most[c] ? 1 : 0;
			}
		}
	}

	/** A figure is never cut off. */
	private static void values(TableSheet sheet, CellTable table, GC gc, int[] widths) {
		for (Box box : sheet.boxes()) {
			if (box.cell() != null && box.across() == 1 && box.cell().isNumber()) {
				String text = table.text(box.cell());
				if (text.length() > 3) {
					widths[box.column()] = Math.max(widths[box.column()], gc.textExtent(text).x + SIGN + PAD + 2);
				}
			}
		}
	}

	/** Takes from the widest columns until all fit; what no column can give all give alike. */
	private static void narrow(int[] widths, int room, int least) {
		int over = Arrays.stream(widths).sum() - room;
		while (over > 0) {
			int widest = 0;
			int second = least;
			for (int c = 1; c < widths.length; c++) {
				widest = widths[c] > widths[widest] ? c : widest;
			}
			for (int c = 0; c < widths.length; c++) {
				second = c == widest ? second : Math.max(second, widths[c]);
			}
			int give = Math.min(over, Math.max(1, widths[widest] - second));
			if (widths[widest] <= least) {
				break;
			}
			widths[widest] -= give;
			over -= give;
		}
		if (over > 0) {
			int all = Arrays.stream(widths).sum();
			for (int c = 0; c < widths.length; c++) {
				widths[c] = Math.max(1, widths[c] * room / all);
			}
		}
	}

	private int[] heights(TableSheet sheet, CellTable table, GC gc) {
		int[] heights = new int[sheet.lines()];
		int least = gc.getFontMetrics().getHeight() + 2 * GAP;
		Arrays.fill(heights, least);
		TextLayout layout = new TextLayout(gc.getDevice());
		layout.setFont(gc.getFont());
		for (int down = 1; down <= sheet.lines(); down++) {
			for (Box box : sheet.boxes()) {
				if (box.down() == down && (box.cell() == null || !box.cell().isNumber())) {
					stretch(heights, box, height(layout, box, table));
				}
			}
		}
		layout.dispose();
		return heights;
	}

	private int height(TextLayout layout, Box box, CellTable table) {
		FormCell cell = box.cell();
		String text = cell == null ? box.text() : table.text(cell);
		if (text.isEmpty()) {
			return 0;
		}
		layout.setText(text);
		int width = x[box.column() + box.across()] - x[box.column()] - 2 * PAD - (cell == null ? 0 : SIGN);
		layout.setWidth(Math.max(10, width));
		return layout.getBounds().height + 2 * GAP;
	}

	/** What a box needs beyond the lines that it covers goes to the last of them. */
	private static void stretch(int[] heights, Box box, int height) {
		int has = 0;
		for (int line = box.line(); line < box.line() + box.down(); line++) {
			has += heights[line];
		}
		heights[box.line() + box.down() - 1] += Math.max(0, height - has);
	}

	private static int[] sums(int[] parts) {
		int[] sums = new int[parts.length + 1];
		for (int i = 0; i < parts.length; i++) {
			sums[i + 1] = sums[i] + parts[i];
		}
		return sums;
	}

	/** Where a box stands on the whole sheet. */
	Rectangle bounds(Box box) {
		return bounds.get(box);
	}

	int width() {
		return x[x.length - 1];
	}

	int height() {
		return y[y.length - 1];
	}

	/** Where a column begins. */
	int left(int column) {
		return x[column];
	}

	/** Where a line begins. */
	int top(int line) {
		return y[line];
	}
}
