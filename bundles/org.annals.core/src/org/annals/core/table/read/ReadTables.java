/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceTable;
import org.annals.core.table.form.TableLayout;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.Names;
import org.annals.core.table.spec.TableForm;
import org.annals.core.text.Range;
import org.annals.model.report.Cell;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Row;
import org.annals.model.report.Table;
import org.annals.model.text.ProseRuns;

/** Finds the tables of a source that a report type has a form for, and makes tables of a report from them, char by char. */
public final class ReadTables {

	/**
	 * A table found.
	 *
	 * @param first index in {@link SourceDocument#lines()} of its first line
	 * @param last  index of its last line
	 * @param table prints its lines exactly; without id
	 * @param match what it was recognised as
	 */
	public record Found(int first, int last, Table table, TableMatch match) {
	}

	/** A table is named by its heading, with a sentence or two in between. */
	private static final int LINES_BEFORE = 4;

	private ReadTables() {
	}

	/**
	 * @param language of the report
	 * @param forms    of its type
	 */
	public static List<Found> find(SourceDocument source, List<TableForm> forms, String language) {
		List<Found> all = new ArrayList<>();
		if (forms.isEmpty()) {
			return all;
		}
		List<SourceTable> tables = source.tables().isEmpty() ? tabbed(source, forms) : source.tables();
		List<TableForm> left = new ArrayList<>(forms);
		int behind = 0;
		for (SourceTable table : tables) {
			List<List<String>> rows = new ArrayList<>();
			for (int i = 0; i < table.rows().size(); i++) {
				rows.add(List.of(line(source, table.line() + i).split("\t", -1)));
			}
			RawTable raw = new RawTable(rows, table.rows());
			TableMatch match = TableMatcher.match(raw, left, before(source, behind, table.line()));
			behind = table.line() + rows.size();
			if (match != null) {
				// Tables with the same heads follow each other in the order of the type.
				left.removeIf(form -> form == match.form() && OpenMatcher.isOpen(form));
				all.add(new Found(table.line(), table.line() + rows.size() - 1, table(raw, match, language), match));
			}
		}
		return all;
	}

	/** The last lines with text before a table. */
	private static List<String> before(SourceDocument source, int from, int to) {
		List<String> lines = new ArrayList<>();
		for (int i = to - 1; i >= from && lines.size() < LINES_BEFORE; i--) {
			if (!line(source, i).isBlank()) {
				lines.add(line(source, i));
			}
		}
		return lines;
	}

	private static String line(SourceDocument source, int index) {
		Range range = source.lines().get(index).range();
		return range.of(source.text());
	}

	/** In plain text a table is a run of lines with tabs, and the lines across it that a form knows. */
	private static List<SourceTable> tabbed(SourceDocument source, List<TableForm> forms) {
		List<SourceTable> tables = new ArrayList<>();
		int size = source.lines().size();
		for (int i = 0; i < size; i++) {
			int end = i;
			while (end < size && (line(source, end).indexOf('\t') >= 0 || isBanner(line(source, end), forms))) {
				end++;
			}
			if (end > i + 1) {
				List<List<SourceTable.Cell>> rows = new ArrayList<>();
				for (int row = i; row < end; row++) {
					int cells = line(source, row).split("\t", -1).length;
					rows.add(Collections.nCopies(cells, new SourceTable.Cell(1, false)));
				}
				tables.add(new SourceTable(i, rows));
				i = end;
			}
		}
		return tables;
	}

	private static boolean isBanner(String line, List<TableForm> forms) {
		return !line.isBlank() && forms.stream().flatMap(form -> form.blocks().stream())
				.anyMatch(block -> !block.names().isEmpty() && Names.match(block.names(), line));
	}

	private static Table table(RawTable raw, TableMatch match, String language) {
		Table table = ReportFactory.eINSTANCE.createTable();
		table.setKey(match.form().id());
		List<TableLayout.Line> layout = new TableLayout(match.form(), language).lines();
		boolean alike = isAlike(raw, layout);
		for (int r = 0; r < raw.rows().size(); r++) {
			Row row = ReportFactory.eINSTANCE.createRow();
			row.setKey(match.rows().get(r).key());
			List<String> texts = raw.rows().get(r);
			for (int c = 0; c < texts.size(); c++) {
				FormCell known = match.rows().get(r).cell(c);
				SourceTable.Cell merged = raw.cells().get(r).get(c);
				Cell cell = ReportFactory.eINSTANCE.createCell();
				cell.setColumn(known == null ? null : known.column().getId());
				cell.setSpan(alike ? layout.get(r).places().get(c).span() : merged.span());
				cell.setContinues(alike ? layout.get(r).places().get(c).continues() : merged.continues());
				cell.setProse(ProseRuns.create(texts.get(c)));
				row.getCells().add(cell);
			}
			table.getRows().add(row);
		}
		return table;
	}

	/** Plain text cannot say what is merged; one with the cells of the form's own layout is merged as that is. */
	private static boolean isAlike(RawTable raw, List<TableLayout.Line> layout) {
		boolean unmerged = raw.cells().stream().flatMap(List::stream).allMatch(cell -> cell.span() == 1 && !cell.continues());
		if (!unmerged || raw.rows().size() != layout.size()) {
			return false;
		}
		for (int r = 0; r < layout.size(); r++) {
			if (raw.rows().get(r).size() != layout.get(r).places().size()) {
				return false;
			}
		}
		return true;
	}
}
