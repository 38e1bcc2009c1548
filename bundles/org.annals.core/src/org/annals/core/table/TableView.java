/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * What a person sees of a table: filtered and sorted; the report keeps its own order.
 *
 * @param <R> what a row is
 */
public final class TableView<R extends EObject> {

	private final ReportTable<R> table;
	private List<String> words = List.of();
	private Column<R> sorted;
	private boolean descending;
	private List<R> rows;
	private long version;

	public TableView(ReportTable<R> table) {
		this.table = table;
	}

	/** Shows only rows in whose cells all words of a text stand, whatever their case and width; "" shows all. */
	public void setFilter(String text) {
		String plain = plain(text).strip();
		words = plain.isEmpty() ? List.of() : List.of(plain.split("\\s+"));
		rows = null;
	}

	/** Sorts by a column, null for the order of the report. Empty cells come last either way; equal ones keep their order. */
	public void sort(Column<R> column, boolean down) {
		sorted = column;
		descending = down;
		rows = null;
	}

	/** The rows as they are seen, read anew when the report has changed. */
	public List<R> rows() {
		if (rows == null || version != table.session().version()) {
			version = table.session().version();
			List<R> seen = new ArrayList<>(table.rows());
			seen.removeIf(row -> !matches(row));
			if (sorted != null) {
				seen.sort(sorted.isNumber() ? byNumber() : byText(seen));
			}
			rows = List.copyOf(seen);
		}
		return rows;
	}

	private boolean matches(R row) {
		if (words.isEmpty()) {
			return true;
		}
		StringBuilder all = new StringBuilder();
		table.columns().forEach(column -> {
			all.append(column.text(row)).append('\n');
			if (column.isNumber()) {
				all.append(column.plain(row)).append('\n');
			}
		});
		String text = plain(all.toString());
		return words.stream().allMatch(text::contains);
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	private Comparator<R> byNumber() {
		Comparator<BigDecimal> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
		return Comparator.comparing(sorted::number, Comparator.nullsLast(order));
	}

	/** Chinese by pinyin, as far as the collation of Java knows the character. */
	private Comparator<R> byText(List<R> seen) {
		Collator collator = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
		Map<R, CollationKey> keys = new IdentityHashMap<>();
		for (R row : seen) {
			String text = sorted.plain(row);
			keys.put(row, text.isEmpty() ? null : collator.getCollationKey(text));
		}
		Comparator<CollationKey> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
		return Comparator.comparing(keys::get, Comparator.nullsLast(order));
	}
}
