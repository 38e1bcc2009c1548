/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.evolve;

import java.util.List;

import org.annals.core.type.ChangedKind;
import org.annals.core.type.Dropping;
import org.annals.core.type.Renaming;
import org.annals.core.type.VersionChange;

/** What ids of one version of a type are called in another, over all versions between them; null for what is no more. */
final class Renames {

	private final List<VersionChange> steps;

	/** @param steps from the older version to the newer one; none when nothing was renamed */
	Renames(List<VersionChange> steps) {
		this.steps = List.copyOf(steps);
	}

	String role(String id) {
		return simple(ChangedKind.ROLE, id);
	}

	String metric(String key) {
		return simple(ChangedKind.METRIC, key);
	}

	String table(String id) {
		return simple(ChangedKind.TABLE, id);
	}

	/** @param table id of the table in the first version */
	String row(String table, String id) {
		return inTable(ChangedKind.ROW, table, id);
	}

	/** @param table id of the table in the first version */
	String column(String table, String id) {
		return inTable(ChangedKind.COLUMN, table, id);
	}

	private String simple(ChangedKind kind, String id) {
		String name = id;
		for (VersionChange step : steps) {
			name = next(step, kind, null, name);
		}
		return name;
	}

	/** The table has, in each step, the name that the steps before gave it. */
	private String inTable(ChangedKind kind, String table, String id) {
		String name = id;
		String place = table;
		for (VersionChange step : steps) {
			name = next(step, kind, place, name);
			place = next(step, ChangedKind.TABLE, null, place);
		}
		return name;
	}

	/** What is said of the very table counts more than what is said of all. */
	private static String next(VersionChange step, ChangedKind kind, String table, String id) {
		if (id == null) {
			return null;
		}
		String next = id;
		for (boolean all : new boolean[] { true, false }) {
			for (Renaming rename : step.getRenames()) {
				if (rename.getKind() == kind && id.equals(rename.getFrom()) && speaks(rename.getTable(), table, all)) {
					next = rename.getTo();
				}
			}
			for (Dropping drop : step.getDrops()) {
				if (drop.getKind() == kind && id.equals(drop.getId()) && speaks(drop.getTable(), table, all)) {
					next = null;
				}
			}
		}
		return next;
	}

	private static boolean speaks(String of, String table, boolean all) {
		return table == null ? !all : all ? of == null : table.equals(of);
	}
}
