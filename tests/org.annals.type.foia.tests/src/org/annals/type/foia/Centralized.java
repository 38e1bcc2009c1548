/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.foia;

import java.util.List;

import org.annals.model.report.Report;
import org.annals.model.report.Row;
import org.annals.model.report.Table;
import org.annals.model.text.Reports;

/** Makes of the sample the report of an agency without components. */
final class Centralized {

	private Centralized() {
	}

	static void make(Report report) {
		for (Table table : Reports.all(report, Table.class)) {
			table.getRows().removeIf(row -> row.getKey() != null && row.getKey().startsWith("component"));
			for (Row row : List.copyOf(table.getRows())) {
				if (row.getKey() != null) {
					row.getCells().stream().filter(cell -> "component".equals(cell.getColumn())).forEach(cell -> cell.setProse(null));
				}
			}
		}
	}
}
