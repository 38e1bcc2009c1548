/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.annals.core.message.Messages;
import org.annals.core.source.PoiLogging;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sheets of a workbook as tables. Formulas are not computed: what the workbook holds as their result counts. What
 * merged cells cover is left out beside and stands empty below, as in a document.
 */
final class WorkbookTables {

	private static final Messages MESSAGES = Messages.of(WorkbookTables.class);
	/** A form has fewer; a sheet may claim a million. */
	private static final int MOST_ROWS = 5_000;
	private static final int MOST_COLUMNS = 500;

	static {
		PoiLogging.quiet();
	}

	private WorkbookTables() {
	}

	static boolean accepts(SourceFile file) {
		return file.startsWith('P', 'K', 3, 4) && file.holds("xl/workbook");
	}

	static List<RawTable> read(SourceFile file) throws SourceException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
			List<RawTable> tables = new ArrayList<>();
			for (Sheet sheet : workbook) {
				RawTable table = table(sheet);
				if (!table.rows().isEmpty()) {
					tables.add(table);
				}
			}
			return tables;
		} catch (IOException | RuntimeException e) {
			// POI says with many kinds of exceptions that a file is no sound workbook.
			throw new SourceException(MESSAGES.get("workbook", file.name()), e);
		}
	}

	private static RawTable table(Sheet sheet) {
		List<String> notes = new ArrayList<>();
		Set<Long> covered = new HashSet<>();
		for (CellRangeAddress merged : sheet.getMergedRegions()) {
			for (int row = merged.getFirstRow(); row <= Math.min(merged.getLastRow(), MOST_ROWS); row++) {
				for (int column = merged.getFirstColumn() + 1; column <= Math.min(merged.getLastColumn(), MOST_COLUMNS); column++) {
					covered.add((long) row * MOST_COLUMNS * 2 + column);
				}
			}
		}
		List<List<String>> rows = new ArrayList<>();
		for (Row row : sheet) {
			if (row.getRowNum() > MOST_ROWS) {
				break;
			}
			List<String> texts = new ArrayList<>();
			for (int column = 0; column < Math.min(row.getLastCellNum(), MOST_COLUMNS); column++) {
				if (!covered.contains((long) row.getRowNum() * MOST_COLUMNS * 2 + column)) {
					texts.add(text(row.getCell(column), notes));
				}
			}
			if (texts.stream().anyMatch(text -> !text.isBlank())) {
				rows.add(texts);
			}
		}
		return new RawTable(sheet.getSheetName(), rows, null, notes);
	}

	private static String text(Cell cell, List<String> notes) {
		if (cell == null) {
			return "";
		}
		boolean formula = cell.getCellType() == CellType.FORMULA;
		CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
		// A program that never computed a formula leaves it without result, which POI takes for 0.
		boolean computed = !formula || cell instanceof XSSFCell own && own.getRawValue() != null;
		if (type == CellType.ERROR || !computed) {
			notes.add(MESSAGES.get("formula", cell.getSheet().getSheetName(), cell.getAddress().formatAsString()));
			return "";
		}
		return switch (type) {
		case NUMERIC -> number(cell);
		case STRING -> cell.getStringCellValue();
		case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
		default -> "";
		};
	}

	/** The number as it was typed; what is shown as a share is one. */
	private static String number(Cell cell) {
		BigDecimal value = BigDecimal.valueOf(cell.getNumericCellValue());
		boolean share = cell.getCellStyle().getDataFormatString() != null && cell.getCellStyle().getDataFormatString().contains("%");
		String plain = (share ? value.movePointRight(2) : value).stripTrailingZeros().toPlainString();
		return share ? plain + "%" : plain;
	}
}
