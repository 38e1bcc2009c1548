/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write.metrics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.annals.core.write.ReportWriter;
import org.annals.core.write.WriteRequest;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The register of metrics as CSV (RFC 4180): UTF-8 with byte order mark, without which spreadsheets show no Chinese; one
 * header row with the ids of {@link MetricColumn}, which are the same in every language.
 */
public final class CsvWriter implements ReportWriter {

	/** Spreadsheets take cells that begin so for formulas, the full-width ones in East Asian settings. */
	private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n";

	@Override
	public void write(WriteRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		StringBuilder csv = new StringBuilder("\uFEFF");
		for (MetricColumn column : MetricColumn.values()) {
			csv.append(column.ordinal() == 0 ? "" : ",").append(column.id());
		}
		csv.append("\r\n");
		for (MetricRow row : MetricRow.of(request.text())) {
			for (MetricColumn column : MetricColumn.values()) {
				String text = row.text(column);
				csv.append(column.ordinal() == 0 ? "" : ",").append(quote(column.isNumber() ? text : harmless(text)));
			}
			csv.append("\r\n");
		}
		out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
	}

	static String harmless(String text) {
		return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}

	static String quote(String text) {
		boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
	}
}
