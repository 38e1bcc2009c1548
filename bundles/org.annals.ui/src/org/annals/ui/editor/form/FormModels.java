/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.form;

import java.util.List;

import org.annals.core.session.ReportSession;
import org.annals.core.table.form.FormTable;
import org.annals.core.table.spec.FormCell;
import org.annals.model.report.Cell;
import org.annals.model.report.Table;
import org.annals.ui.editor.grid.GridModel;
import org.eclipse.emf.ecore.EObject;

/** The tables of the report that its type has forms for, and what is known of each. */
final class FormModels {

	/** A cell of one of the tables; the cell is null for the table as a whole. */
	record Spot(GridModel model, FormCell cell) {
	}

	private final ReportSession session;
	private List<GridModel> all = List.of();

	FormModels(ReportSession session) {
		this.session = session;
	}

	/** @return whether there are other tables now than before */
	boolean follow() {
		List<FormTable> tables = FormTable.of(session);
		List<Table> known = all.stream().map(model -> model.table().table()).toList();
		if (known.equals(tables.stream().map(FormTable::table).toList())) {
			return false;
		}
		all = tables.stream().map(table -> all.stream().filter(model -> model.table().table() == table.table()).findFirst()
				.orElseGet(() -> new GridModel(table))).toList();
		return true;
	}

	List<GridModel> all() {
		return all;
	}

	/** Looks at the tables besides one as they are now. */
	void followOthers(GridModel besides) {
		all.stream().filter(model -> model != besides).forEach(GridModel::follow);
	}

	int wrong() {
		return all.stream().mapToInt(GridModel::wrong).sum();
	}

	/** The next wrong cell behind one, then in the tables behind, then from the start; or the other way round. Null for none. */
	Spot nextWrong(GridModel from, FormCell focus, int step) {
		int start = Math.max(0, all.indexOf(from));
		for (int i = 0; i <= all.size() && !all.isEmpty(); i++) {
			GridModel model = all.get(Math.floorMod(start + i * step, all.size()));
			FormCell cell = model.nextWrong(i == 0 ? focus : null, step);
			if (cell != null) {
				return new Spot(model, cell);
			}
		}
		return null;
	}

	/** Where an element of the report is; null for what stands in none of the tables. */
	Spot find(EObject element) {
		for (EObject up = element; up != null; up = up.eContainer()) {
			for (GridModel model : all) {
				if (up instanceof Cell cell && cell.eContainer().eContainer() == model.table().table()) {
					FormCell found = model.table().cell(cell);
					return new Spot(model, found != null && model.sheet().contains(found) ? found : null);
				}
				if (up == model.table().table()) {
					return new Spot(model, null);
				}
			}
		}
		return null;
	}
}
