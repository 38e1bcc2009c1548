/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.annals.core.table.spec.FormBlock;
import org.annals.core.table.spec.TableForm;
import org.annals.core.text.BoundedPattern;
import org.annals.core.type.ColumnSpec;
import org.annals.core.type.Cue;
import org.annals.core.type.ProseSpec;
import org.annals.core.type.RowSpec;

/** How the prose names the rows and columns of a form, as patterns. */
final class Wordings {

	/** What may stand between a row's name and its figure; anything else may turn the figure into one of something else. */
	private static final String GAP = "(?:[的了共计为有是达到：:\\s]|政府信息|信息|公开|申请|决定|情形|合计|总计|数量|总数|件数|of|were|was|to){0,8}?";
	/** Ends a clause that says of what the next ones speak. */
	private static final Pattern OF = Pattern.compile("(?:中|里|方面)$");
	private static final String FIGURE = "(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)";

	/** A row with a pattern whose group {@code name} is the wording and group {@code figure} the figure. */
	record Row(String id, BoundedPattern pattern) {
	}

	private final List<Row> rows = new ArrayList<>();
	private final Map<String, List<BoundedPattern>> columns = new HashMap<>();
	private final Map<String, List<BoundedPattern>> names = new HashMap<>();

	Wordings(TableForm form, ProseSpec prose) {
		String unit = prose.getUnit() == null || prose.getUnit().isBlank() ? ""
				: "\\s*(?:" + String.join("|", List.of(prose.getUnit().strip().split("\\s+")).stream().map(Pattern::quote).toList()) + ")";
		for (FormBlock block : form.blocks()) {
			block.rows().forEach(row -> add(row, unit));
			block.columns().forEach(this::add);
		}
	}

	private void add(RowSpec row, String unit) {
		for (Cue cue : row.getCues()) {
			BoundedPattern name = compile(cue.getValue().strip());
			if (name != null) {
				names.computeIfAbsent(row.getId(), any -> new ArrayList<>()).add(name);
				String figure = "(?<name>" + cue.getValue().strip() + ")" + GAP + "(?<figure>" + FIGURE + ")" + unit;
				rows.add(new Row(row.getId(), BoundedPattern.of(figure, cue.getValue().strip())));
			}
		}
		row.getRows().forEach(inner -> add(inner, unit));
	}

	private void add(ColumnSpec column) {
		for (Cue cue : column.getCues()) {
			BoundedPattern name = compile(cue.getValue().strip());
			if (name != null) {
				columns.computeIfAbsent(column.getId(), any -> new ArrayList<>()).add(name);
			}
		}
		column.getColumns().forEach(this::add);
	}

	/** A cue that is no expression is left out, and one that says where the figure stands; the others of its row stay. */
	private static BoundedPattern compile(String expression) {
		try {
			return expression.contains(SpokenCues.HOLE) ? null : BoundedPattern.of(expression);
		} catch (PatternSyntaxException e) {
			return null;
		}
	}

	List<Row> rows() {
		return rows;
	}

	/** The column that an earlier clause of a sentence is about as a whole: of the applications of persons, …; null for none. */
	String governing(String before) {
		String found = null;
		for (String clause : before.split("[，,]")) {
			Set<String> named = OF.matcher(clause).find() ? columns(clause) : Set.of();
			found = named.size() == 1 ? named.iterator().next() : found;
		}
		return found;
	}

	/** The columns that a clause names. */
	Set<String> columns(String clause) {
		return named(columns, clause);
	}

	/** The rows that a text names. */
	Set<String> rows(String text) {
		return named(names, text);
	}

	private static Set<String> named(Map<String, List<BoundedPattern>> patterns, String text) {
		Set<String> found = new HashSet<>();
		patterns.forEach((id, all) -> {
			if (all.stream().anyMatch(pattern -> pattern.isFoundIn(text))) {
				found.add(id);
			}
		});
		return found;
	}
}
