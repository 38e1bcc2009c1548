/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.table.form.TableValues;
import org.annals.model.report.Cell;

/** Where findings about cells are: at the cell's text, of the table as element. */
final class CellPlaces {

	private CellPlaces() {
	}

	/** @param cell null for one that the table lacks, for which the table itself stands in */
	static Findings.Draft at(Cell cell, TableValues values, CheckContext context, Findings findings) {
		return cell == null ? findings.at(values.table())
				: context.text().range(cell).map(range -> findings.at(range, values.table()))
						.orElseGet(() -> findings.at(values.table()));
	}
}
