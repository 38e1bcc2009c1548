/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.Names;
import org.annals.core.table.spec.TableForm;
import org.annals.core.text.ProseText;
import org.annals.model.report.Cell;
import org.annals.model.report.Row;
import org.annals.model.report.Table;

/** How a report names the rows that a table may have many of: in the cell before the values, or in one of the text cells. */
final class RowNames {

	private final Map<String, List<String>> rows = new HashMap<>();
	private final Map<String, String> names = new HashMap<>();
	private final Map<String, String> shown = new HashMap<>();

	RowNames(Table table, TableForm form) {
		for (Row row : table.getRows()) {
			Set<String> own = new LinkedHashSet<>();
			for (Cell cell : row.getCells()) {
				FormCell known = row.getKey() == null || cell.getColumn() == null ? null
						: form.cell(row.getKey(), cell.getColumn()).orElse(null);
				String text = cell.getProse() == null || known != null && known.isNumber() ? "" : ProseText.of(cell.getProse());
				String name = Names.plain(text);
				if (!name.isEmpty() && cell.getColumn() == null) {
					names.putIfAbsent(row.getKey(), name);
					shown.putIfAbsent(row.getKey(), text.strip());
				}
				own.add(name);
			}
			if (row.getKey() != null) {
				own.stream().filter(name -> !name.isEmpty())
						.forEach(name -> rows.computeIfAbsent(name, any -> new ArrayList<>()).add(row.getKey()));
			}
		}
	}

	/** What stands before the values of a row; null for nothing. */
	String name(String row) {
		return names.get(row);
	}

	/** The same as it is written. */
	String shown(String row) {
		return shown.get(row);
	}

	/** The rows of a name. */
	List<String> rows(String name) {
		return rows.getOrDefault(name, List.of());
	}
}
