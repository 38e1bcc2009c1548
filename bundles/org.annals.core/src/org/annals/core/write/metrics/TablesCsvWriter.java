/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write.metrics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.annals.core.table.form.TableGrid;
import org.annals.core.table.form.TableValues;
import org.annals.core.table.spec.FormCell;
import org.annals.core.text.ProseText;
import org.annals.core.write.ReportWriter;
import org.annals.core.write.WriteRequest;
import org.annals.model.report.Cell;
import org.annals.model.report.Row;
import org.annals.model.report.Table;
import org.annals.model.text.Reports;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The tables of a report as CSV, one below the other with a blank row between; what merged cells cover is empty, so that
 * columns stand. The register of metrics is another file, because its rows are of another kind.
 */
public final class TablesCsvWriter implements ReportWriter {

	@Override
	public void write(WriteRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		StringBuilder csv = new StringBuilder("\uFEFF");
		for (Table table : Reports.all(request.report(), Table.class)) {
			csv.append(csv.length() == 1 ? "" : "\r\n");
			TableValues values = request.type().forms().find(table.getKey()).map(form -> new TableValues(table, form))
					.orElse(null);
			List<List<TableGrid.Place>> places = TableGrid.of(table);
			for (int r = 0; r < places.size(); r++) {
				row(table.getRows().get(r), places.get(r), values, csv);
			}
		}
		out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static void row(Row row, List<TableGrid.Place> places, TableValues values, StringBuilder csv) {
		for (int i = 0; i < places.size(); i++) {
			Cell cell = row.getCells().get(i);
			FormCell known = values == null ? null : values.formCell(cell);
			String text = cell.getProse() == null ? "" : ProseText.of(cell.getProse());
			boolean number = known != null && values.value(known) != null;
			csv.append(i == 0 ? "" : ",").append(CsvWriter.quote(number ? text : CsvWriter.harmless(text)));
			csv.append(",".repeat(places.get(i).across() - 1));
		}
		csv.append("\r\n");
	}
}
