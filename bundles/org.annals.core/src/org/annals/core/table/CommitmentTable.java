/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import static org.annals.model.report.ReportPackage.Literals.SECTION__BLOCKS;

import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.core.type.Content;
import org.annals.core.type.SectionRole;
import org.annals.model.report.Commitment;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.annals.model.text.Reports;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.DeleteCommand;

/** The commitments of a report as a table. */
public final class CommitmentTable extends ReportTable<Commitment> {

	private static final Messages MESSAGES = Messages.of(CommitmentTable.class);

	private final List<Column<Commitment>> columns;
	private List<Commitment> rows;
	private long version = -1;

	public CommitmentTable(ReportSession session) {
		super(session);
		columns = CommitmentColumns.of(session);
	}

	@Override
	public List<Column<Commitment>> columns() {
		return columns;
	}

	@Override
	public List<Commitment> rows() {
		if (rows == null || version != session().version()) {
			rows = List.copyOf(Reports.all(session().report(), Commitment.class));
			version = session().version();
		}
		return rows;
	}

	@Override
	Commitment create() {
		return ReportFactory.eINSTANCE.createCommitment();
	}

	/** Behind the last commitment of the text, else at the end of the part that is for commitments. */
	@Override
	void add(Commitment row, TableChange change) throws CellException {
		if (!rows().isEmpty()) {
			Commitment last = rows().get(rows().size() - 1);
			EObject container = last.eContainer();
			EStructuralFeature feature = last.eContainingFeature();
			List<?> siblings = (List<?>) container.eGet(feature);
			row.setNumbering(last.getNumbering());
			change.add(container, feature, row, siblings.indexOf(last) + 1);
			return;
		}
		Section section = Reports.sections(session().report()).stream()
				.filter(candidate -> session().type().role(candidate.getRole()).map(SectionRole::getContent)
						.filter(Content.COMMITMENTS::equals).isPresent())
				.findFirst().orElseThrow(() -> new CellException(MESSAGES.get("commitment.no-place")));
		change.add(section, SECTION__BLOCKS, row, CommandParameter.NO_INDEX);
	}

	@Override
	public Command delete(List<Commitment> gone) {
		CompoundCommand step = new CompoundCommand(MESSAGES.get("step.delete", gone.size()));
		step.append(DeleteCommand.create(session().domain(), List.copyOf(gone)));
		return step;
	}
}
