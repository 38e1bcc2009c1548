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
import org.annals.document.style.TextStyle;

/**
 * Divides the width of the text area among the columns of a table. A table that is too wide gets a smaller text, down to
 * the style's smallest one; a still wider one breaks its words, and at last gets whatever size lets each column hold a
 * character, so that no table ever leaves the page.
 *
 * @param widths of the columns with their padding, mm
 * @param scale  of the text, 1 for the style's own size
 */
public record TableColumns(double[] widths, double scale) {

	private static final double STEP = 0.5;
	/** So many characters of a cell over several rows stand in a line, where there is room. */
	private static final double TALL = 4;
	private static final Pattern NUMBER = Pattern.compile("[+\\-−]?[\\d.,，]+[%％]?");

	/** Measures a table. */
	public static TableColumns of(FlowTable table, DocumentStyle style, ParagraphLines lines) {
		double padding = 2 * style.table().padding();
		double room = style.page().textWidth() - table.columns() * padding;
		double[] natural = new double[table.columns()];
		double[] least = new double[table.columns()];
		double size = style.text(Role.TABLE_CELL).size();
		measure(table, lines, style.text(Role.TABLE_CELL).em(), true, natural, least);
		double scale = scale(least, room, size, style.table().smallest());
		if (sum(least) * scale > room) {
			measure(table, lines, style.text(Role.TABLE_CELL).em(), false, natural, least);
			scale = scale(least, room, size, style.table().smallest());
		}
		double em = size * TextStyle.POINT;
		double available = style.page().textWidth() - table.columns() * padding;
		double character = available / table.columns();
		if (character < em * scale) {
			// So many columns that even one character each is too much: paddings give way as well.
			double share = style.page().textWidth() / table.columns();
			double[] equal = new double[table.columns()];
			Arrays.fill(equal, share);
			return new TableColumns(equal, Math.min(scale, Math.max(share - padding, share / 2) / em));
		}
		double[] widths = divide(natural, least, scale, room, em * scale);
		Arrays.setAll(widths, i -> widths[i] + padding);
		return new TableColumns(widths, scale);
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
		while (sum(least) * scale > room && size * scale - STEP >= smallest) {
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

	private static double[] divide(double[] natural, double[] least, double scale, double room, double em) {
		double[] widths = new double[natural.length];
		if (sum(least) * scale > room) {
			// Nothing fits whole: each column gets a character and its share of the rest.
			double rest = room - em * widths.length;
			double all = sum(least);
			Arrays.setAll(widths, i -> em + rest * (all == 0 ? 1.0 / widths.length : least[i] / all));
			return widths;
		}
		double[] wish = natural.clone();
		double most = room / 2;
		Arrays.setAll(wish, i -> Math.max(Math.min(natural[i] * scale, most), least[i] * scale) + em);
		double free = room - sum(least) * scale;
		double asked = sum(wish) - sum(least) * scale;
		Arrays.setAll(widths, i -> least[i] * scale + free * (wish[i] - least[i] * scale) / asked);
		return widths;
	}

	private static double sum(double[] values) {
		return Arrays.stream(values).sum();
	}
}
