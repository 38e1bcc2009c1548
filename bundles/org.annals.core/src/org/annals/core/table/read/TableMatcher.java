/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

import org.annals.core.message.Messages;
import org.annals.core.table.spec.FormBlock;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.Names;
import org.annals.core.table.spec.TableForm;
import org.annals.core.type.ColumnSpec;
import org.annals.core.type.Label;
import org.annals.core.type.RowSpec;

/** Recognises a table by the words of its rows and columns, whatever is merged in it or stands above it. */
public final class TableMatcher {

	private static final Messages MESSAGES = Messages.of(TableMatcher.class);
	/** So much of the form's words must be found. */
	private static final double ENOUGH = 0.6;

	/** A figure, or what people write for none. */
	private static final Pattern FIGURE = Pattern
			.compile("[-+−－＋]?[\\p{Nd}.,，．]+\\s*[件起宗]?|[-−－–—─/／无]+|[（(]?空[）)]?");

	private final TableForm form;
	private final RawTable table;
	private final List<TableMatch.Row> rows = new ArrayList<>();
	private final List<String> doubts = new ArrayList<>();
	private final Set<String> found = new HashSet<>();
	private final Set<String> heads = new HashSet<>();

	private TableMatcher(TableForm form, RawTable table) {
		this.form = form;
		this.table = table;
	}

	/** The form that fits best, with what each row is; null where none fits. */
	public static TableMatch match(RawTable table, List<TableForm> forms) {
		return match(table, forms, List.of());
	}

	/**
	 * The form that fits best, with what each row is; null where none fits.
	 *
	 * @param context the lines before the table, which may name it
	 */
	public static TableMatch match(RawTable table, List<TableForm> forms, List<String> context) {
		TableMatch best = null;
		double most = 0;
		for (TableForm form : forms) {
			if (OpenMatcher.isOpen(form)) {
				double score = OpenMatcher.score(form, table, context);
				if (score > most) {
					best = OpenMatcher.match(form, table);
					most = score;
				}
				continue;
			}
			TableMatcher matcher = new TableMatcher(form, table);
			double score = matcher.match();
			if (score >= ENOUGH && score > most) {
				best = new TableMatch(form, matcher.rows, matcher.doubts);
				most = score;
			}
		}
		return best;
	}

	/** What each row is in a form that a person chose, however little fits. */
	public static TableMatch match(RawTable table, TableForm form) {
		TableMatcher matcher = new TableMatcher(form, table);
		matcher.match();
		return new TableMatch(form, matcher.rows, matcher.doubts);
	}

	private double match() {
		boolean named = form.blocks().stream().flatMap(block -> block.leafRows().stream())
				.anyMatch(row -> !row.getNames().isEmpty());
		for (List<String> texts : table.rows()) {
			TableMatch.Row row = !named ? unnamed(texts) : named(texts, Names::match);
			// Offices put notes behind the names of a form, or leave out the form's own.
			row = named && row.key() == null ? named(texts, Names::nearlyMatch) : row;
			rows.add(row);
			if (row.key() != null) {
				found.add(row.key());
			} else {
				texts.forEach(text -> heads.add(Names.plain(text)));
			}
		}
		for (int r = 0; r < rows.size(); r++) {
			doubt(rows.get(r), table.rows().get(r));
		}
		missing();
		return named ? (double) found.size() / form.rowIds().size() : found.isEmpty() ? 0 : columnsFound();
	}

	/** The row of the form whose name stands before as many values as its block has columns. */
	private TableMatch.Row named(List<String> texts, BiPredicate<List<Label>, String> matches) {
		for (FormBlock block : form.blocks()) {
			List<ColumnSpec> columns = block.leafColumns();
			for (int first = texts.size() - 1; first >= Math.max(1, texts.size() - width()); first--) {
				// A merged name has empty cells behind it where the file cannot merge.
				String name = texts.subList(0, first).stream().filter(text -> !text.isBlank()).reduce("", (a, b) -> b);
				boolean fits = texts.size() - first == columns.size()
						|| texts.size() - first > columns.size() && blank(texts, first + columns.size());
				if (fits && !name.isBlank()) {
					for (RowSpec row : block.leafRows()) {
						if (!found.contains(row.getId()) && matches.test(row.getNames(), name)) {
							return row(row, block, first, texts.size());
						}
					}
				}
			}
		}
		return new TableMatch.Row(null, 0, List.of());
	}

	private int width() {
		return form.blocks().stream().mapToInt(block -> block.leafColumns().size()).max().orElse(0);
	}

	private static boolean blank(List<String> texts, int from) {
		return texts.subList(from, texts.size()).stream().allMatch(String::isBlank);
	}

	/** Where rows have no names, the first line of figures is the first row. */
	private TableMatch.Row unnamed(List<String> texts) {
		for (FormBlock block : form.blocks()) {
			for (RowSpec row : block.leafRows()) {
				int columns = block.leafColumns().size();
				int first = texts.size() - columns;
				boolean figures = first >= 0 && first <= 1 && texts.subList(first, texts.size()).stream()
						.allMatch(text -> text.isBlank() || FIGURE.matcher(half(text).strip()).matches());
				if (figures && !found.contains(row.getId()) && !heads.isEmpty()) {
					return row(row, block, first, texts.size());
				}
			}
		}
		return new TableMatch.Row(null, 0, List.of());
	}

	private TableMatch.Row row(RowSpec row, FormBlock block, int first, int size) {
		List<FormCell> cells = block.leafColumns().stream()
				.map(column -> form.cell(row.getId(), column.getId()).orElseThrow()).toList();
		return new TableMatch.Row(row.getId(), first, cells.subList(0, Math.min(cells.size(), size - first)));
	}

	private double columnsFound() {
		Set<String> names = new HashSet<>();
		form.blocks().forEach(block -> block.columns().forEach(column -> names(column, names)));
		long known = names.stream().filter(heads::contains).count();
		return names.isEmpty() ? 0 : (double) known / names.size();
	}

	private static void names(ColumnSpec column, Set<String> names) {
		column.getNames().stream().findFirst().ifPresent(label -> names.add(Names.plain(label.getValue())));
		column.getColumns().forEach(inner -> names(inner, names));
	}

	/** A row of figures that the form does not have is told of, and kept as it is. */
	private void doubt(TableMatch.Row row, List<String> texts) {
		boolean figures = row.key() == null
				&& texts.stream().filter(text -> half(text).matches("\\d[\\d.,]*")).count() > texts.size() / 2;
		if (figures) {
			doubts.add(MESSAGES.get("row.unknown", String.join(" ", texts).strip(), form.title(language())));
		}
	}

	private void missing() {
		for (FormBlock block : form.blocks()) {
			for (RowSpec row : block.leafRows()) {
				if (!found.contains(row.getId())) {
					doubts.add(MESSAGES.get("row.missing", Names.of(row.getNames(), language()), form.title(language())));
				}
			}
		}
	}

	private static String half(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
	}

	private static String language() {
		return Locale.getDefault().getLanguage();
	}
}
