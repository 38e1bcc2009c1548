/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.annals.core.table.spec.FormBlock;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.Names;
import org.annals.core.table.spec.TableForm;
import org.annals.core.type.ColumnSpec;
import org.annals.core.type.RowSpec;

/**
 * Recognises a table that may have as many rows of a kind as its report needs. Nobody knows what those are called, so that
 * the heads of the columns must tell what the table is, and the lines before it where several have the same heads.
 */
final class OpenMatcher {

	/** So much of the columns must be found by their heads. */
	private static final double ENOUGH = 0.7;
	/** A title tells apart tables with the same heads, but makes no other table one of them. */
	private static final double TITLE = 0.5;
	/** No table has more lines of heads. */
	private static final int DEEPEST = 6;

	private final TableForm form;
	private final RawTable table;
	private final FormBlock block;
	private final List<ColumnSpec> columns;
	/** The form's column of each cell of a line; null for none. */
	private ColumnSpec[] places;
	private int heads;

	private OpenMatcher(TableForm form, RawTable table) {
		this.form = form;
		this.table = table;
		this.block = form.blocks().getFirst();
		this.columns = block.leafColumns();
	}

	/** Whether a form has rows that a table may have many of. */
	static boolean isOpen(TableForm form) {
		return form.blocks().size() == 1 && form.blocks().getFirst().rows().stream().anyMatch(row -> row.getMost() > 1);
	}

	/**
	 * @param context the lines before the table
	 * @return how well it fits, from 0 for not at all
	 */
	static double score(TableForm form, RawTable table, List<String> context) {
		OpenMatcher matcher = new OpenMatcher(form, table);
		double found = matcher.findHeads();
		double title = context.stream().mapToDouble(line -> Similarity.of(line, form.title("en"))).max().orElse(0);
		return found < ENOUGH ? 0 : found + TITLE * title;
	}

	/** What each row is. */
	static TableMatch match(TableForm form, RawTable table) {
		OpenMatcher matcher = new OpenMatcher(form, table);
		matcher.findHeads();
		return new TableMatch(form, matcher.rows(), List.of());
	}

	/** The line whose cells are most like the heads of the columns, or the two that are so together; what stands above is head, too. */
	private double findHeads() {
		double best = 0;
		int deepest = Math.min(table.rows().size() - 1, DEEPEST);
		for (int line = 0; line < deepest; line++) {
			List<String> texts = table.rows().get(line);
			ColumnSpec[] found = places(texts);
			double share = share(found, texts, List.of());
			if (share > best) {
				best = share;
				places = found;
				heads = line + 1;
			}
		}
		for (int line = 0; best < ENOUGH && line + 1 < deepest; line++) {
			List<String> lower = table.rows().get(line + 1);
			int width = table.rows().get(line + 2).size();
			if (width >= columns.size() && share(places(table.rows().get(line)), table.rows().get(line), lower) >= ENOUGH) {
				best = ENOUGH;
				heads = line + 2;
				places = new ColumnSpec[width];
				for (int i = 0; i < columns.size(); i++) {
					places[width - columns.size() + i] = columns.get(i);
				}
			}
		}
		return best;
	}

	/** How much of the columns is found, and of the table explained; a table with other columns besides is another one. */
	private double share(ColumnSpec[] found, List<String> texts, List<String> lower) {
		Set<ColumnSpec> known = new HashSet<>();
		double sum = 0;
		for (int i = 0; i < found.length; i++) {
			if (found[i] != null && known.add(found[i])) {
				sum += Similarity.of(texts.get(i), name(found[i]));
			}
		}
		for (ColumnSpec column : columns) {
			double like = lower.stream().mapToDouble(text -> Similarity.of(text, name(column))).max().orElse(0);
			if (like >= Similarity.ENOUGH && known.add(column)) {
				sum += like;
			}
		}
		long filled = texts.stream().filter(text -> !text.isBlank()).count() - 1;
		return sum / Math.max(columns.size(), lower.isEmpty() ? filled : columns.size());
	}

	private ColumnSpec[] places(List<String> texts) {
		ColumnSpec[] found = new ColumnSpec[texts.size()];
		int first = texts.size() - columns.size();
		if (columns.stream().map(column -> name(column)).distinct().count() < columns.size()) {
			// Columns of one name in several groups are told apart by their place alone.
			for (int i = Math.max(first, 0); first >= 0 && first <= 2 && i < texts.size(); i++) {
				found[i] = Similarity.isLike(texts.get(i), name(columns.get(i - first))) ? columns.get(i - first) : null;
			}
			return found;
		}
		Set<ColumnSpec> used = new HashSet<>();
		for (int i = 0; i < texts.size(); i++) {
			ColumnSpec best = null;
			double most = 0;
			for (ColumnSpec column : columns) {
				double like = Similarity.of(texts.get(i), name(column));
				if (!used.contains(column) && Similarity.isLike(texts.get(i), name(column)) && like > most) {
					best = column;
					most = like;
				}
			}
			found[i] = best;
			used.add(best);
		}
		return first >= 0 && first <= 1 ? inOrder(found, first) : found;
	}

	/** Where all that is known stands in the order of the form, the one head in other words is the column of its place. */
	private ColumnSpec[] inOrder(ColumnSpec[] found, int first) {
		int known = 0;
		for (int i = 0; i < found.length; i++) {
			if (found[i] != null && (i < first || columns.get(i - first) != found[i])) {
				return found;
			}
			known += found[i] == null ? 0 : 1;
		}
		if (known >= columns.size() * ENOUGH) {
			for (int i = first; i < found.length; i++) {
				found[i] = columns.get(i - first);
			}
		}
		return found;
	}

	private static String name(ColumnSpec column) {
		return Names.of(column.getNames(), "en");
	}

	private List<TableMatch.Row> rows() {
		List<TableMatch.Row> rows = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		for (int line = 0; line < table.rows().size(); line++) {
			List<String> texts = table.rows().get(line);
			boolean values = line >= heads && texts.size() == places.length && texts.stream().anyMatch(text -> !text.isBlank());
			RowSpec row = values ? row(texts, taken) : null;
			if (row != null) {
				taken.add(row.getId());
				List<FormCell> cells = new ArrayList<>();
				for (ColumnSpec column : places) {
					cells.add(column == null ? null : form.cell(row.getId(), column.getId()).orElse(null));
				}
				rows.add(new TableMatch.Row(row.getId(), 0, cells));
			} else {
				rows.add(new TableMatch.Row(null, 0, List.of()));
			}
		}
		return rows;
	}

	/** The row that the form names so, else the next of those that it has many of; null where all are taken. */
	private RowSpec row(List<String> texts, Set<String> taken) {
		for (RowSpec row : block.leafRows()) {
			boolean named = row.getMost() <= 1 && texts.stream().filter(text -> !text.isBlank()).limit(2)
					.anyMatch(text -> Names.match(row.getNames(), text));
			if (named && !taken.contains(row.getId())) {
				return row;
			}
		}
		return block.leafRows().stream().filter(row -> row.getMost() > 1 && !taken.contains(row.getId())).findFirst().orElse(null);
	}
}
