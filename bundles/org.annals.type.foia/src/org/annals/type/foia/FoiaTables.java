/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.foia;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.core.table.form.TableValues;
import org.annals.core.table.spec.FormCell;
import org.annals.core.type.CellFormat;
import org.annals.core.write.OutputException;
import org.annals.core.write.WriteRequest;
import org.annals.model.report.Row;

/** The tables of a report as the form asks for them: a cell that it needs and that is empty or no number is refused by name. */
final class FoiaTables {

	private static final Messages MESSAGES = Messages.of(FoiaTables.class);

	private final Map<String, TableValues> tables = new LinkedHashMap<>();
	private final WriteRequest request;

	FoiaTables(WriteRequest request) {
		this.request = request;
		request.type().forms().tables(request.report()).forEach(table -> tables.putIfAbsent(table.form().id(), table));
	}

	boolean has(String table) {
		return tables.containsKey(table);
	}

	/** Keys of the rows of a table in its order, without the heads; none for a missing table. */
	List<String> rows(String table) {
		List<String> keys = new ArrayList<>();
		TableValues values = tables.get(table);
		if (values != null) {
			for (Row row : values.table().getRows()) {
				if (row.getKey() != null && !isBlank(values, row)) {
					keys.add(row.getKey());
				}
			}
		}
		return keys;
	}

	private static boolean isBlank(TableValues values, Row row) {
		return row.getCells().stream().map(values::formCell).filter(cell -> cell != null).allMatch(values::isBlank);
	}

	/** The text of a cell, "" for a blank or missing one. */
	String text(String table, String row, String column) throws IOException {
		FormCell cell = cell(table, row, column);
		return tables.get(table).text(cell);
	}

	/**
	 * The number in a cell.
	 *
	 * @return null for a blank cell that may be blank
	 * @throws OutputException when the cell must be filled, or holds what its element cannot hold
	 */
	BigDecimal number(String table, String row, String column, boolean optional) throws IOException {
		FormCell cell = cell(table, row, column);
		TableValues values = tables.get(table);
		BigDecimal value = values.value(cell);
		if (value == null && values.isBlank(cell)) {
			if (optional) {
				return null;
			}
			throw refused("empty", title(table), cell.label("en"));
		}
		boolean count = cell.column().getFormat() == CellFormat.COUNT;
		if (value == null || value.signum() < 0 || count && value.stripTrailingZeros().scale() > 0) {
			throw refused("number", title(table), cell.label("en"), values.text(cell));
		}
		return value;
	}

	/** The table's title, for the person. */
	String title(String table) {
		return request.type().forms().find(table).map(form -> form.title("en")).orElse(table);
	}

	private FormCell cell(String table, String row, String column) throws IOException {
		TableValues values = tables.get(table);
		if (values == null) {
			throw refused("table", title(table));
		}
		return values.form().cell(row, column).orElseThrow(() -> new IllegalStateException(table + "." + row + "." + column));
	}

	/** What the person is told: one sentence. */
	static OutputException refused(String key, Object... arguments) {
		return new OutputException(MESSAGES.get(key, arguments), null);
	}
}
