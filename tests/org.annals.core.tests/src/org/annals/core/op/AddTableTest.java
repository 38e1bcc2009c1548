/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.annals.core.session.ReportSession;
import org.annals.core.table.form.FormTable;
import org.annals.core.testing.SourceCore;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.report.Table;
import org.annals.model.text.Reports;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.junit.jupiter.api.Test;

/** A table that the type prescribes is added where it belongs. */
class AddTableTest {

	private final TypeProfile type = SourceCore.disclosure().types().find("org.annals.type.disclosure").orElseThrow();
	private final Report report = new CreateReport(type, new CreateReport.Facts("云溪县数据局", "2025", null, null, null))
			.execute(null);
	private final ReportSession session = new ReportSession(report, type);

	private List<String> keys() {
		return FormTable.of(session).stream().map(table -> table.form().id()).toList();
	}

	@Test
	void givenAReportWithAllTables_whenAskedWhatIsMissing_thenNothing() {
		assertEquals(List.of(), AddTable.missing(session));
	}

	@Test
	void givenATableThatWasDeleted_whenAdded_thenItStandsWhereItStoodAndUndoTakesItBack() {
		List<String> all = keys();
		for (Table table : Reports.all(report, Table.class)) {
			session.execute(DeleteCommand.create(session.domain(), table));
			session.execute(new AddTable(session, AddTable.missing(session).getFirst()).command());
			assertEquals(all, keys());
			session.commands().undo();
			session.commands().undo();
			assertEquals(all, keys());
		}
	}

	@Test
	void givenAReportWithoutItsSection_whenAdded_thenTheSectionComesToo() {
		List<String> roles = report.getSections().stream().map(Section::getRole).toList();
		Section section = report.getSections().stream().filter(one -> "applications".equals(one.getRole())).findFirst().orElseThrow();
		session.execute(DeleteCommand.create(session.domain(), section));
		session.execute(new AddTable(session, AddTable.missing(session).getFirst()).command());
		assertEquals(roles, report.getSections().stream().map(Section::getRole).toList());
		assertEquals(List.of(), AddTable.missing(session));
	}
}
