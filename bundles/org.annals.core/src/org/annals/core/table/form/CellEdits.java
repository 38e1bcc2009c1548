/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.math.BigDecimal;
import java.util.Map;

import org.annals.core.table.CellException;
import org.annals.core.table.spec.FormCell;
import org.annals.core.type.CellFormat;
import org.annals.model.report.Cell;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Row;
import org.annals.model.text.ProseRuns;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Makes one command of what is to stand in cells; whatever a person types is taken, for the check says what is wrong. */
public final class CellEdits {

	private CellEdits() {
	}

	/**
	 * Sets cells, as one step that undo takes back.
	 *
	 * @param texts by cell; numbers are written as the cell shows them
	 * @return null when all cells hold that already
	 */
	public static Command set(EditingDomain domain, TableValues values, Map<FormCell, String> texts, String label) {
		CompoundCommand all = new CompoundCommand(label);
		texts.forEach((cell, text) -> {
			String normal = normal(cell, text);
			if (!normal.equals(values.text(cell))) {
				append(all, domain, values, cell, normal);
			}
		});
		return all.isEmpty() ? null : all;
	}

	private static void append(CompoundCommand all, EditingDomain domain, TableValues values, FormCell cell, String text) {
		Cell found = values.cell(cell);
		if (found != null) {
			all.append(SetCommand.create(domain, found, ReportPackage.Literals.CELL__PROSE, ProseRuns.create(text)));
			return;
		}
		// A table that was read with holes in it gets the cell where it belongs.
		Cell added = ReportFactory.eINSTANCE.createCell();
		added.setColumn(cell.column().getId());
		added.setProse(ProseRuns.create(text));
		for (Row row : values.table().getRows()) {
			if (cell.row().getId().equals(row.getKey())) {
				all.append(AddCommand.create(domain, row, ReportPackage.Literals.ROW__CELLS, added));
				return;
			}
		}
		Row row = ReportFactory.eINSTANCE.createRow();
		row.setKey(cell.row().getId());
		row.getCells().add(added);
		all.append(AddCommand.create(domain, values.table(), ReportPackage.Literals.TABLE__ROWS, row));
	}

	/** A number without thousands marks and in half-width digits; anything else as it was typed. */
	static String normal(FormCell cell, String text) {
		String typed = text.replaceAll("[\\t\\r\\n]+", " ").strip();
		if (!cell.isNumber() || typed.isEmpty()) {
			return typed;
		}
		try {
			BigDecimal value = TableValues.number(cell, typed);
			boolean fraction = cell.column().getFormat() == CellFormat.COUNT && value.stripTrailingZeros().scale() > 0;
			return fraction ? typed : cell.shown(value);
		} catch (CellException e) {
			return typed;
		}
	}
}
