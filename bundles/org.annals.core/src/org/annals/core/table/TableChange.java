/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.annals.core.session.ReportSession;
import org.annals.model.report.Actor;
import org.annals.model.report.Element;
import org.annals.model.report.ReportPackage;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;

/** Collects what one step changes in a table, and makes one command of it; the model is untouched until that is executed. */
final class TableChange {

	private final ReportSession session;
	private final Map<EObject, Map<EStructuralFeature, Object>> values = new IdentityHashMap<>();
	private final List<EObject> changed = new ArrayList<>();
	private final Map<String, Actor> actors = new LinkedHashMap<>();
	private final List<Addition> additions = new ArrayList<>();
	private int cells;

	/** Rows that go into one list together, because the place of the second is none before the first is there. */
	private record Addition(EObject owner, EStructuralFeature feature, int index, List<EObject> rows) {
	}

	TableChange(ReportSession session) {
		this.session = session;
	}

	ReportSession session() {
		return session;
	}

	/** The value of a feature as it will be. */
	Object get(EObject row, EStructuralFeature feature) {
		Map<EStructuralFeature, Object> own = values.get(row);
		return own != null && own.containsKey(feature) ? own.get(feature) : row.eGet(feature);
	}

	/**
	 * Takes a text into a cell.
	 *
	 * @throws CellException when it cannot stand there; nothing of it is taken then
	 */
	<R extends EObject> void set(R row, Column<R> column, String text) throws CellException {
		boolean differs = false;
		for (Column.Setting setting : column.parse(row, text, this)) {
			if (!Objects.equals(get(row, setting.feature()), setting.value())) {
				if (!values.containsKey(row)) {
					values.put(row, new LinkedHashMap<>());
					changed.add(row);
				}
				values.get(row).put(setting.feature(), setting.value());
				differs = true;
			}
		}
		cells += differs ? 1 : 0;
	}

	/** How many cells differ from what they held. */
	int cells() {
		return cells;
	}

	/** The person or office of that name, made where there is none; the same for the same name. */
	Actor actor(String name) {
		Actor known = Owners.find(session.report(), name);
		return known != null ? known : actors.computeIfAbsent(name, Owners::create);
	}

	/** Adds a row that is not in the report yet. */
	void add(EObject owner, EStructuralFeature feature, EObject row, int index) {
		for (Addition addition : additions) {
			if (addition.owner() == owner && addition.feature() == feature) {
				addition.rows().add(row);
				return;
			}
		}
		additions.add(new Addition(owner, feature, index, new ArrayList<>(List.of(row))));
	}

	/** Gives up what was said of a new row; {@code before} is what {@link #cells} was without it. */
	void forget(EObject row, int before) {
		values.remove(row);
		changed.remove(row);
		cells = before;
	}

	/** The command of all that was taken, null when nothing differs. */
	Command command(String label) {
		CompoundCommand all = new CompoundCommand(label);
		// Those of rows that were given up again are nobody's.
		actors.values().removeIf(actor -> values.values().stream().noneMatch(own -> own.containsValue(actor)));
		for (Actor actor : actors.values()) {
			actor.setId(session.newId());
			all.append(AddCommand.create(session.domain(), session.report(), ReportPackage.Literals.REPORT__ACTORS, actor));
		}
		for (EObject row : changed) {
			boolean attached = row.eContainer() != null;
			values.get(row).forEach((feature, value) -> {
				if (attached) {
					all.append(SetCommand.create(session.domain(), row, feature, value));
				} else {
					row.eSet(feature, value);
				}
			});
		}
		for (Addition addition : additions) {
			addition.rows().forEach(row -> ((Element) row).setId(session.newId()));
			all.append(AddCommand.create(session.domain(), addition.owner(), addition.feature(), addition.rows(),
					addition.index()));
		}
		return all.isEmpty() ? null : all;
	}
}
