/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import org.annals.core.table.spec.TableForm;
import org.annals.model.report.Cell;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Row;
import org.annals.model.report.Table;
import org.annals.model.text.ProseRuns;

/** Makes the table of a form with its heads in words and its cells blank, so that it prints without its type. */
public final class TableSkeleton {

	private static final ReportFactory FACTORY = ReportFactory.eINSTANCE;

	private TableSkeleton() {
	}

	/**
	 * A table in no report, without id.
	 *
	 * @param language of the report
	 */
	public static Table create(TableForm form, String language) {
		Table table = FACTORY.createTable();
		table.setKey(form.id());
		for (TableLayout.Line line : new TableLayout(form, language).lines()) {
			if (form.isSpare(line.key())) {
				continue;
			}
			table.getRows().add(row(line));
		}
		return table;
	}

	/** A row with its name in words and its cells blank. */
	static Row row(TableLayout.Line line) {
		Row row = FACTORY.createRow();
		row.setKey(line.key());
		for (TableLayout.Place place : line.places()) {
			Cell cell = FACTORY.createCell();
			cell.setSpan(place.span());
			cell.setContinues(place.continues());
			cell.setColumn(place.cell() == null ? null : place.cell().column().getId());
			cell.setProse(ProseRuns.create(place.text()));
			row.getCells().add(cell);
		}
		return row;
	}
}
