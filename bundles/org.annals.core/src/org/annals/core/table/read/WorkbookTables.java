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
					texts.add(text(row.getCell(column)));
				}
			}
			if (texts.stream().anyMatch(text -> !text.isBlank())) {
				rows.add(texts);
			}
		}
		return new RawTable(rows);
	}

	private static String text(Cell cell) {
		if (cell == null) {
			return "";
		}
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		return switch (type) {
		case NUMERIC -> BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
		case STRING -> cell.getStringCellValue();
		case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
		default -> "";
		};
	}
}
