/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.TableForm;

/**
 * A table that was recognised by its words.
 *
 * @param form   that it fills
 * @param rows   what each row of it is, in its order
 * @param doubts what could not be matched, one sentence each, in the language of the person
 */
public record TableMatch(TableForm form, List<Row> rows, List<String> doubts) {

	/**
	 * A row.
	 *
	 * @param key   id of the form's row; null for heads and for what is not in the form
	 * @param first index of the first cell that holds a value
	 * @param cells the form's cells of the values, in the order of the row; empty without key
	 */
	public record Row(String key, int first, List<FormCell> cells) {

		/** The form's cell that a cell of the row is; null for none. */
		public FormCell cell(int index) {
			return index < first || index >= first + cells.size() ? null : cells.get(index - first);
		}
	}

	/** The texts of the table by the form's cells. */
	public Map<FormCell, String> values(RawTable table) {
		Map<FormCell, String> values = new LinkedHashMap<>();
		for (int r = 0; r < rows.size(); r++) {
			List<String> texts = table.rows().get(r);
			for (int c = 0; c < texts.size(); c++) {
				FormCell cell = rows.get(r).cell(c);
				if (cell != null) {
					values.put(cell, texts.get(c).strip());
				}
			}
		}
		return values;
	}
}
