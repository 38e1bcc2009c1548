/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

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
			int i = 0;
			for (FormCell cell : table.form().cells()) {
				String row = cell.row().getId();
				String column = cell.column().getId();
				// received = results + next - carried, for each column but the total, whose sum follows
				boolean open = cell.isDerived() || row.equals("received");
				if (!open) {
					set(session, table.set(cell, row.equals("carried") ? "1" : row.equals("next") ? "2"
							: String.valueOf(i++ % 4 + (column.equals("persons") ? 3 : 0))));
				}
			}
			if (table.form().id().equals("applications")) {
				received(session, table);
			}
			fill(session, table);
		}
		return session;
	}

	private static void received(ReportSession session, FormTable table) {
		Map<String, Integer> sums = new TreeMap<>();
		List<String> rows = table.form().rows("results");
		for (FormCell cell : table.form().cells()) {
			if (!cell.isDerived() && rows.contains(cell.row().getId())) {
				sums.merge(cell.column().getId(), table.value(cell).intValue(), Integer::sum);
			}
		}
		sums.forEach((column, sum) -> set(session,
				table.set(table.form().cell("received", column).orElseThrow(), String.valueOf(sum + 2 - 1))));
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
