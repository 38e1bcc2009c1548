/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.core.table.form.TableSkeleton;
import org.annals.core.table.spec.Names;
import org.annals.core.table.spec.TableForm;
import org.annals.core.type.SectionRole;
import org.annals.model.report.Block;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.ReportPackage.Literals;
import org.annals.model.report.Section;
import org.annals.model.report.Table;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;

/** The user action "add a table": one that the report's type prescribes and the report lacks, with heads and blank cells. */
public final class AddTable {

	private static final Messages MESSAGES = Messages.of(AddTable.class);

	private final ReportSession session;
	private final TableForm form;

	/** @param form of the report's type, of which the report has no table yet */
	public AddTable(ReportSession session, TableForm form) {
		this.session = session;
		this.form = form;
	}

	/** The forms of the type that the report has no table of, in the order of the type. */
	public static List<TableForm> missing(ReportSession session) {
		List<String> keys = Reports.all(session.report(), Table.class).stream().map(Table::getKey).toList();
		return session.type().forms().all().stream().filter(form -> !keys.contains(form.id())).toList();
	}

	/** One command for the session, which undo takes back whole; it makes the section too where the report lacks that. */
	public Command command() {
		Report report = session.report();
		Table table = TableSkeleton.create(form, report.getLanguage());
		String label = MESSAGES.get("step.add-table", form.title(Locale.getDefault().getLanguage()));
		Section section = Reports.all(report, Section.class).stream()
				.filter(one -> form.spec().getRole() != null && form.spec().getRole().equals(one.getRole())).findFirst()
				.orElse(null);
		if (section == null && (form.spec().getRole() == null || role() == null) && !report.getSections().isEmpty()) {
			section = report.getSections().getLast();
		}
		Command add = section != null
				? AddCommand.create(session.domain(), section, Literals.SECTION__BLOCKS, table, place(section.getBlocks()))
				: AddCommand.create(session.domain(), report, Literals.REPORT__SECTIONS, section(table), place(report));
		return new Labelled(label, add);
	}

	private SectionRole role() {
		return session.type().roles().stream().filter(role -> role.getId().equals(form.spec().getRole())).findFirst()
				.orElse(null);
	}

	private Section section(Table table) {
		Section section = ReportFactory.eINSTANCE.createSection();
		SectionRole role = role();
		section.setRole(role == null ? null : role.getId());
		section.setHeading(ProseRuns.create(role == null ? "" : Names.of(role.getNames(), session.report().getLanguage())));
		section.getBlocks().add(table);
		return section;
	}

	/** Before the first table that the type has behind it, else at the end. */
	private int place(List<Block> blocks) {
		List<String> order = session.type().forms().all().stream().map(TableForm::id).toList();
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i) instanceof Table other && order.indexOf(other.getKey()) > order.indexOf(form.id())) {
				return i;
			}
		}
		return blocks.size();
	}

	private int place(Report report) {
		List<String> order = new ArrayList<>(session.type().roles().stream().map(SectionRole::getId).toList());
		int own = order.indexOf(form.spec().getRole());
		for (int i = 0; i < report.getSections().size(); i++) {
			if (order.indexOf(report.getSections().get(i).getRole()) > own) {
				return i;
			}
		}
		return report.getSections().size();
	}
}
