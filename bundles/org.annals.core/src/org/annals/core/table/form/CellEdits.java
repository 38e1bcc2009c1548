/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.table.CellException;
import org.annals.core.table.spec.FormCell;
import org.annals.core.type.CellFormat;
import org.annals.model.report.Cell;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Row;
import org.annals.model.text.ProseRuns;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
		Map<String, Row> rows = new LinkedHashMap<>();
		texts.forEach((cell, text) -> {
			String normal = normal(cell, text);
			if (!normal.equals(values.text(cell))) {
				append(all, domain, values, cell, normal, rows);
			}
		});
		add(all, domain, values, rows);
		return all.isEmpty() ? null : all;
	}

	/** @param rows those that the table lacks and gets, by id */
	private static void append(CompoundCommand all, EditingDomain domain, TableValues values, FormCell cell, String text,
			Map<String, Row> rows) {
		Cell found = values.cell(cell);
		if (found != null) {
			all.append(SetCommand.create(domain, found, ReportPackage.Literals.CELL__PROSE, ProseRuns.create(text)));
			return;
		}
		// A table that was read with holes in it gets the cell where it belongs.
		String id = cell.row().getId();
		for (Row row : values.table().getRows()) {
			if (id.equals(row.getKey())) {
				Cell added = ReportFactory.eINSTANCE.createCell();
				added.setColumn(cell.column().getId());
				added.setProse(ProseRuns.create(text));
				all.append(AddCommand.create(domain, row, ReportPackage.Literals.ROW__CELLS, added));
				return;
			}
		}
		for (Cell blank : rows.computeIfAbsent(id, any -> row(values, id)).getCells()) {
			if (cell.column().getId().equals(blank.getColumn())) {
				blank.setProse(ProseRuns.create(text));
			}
		}
	}

	private static Row row(TableValues values, String id) {
		String language = EcoreUtil.getRootContainer(values.table()) instanceof Report report ? report.getLanguage() : null;
		return TableSkeleton.row(new TableLayout(values.form(), language).lines().stream()
				.filter(line -> id.equals(line.key())).findFirst().orElseThrow());
	}

	private static void add(CompoundCommand all, EditingDomain domain, TableValues values, Map<String, Row> rows) {
		List<String> order = values.form().rowIds();
		List<String> ids = new ArrayList<>(values.table().getRows().stream().map(Row::getKey).toList());
		rows.forEach((id, row) -> {
			int at = place(ids, order, id);
			ids.add(at, id);
			all.append(AddCommand.create(domain, values.table(), ReportPackage.Literals.TABLE__ROWS, row, at));
		});
	}

	/** Behind the last row that the form has before it, else before the first that it has behind it. */
	private static int place(List<String> ids, List<String> order, String id) {
		int own = order.indexOf(id);
		int behind = ids.size();
		for (int i = ids.size() - 1; i >= 0; i--) {
			int at = order.indexOf(ids.get(i));
			if (at >= 0 && at < own) {
				return i + 1;
			}
			behind = at > own ? i : behind;
		}
		return behind;
	}

	/** A number without thousands marks and in half-width digits; anything else as it was typed. */
	static String normal(FormCell cell, String text) {
		String typed = text.replaceAll("[\\t\\r\\n]+", " ").strip();
		if (!cell.isNumber() || typed.isEmpty() || CellText.limit(cell, typed) != null) {
			return typed;
		}
		try {
			BigDecimal value = CellText.number(cell, typed);
			boolean fraction = cell.column().getFormat() == CellFormat.COUNT && value.stripTrailingZeros().scale() > 0;
			return fraction ? typed : cell.shown(value);
		} catch (CellException e) {
			return typed;
		}
	}
}
