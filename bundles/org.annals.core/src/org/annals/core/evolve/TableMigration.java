/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.evolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.message.Messages;
import org.annals.core.table.form.FormChange;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.TableForm;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Cell;
import org.annals.model.report.Report;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Row;
import org.annals.model.report.Table;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** What moving to another version does to the tables: renamed in place, written anew in the new form, or left as they are. */
final class TableMigration {

	private static final Messages MESSAGES = Messages.of(Migration.class);
	private static final Pattern ONE_OF_MANY = Pattern.compile("(.*?)(\\d+)");

	private final EditingDomain domain;
	private final Report report;
	private final TypeProfile before;
	private final TypeProfile target;
	private final Renames renames;
	/** By how many tables that stayed what stands behind them moved. */
	private final Map<EObject, Integer> shifts = new HashMap<>();

	TableMigration(EditingDomain domain, Report report, TypeProfile before, VersionPath path, Renames renames) {
		this.domain = domain;
		this.report = report;
		this.before = before;
		this.target = path.target();
		this.renames = renames;
	}

	/** Appends what becomes of a table with a key, and says it. */
	List<MigrationItem> of(Table table, CompoundCommand all) {
		List<MigrationItem> items = new ArrayList<>();
		String key = renames.table(table.getKey());
		TableForm after = target.forms().find(key).orElse(null);
		TableForm old = before.forms().find(table.getKey()).orElse(null);
		String title = title(table, old);
		if (after == null) {
			// A table that no form had is nobody's business.
			if (old != null || before.id().equals(ReportTypes.GENERAL)) {
				set(all, table, ReportPackage.Literals.TABLE__KEY, null);
				items.add(new MigrationItem(title, MESSAGES.get("table.lost"), true, table));
			}
			return items;
		}
		FormChange change = new FormChange(table, old, after, (row, column) -> name(table.getKey(), after, row, column),
				report.getLanguage());
		if (change.isInPlace()) {
			if (rename(all, table, change.places(), after.id())) {
				items.add(new MigrationItem(title, MESSAGES.get("table.renamed", change.carried()), false, table));
			}
			return items;
		}
		EObject owner = table.eContainer();
		EStructuralFeature blocks = table.eContainingFeature();
		int at = ((List<?>) owner.eGet(blocks)).indexOf(table) + shifts.getOrDefault(owner, 0);
		all.append(AddCommand.create(domain, owner, blocks, change.create(), at));
		items.add(new MigrationItem(title, MESSAGES.get("table.moved", change.carried()), false, table));
		if (change.isKept()) {
			set(all, table, ReportPackage.Literals.TABLE__KEY, null);
			set(all, table, ReportPackage.Literals.TABLE__TITLE, MESSAGES.get(Migration.language(report), "table.title",
					title, Objects.requireNonNullElse(report.getTypeVersion(), "")));
			shifts.merge(owner, 1, Integer::sum);
			items.add(new MigrationItem(title, MESSAGES.get("table.kept", change.left()), true, table));
		} else {
			all.append(RemoveCommand.create(domain, owner, blocks, table));
		}
		return items;
	}

	/** The table's own title, else that of its form. */
	private String title(Table table, TableForm old) {
		String own = table.getTitle() == null ? "" : table.getTitle().strip();
		String form = old == null ? "" : old.title(report.getLanguage());
		return !own.isEmpty() ? own : !form.isEmpty() ? form : table.getKey();
	}

	/** Row.column of the new form; a row that a table may have many of is its kind with a number. */
	private String name(String table, TableForm after, String row, String column) {
		String newRow = renames.row(table, row);
		String newColumn = renames.column(table, column);
		if (newRow == null || newColumn == null) {
			return null;
		}
		Matcher one = ONE_OF_MANY.matcher(row);
		if (newRow.equals(row) && after.cell(newRow, newColumn).isEmpty() && one.matches()) {
			String kind = renames.row(table, one.group(1));
			newRow = kind == null ? newRow : kind + one.group(2);
		}
		return FormCell.key(newRow, newColumn);
	}

	/** Whether anything was renamed. */
	private boolean rename(CompoundCommand all, Table table, Map<Cell, FormCell> places, String id) {
		int before = all.getCommandList().size();
		set(all, table, ReportPackage.Literals.TABLE__KEY, id);
		Map<Row, String> rows = new LinkedHashMap<>();
		places.forEach((cell, place) -> {
			rows.put((Row) cell.eContainer(), place.row().getId());
			set(all, cell, ReportPackage.Literals.CELL__COLUMN, place.column().getId());
		});
		rows.forEach((row, key) -> set(all, row, ReportPackage.Literals.ROW__KEY, key));
		return all.getCommandList().size() > before;
	}

	private void set(CompoundCommand all, EObject owner, EStructuralFeature feature, Object value) {
		if (!Objects.equals(owner.eGet(feature), value)) {
			all.append(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
		}
	}
}
