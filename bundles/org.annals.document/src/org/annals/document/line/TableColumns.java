/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.line;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.annals.core.table.form.TableGrid;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowTable;
import org.annals.document.style.Alignment;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.Role;

/**
 * Divides the width of the text area among the columns of a table. A table that is too wide gets a smaller text, down to
 * the style's smallest one; a still wider one gets narrower cell margins, then breaks its words, and at last gets whatever size
 * lets each column hold a character, so that no table ever leaves the page.
 *
 * @param widths  of the columns with their padding, mm
 * @param scale   of the text, 1 for the style's own size
 * @param padding on the left and on the right in each cell, mm
 */
public record TableColumns(double[] widths, double scale, double padding) {

	private static final double STEP = 0.5;
	private static final double ROUNDING = 1e-9;
	/** So many characters of a cell over several rows stand in a line, where there is room. */
	private static final double TALL = 4;
	private static final Pattern NUMBER = Pattern.compile("[+\\-−]?[\\d.,，]+[%％]?");

	/** Measures a table. */
	public static TableColumns of(FlowTable table, DocumentStyle style, ParagraphLines lines) {
		double padding = style.table().padding();
		double[] natural = new double[table.columns()];
		double[] least = new double[table.columns()];
		double em = style.text(Role.TABLE_CELL).em();
		measure(table, lines, em, true, natural, least);
		TableColumns columns = divide(style, natural, least, padding);
		if (columns == null) {
			columns = divide(style, natural, least, padding / 2);
		}
		if (columns == null) {
			measure(table, lines, em, false, natural, least);
			columns = divide(style, natural, least, padding);
		}
		return columns != null ? columns : squeeze(style, least, padding);
	}

	/** Divides the width so that each column has what it needs at least; null where no size of the text that the style allows does that. */
	private static TableColumns divide(DocumentStyle style, double[] natural, double[] least, double padding) {
		double room = style.page().textWidth() - 2 * padding * least.length;
		double size = style.text(Role.TABLE_CELL).size();
		double scale = scale(least, room, size, style.table().smallest());
		double em = style.text(Role.TABLE_CELL).em() * scale;
		if (sum(least) * scale > room || room / least.length < em) {
			return null;
		}
		double[] wish = natural.clone();
		double most = room / 2;
		Arrays.setAll(wish, i -> Math.max(Math.min(natural[i] * scale, most), least[i] * scale) + em);
		double free = room - sum(least) * scale;
		double asked = sum(wish) - sum(least) * scale;
		double[] widths = new double[natural.length];
		Arrays.setAll(widths, i -> least[i] * scale + free * (wish[i] - least[i] * scale) / asked + 2 * padding);
		return new TableColumns(widths, scale, padding);
	}

	/** Nothing fits whole: each column gets a character of the smallest text and its share of the rest. */
	private static TableColumns squeeze(DocumentStyle style, double[] least, double padding) {
		double room = style.page().textWidth() - 2 * padding * least.length;
		double size = style.text(Role.TABLE_CELL).size();
		double scale = scale(least, room, size, style.table().smallest());
		double em = style.text(Role.TABLE_CELL).em();
		double[] widths = new double[least.length];
		if (room / widths.length < em * scale) {
			// So many columns that even one character each is too much: paddings give way as well.
			double share = style.page().textWidth() / widths.length;
			Arrays.fill(widths, share);
			return new TableColumns(widths, Math.min(scale, Math.max(share - 2 * padding, share / 2) / em), padding);
		}
		double rest = room - em * scale * widths.length;
		double all = sum(least);
		Arrays.setAll(widths, i -> em * scale + rest * (all == 0 ? 1.0 / widths.length : least[i] / all) + 2 * padding);
		return new TableColumns(widths, scale, padding);
	}

	/** Width of the columns that a cell covers, with their padding, mm. */
	public double width(TableGrid.Place place) {
		return Arrays.stream(widths, place.column(), Math.min(place.end(), widths.length)).sum();
	}

	/** Where the text of a cell stands: numbers on the right, so is a head of numbers unless it is centred; all else as the style says. */
	public static Alignment align(FlowTable table, int row, int index, DocumentStyle style) {
		FlowParagraph cell = table.rows().get(row).get(index);
		Alignment own = style.text(cell.role()).align();
		boolean right = isNumber(cell)
				|| cell.role() == Role.TABLE_HEAD && own == Alignment.LEFT && headsNumbers(table, row, table.places().get(row).get(index));
		return right ? Alignment.RIGHT : own;
	}

	private static boolean isNumber(FlowParagraph cell) {
		return cell.role() == Role.TABLE_CELL && NUMBER.matcher(cell.text()).matches();
	}

	/** Whether all that is written below a head of one column is numbers. */
	private static boolean headsNumbers(FlowTable table, int head, TableGrid.Place place) {
		boolean found = false;
		for (int r = head + 1; place.across() == 1 && r < table.rows().size(); r++) {
			List<TableGrid.Place> places = table.places().get(r);
			for (int i = 0; i < places.size(); i++) {
				FlowParagraph cell = table.rows().get(r).get(i);
				if (places.get(i).column() == place.column() && cell.role() == Role.TABLE_CELL && !cell.text().isBlank()) {
					if (!isNumber(cell)) {
						return false;
					}
					found = true;
				}
			}
		}
		return found;
	}

	/** The largest scale of a text at which all columns have what they need at least, or the smallest that the style allows. */
	private static double scale(double[] least, double room, double size, double smallest) {
		double scale = 1;
		while (sum(least) * scale > room && size * scale - STEP >= smallest - ROUNDING) {
			scale -= STEP / size;
		}
		return scale;
	}

	/** @param whole whether words stay whole in cells over several rows too */
	private static void measure(FlowTable table, ParagraphLines lines, double em, boolean whole, double[] natural, double[] least) {
		Arrays.fill(natural, 0);
		Arrays.fill(least, 0);
		for (int r = 0; r < table.rows().size(); r++) {
			List<FlowParagraph> row = table.rows().get(r);
			for (int i = 0; i < row.size(); i++) {
				TableGrid.Place place = table.places().get(r).get(i);
				// What reaches over several columns takes the room that these have.
				if (place.across() == 1 && !place.covered()) {
					Clusters clusters = lines.clusters(row.get(i));
					// A cell over several rows has height to break in, but is not to be a column of single characters.
					boolean tall = place.down() > 1;
					double few = Math.min(clusters.width(), TALL / 2 * em);
					double need = !tall ? clusters.widestPart() : whole ? Math.max(few, clusters.widestPart()) : few;
					double wish = tall ? Math.max(need, Math.min(clusters.width(), TALL * em)) : clusters.width();
					natural[place.column()] = Math.max(natural[place.column()], wish);
					least[place.column()] = Math.max(least[place.column()], need);
				}
			}
		}
	}

	private static double sum(double[] values) {
		return Arrays.stream(values).sum();
	}
}
