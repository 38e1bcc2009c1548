/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.annals.core.op.CreateReport;
import org.annals.core.op.FillTotals;
import org.annals.core.session.ReportSession;
import org.annals.core.table.spec.FormCell;
import org.annals.core.testing.SourceCore;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Report;
import org.eclipse.emf.common.command.Command;

/** Disclosure reports with all cells filled such that every equation holds. */
final class Filled {

	static final String TYPE = "org.annals.type.disclosure";

	private Filled() {
	}

	static ReportSession blank(String type) {
		TypeProfile profile = SourceCore.disclosure().types().find(type).orElseThrow();
		Report report = new CreateReport(profile, new CreateReport.Facts("云溪县数据局", "2025", null, null, null)).execute(null);
		return new ReportSession(report, profile);
	}

	static ReportSession report(String type) {
		ReportSession session = blank(type);
		for (FormTable table : FormTable.of(session)) {
			Map<FormCell, String> texts = new LinkedHashMap<>();
			Map<String, Integer> results = new TreeMap<>();
			List<String> rows = table.form().id().equals("applications") ? table.form().rows("results") : List.of();
			int i = 0;
			for (FormCell cell : table.form().cells()) {
				if (!cell.isDerived()) {
					String row = cell.row().getId();
					int value = row.equals("carried") ? 1 : row.equals("next") ? 2 : i++ % 4;
					texts.put(cell, String.valueOf(value));
					results.merge(cell.column().getId(), rows.contains(row) ? value : 0, Integer::sum);
				}
			}
			// What was received is what the results, less what was carried over, leave.
			texts.keySet().stream().filter(cell -> cell.row().getId().equals("received"))
					.forEach(cell -> texts.put(cell, String.valueOf(results.get(cell.column().getId()) + 2 - 1)));
			set(session, table.set(texts, "fill"));
			fill(session, table);
		}
		return session;
	}

	static void fill(ReportSession session, FormTable table) {
		set(session, new FillTotals(table.values(), session.type().forms().equations(table.form()))
				.execute(session.domain()));
	}

	static void set(ReportSession session, Command command) {
		if (command != null) {
			session.execute(command);
		}
	}

	static FormTable table(ReportSession session, String id) {
		return FormTable.of(session).stream().filter(table -> table.form().id().equals(id)).findFirst().orElseThrow();
	}
}
