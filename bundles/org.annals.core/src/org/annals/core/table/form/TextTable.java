/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.core.session.ReportSession;
import org.annals.core.table.CellException;
import org.annals.core.table.NumberText;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.TableForm;
import org.annals.core.text.ProseText;
import org.annals.core.type.CellFormat;
import org.annals.core.type.ColumnSpec;
import org.annals.core.type.Label;
import org.annals.core.type.RowSpec;
import org.annals.core.type.TypeFactory;
import org.annals.model.report.Cell;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Row;
import org.annals.model.report.Table;
import org.annals.model.text.ProseRuns;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;

/**
 * A table of an open report as it stands in the text: row by row and cell by cell, whatever its form has. Heads and names of
 * rows of a table that a form prescribes are locked, so that nobody changes them by accident; of any other table nothing is.
 */
public final class TextTable implements CellTable {

	private final ReportSession session;
	private final Table table;
	private final FormTable formed;
	/** Cells that no form knows keep the one they were given, for a person may stand in it. */
	private final Map<Cell, FormCell> given = new IdentityHashMap<>();
	private final Map<FormCell, Cell> own = new LinkedHashMap<>();
	private final Map<Cell, FormCell> cells = new IdentityHashMap<>();
	private final List<List<FormCell>> grid = new ArrayList<>();
	private boolean unlocked;
	private long version = -1;
	private TableSheet sheet;

	/** @param table of the session's report */
	public TextTable(ReportSession session, Table table) {
		this.session = session;
		this.table = table;
		this.formed = session.type().forms().find(table.getKey()).map(form -> new FormTable(session, table, form)).orElse(null);
	}

	/** Whether the table has heads or names that are locked when nobody unlocks them. */
	public boolean canUnlock() {
		return table.getRows().stream().anyMatch(row -> row.getKey() != null);
	}

	public boolean isUnlocked() {
		return unlocked;
	}

	/** Lets heads and names of rows be edited, or not. */
	public void unlock(boolean wanted) {
		unlocked = wanted;
		version = -1;
	}

	private void follow() {
		if (version == session.version()) {
			return;
		}
		version = session.version();
		own.clear();
		cells.clear();
		grid.clear();
		List<List<TableGrid.Place>> places = TableGrid.of(table);
		boolean keyed = canUnlock();
		int stubs = keyed ? Integer.MAX_VALUE : 0;
		int heads = TableGrid.heads(table);
		List<TableLayout.Line> lines = new ArrayList<>();
		for (int r = 0; r < table.getRows().size(); r++) {
			Row row = table.getRows().get(r);
			int first = -1;
			List<TableLayout.Place> shown = new ArrayList<>();
			for (int c = 0; c < row.getCells().size(); c++) {
				Cell cell = row.getCells().get(c);
				TableGrid.Place place = places.get(r).get(c);
				boolean locked = keyed && (row.getKey() == null || cell.getColumn() == null);
				first = first < 0 && !locked ? place.column() : first;
				FormCell known = place.covered() || locked && !unlocked ? null : known(cell, r, c);
				shown.add(new TableLayout.Place(known == null ? shown(cell) : "", place.across(), place.covered(), known));
			}
			stubs = keyed && first >= 0 ? Math.min(stubs, first) : stubs;
			lines.add(new TableLayout.Line(keyed ? row.getKey() : r < heads ? null : String.valueOf(r), shown));
		}
		int width = TableGrid.columns(places);
		sheet = new TableSheet(lines, width, Math.min(stubs, width), Set.of());
		grid.addAll(sheet.rows());
	}

	private FormCell known(Cell cell, int row, int column) {
		FormCell found = formed == null ? null : formed.values().formCell(cell);
		if (found == null || own.containsKey(found)) {
			found = given.computeIfAbsent(cell, any -> made(row, column));
		}
		own.put(found, cell);
		cells.put(cell, found);
		return found;
	}

	/** A cell with the names that stand before and above it, for those who cannot see where it is. */
	private FormCell made(int row, int column) {
		RowSpec line = TypeFactory.eINSTANCE.createRowSpec();
		line.setId("row" + (row + 1));
		line.setRequired(false);
		line.getNames().add(label(column == 0 ? "" : shown(table.getRows().get(row).getCells().getFirst()), row + 1));
		ColumnSpec above = TypeFactory.eINSTANCE.createColumnSpec();
		above.setId("column" + (column + 1));
		above.setFormat(CellFormat.TEXT);
		List<Cell> heads = table.getRows().getFirst().getCells();
		above.getNames().add(label(row == 0 || column >= heads.size() ? "" : shown(heads.get(column)), column + 1));
		return new FormCell(line, above, null);
	}

	private static Label label(String text, int otherwise) {
		Label label = TypeFactory.eINSTANCE.createLabel();
		label.setValue(text.isEmpty() ? String.valueOf(otherwise) : text);
		return label;
	}

	private static String shown(Cell cell) {
		return cell.getProse() == null ? "" : ProseText.of(cell.getProse()).strip();
	}

	@Override
	public Table table() {
		return table;
	}

	@Override
	public TableForm form() {
		return formed == null ? null : formed.form();
	}

	@Override
	public TableSheet sheet() {
		follow();
		return sheet;
	}

	@Override
	public List<List<FormCell>> grid() {
		follow();
		return grid;
	}

	@Override
	public TableValues values() {
		return formed == null ? null : formed.values();
	}

	@Override
	public String text(FormCell cell) {
		follow();
		Cell found = own.get(cell);
		return found == null ? "" : shown(found);
	}

	/** Of a cell that no form knows, a plain number. */
	@Override
	public BigDecimal value(FormCell cell) {
		if (isFormed(cell)) {
			return formed.value(cell);
		}
		try {
			NumberText number = NumberText.parse(text(cell));
			return number.rest().isEmpty() ? number.value() : null;
		} catch (CellException e) {
			return null;
		}
	}

	@Override
	public Cell cell(FormCell cell) {
		follow();
		return own.get(cell);
	}

	@Override
	public FormCell cell(Cell cell) {
		follow();
		return cells.get(cell);
	}

	private boolean isFormed(FormCell cell) {
		return formed != null && formed.form().cell(cell.key()).filter(cell::equals).isPresent();
	}

	@Override
	public Command set(Map<FormCell, String> texts, String label) {
		follow();
		CompoundCommand all = new CompoundCommand(label);
		Map<FormCell, String> known = new LinkedHashMap<>();
		texts.forEach((cell, text) -> {
			String plain = text.replaceAll("[\\t\\r\\n]+", " ").strip();
			if (isFormed(cell)) {
				known.put(cell, text);
			} else if (own.containsKey(cell) && !plain.equals(text(cell))) {
				all.append(SetCommand.create(session.domain(), own.get(cell), ReportPackage.Literals.CELL__PROSE,
						ProseRuns.create(plain)));
			}
		});
		Command set = known.isEmpty() ? null : formed.set(known, label);
		if (set != null) {
			all.append(set);
		}
		return all.isEmpty() ? null : all;
	}

	@Override
	public List<CellProblem> problems() {
		return formed == null ? List.of() : formed.problems();
	}

	@Override
	public List<CellProblem> problems(FormCell cell) {
		return isFormed(cell) ? formed.problems(cell) : List.of();
	}

	@Override
	public List<CellProblem> problems(FormCell cell, String text) {
		return isFormed(cell) ? formed.problems(cell, text) : List.of();
	}

	@Override
	public List<String> relations(FormCell cell) {
		return isFormed(cell) ? formed.relations(cell) : List.of();
	}
}
