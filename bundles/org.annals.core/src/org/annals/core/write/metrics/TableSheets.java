/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write.metrics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.table.form.TableGrid;
import org.annals.core.table.form.TableValues;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.TableForm;
import org.annals.core.text.ProseText;
import org.annals.core.write.WriteRequest;
import org.annals.model.report.Cell;
import org.annals.model.report.Table;
import org.annals.model.text.Reports;
import org.annals.model.text.XmlCharacters;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The tables of a report as sheets of a workbook, with merged cells and numbers as numbers. */
final class TableSheets {

	private static final int MAX_CELL = 32_767;
	private static final int MAX_DIGITS = 15;
	private static final int LABEL_WIDTH = 24 * 256;

	private final XSSFWorkbook workbook;
	private final WriteRequest request;
	private final Map<String, CellStyle> styles = new HashMap<>();

	TableSheets(XSSFWorkbook workbook, WriteRequest request) {
		this.workbook = workbook;
		this.request = request;
	}

	void add() {
		for (Table table : Reports.all(request.report(), Table.class)) {
			if (!table.getRows().isEmpty()) {
				TableForm form = request.type().forms().find(table.getKey()).orElse(null);
				add(table, form == null ? null : new TableValues(table, form));
			}
		}
	}

	/** @param values null for a table that has no form */
	private void add(Table table, TableValues values) {
		XSSFSheet sheet = workbook.createSheet(name(table, values));
		List<List<TableGrid.Place>> places = TableGrid.of(table);
		int heads = TableGrid.heads(table);
		for (int r = 0; r < places.size(); r++) {
			XSSFRow row = sheet.createRow(r);
			for (int i = 0; i < places.get(r).size(); i++) {
				TableGrid.Place place = places.get(r).get(i);
				Cell cell = table.getRows().get(r).getCells().get(i);
				FormCell known = values == null ? null : values.formCell(cell);
				cell(row.createCell(place.column()), cell, known, values, TableGrid.isHead(table, r, heads));
				if (!place.covered() && (place.across() > 1 || place.down() > 1)) {
					sheet.addMergedRegion(new CellRangeAddress(r, r + place.down() - 1, place.column(), place.end() - 1));
				}
			}
		}
		sheet.setColumnWidth(0, LABEL_WIDTH);
		sheet.createFreezePane(0, heads);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setLandscape(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
	}

	private void cell(XSSFCell target, Cell cell, FormCell known, TableValues values, boolean head) {
		String text = cell.getProse() == null ? "" : ProseText.of(cell.getProse());
		BigDecimal number = known == null ? null : values.value(known);
		if (number != null && number.precision() <= MAX_DIGITS) {
			target.setCellValue(number.doubleValue());
			target.setCellStyle(style(false, Math.max(number.scale(), 0)));
			return;
		}
		String legal = XmlCharacters.legal(text);
		if (!legal.isEmpty()) {
			target.setCellValue(legal.length() <= MAX_CELL ? legal : legal.substring(0, MAX_CELL - 1) + "…");
		}
		target.setCellStyle(style(head, -1));
	}

	/** @param scale decimal places of a number, -1 for text */
	private CellStyle style(boolean head, int scale) {
		return styles.computeIfAbsent(head + "/" + scale, key -> {
			CellStyle style = workbook.createCellStyle();
			style.setAlignment(head ? HorizontalAlignment.CENTER : scale < 0 ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
			style.setVerticalAlignment(VerticalAlignment.CENTER);
			style.setWrapText(scale < 0);
			style.setBorderTop(BorderStyle.THIN);
			style.setBorderBottom(BorderStyle.THIN);
			style.setBorderLeft(BorderStyle.THIN);
			style.setBorderRight(BorderStyle.THIN);
			if (scale >= 0) {
				style.setDataFormat(workbook.createDataFormat().getFormat(scale == 0 ? "0" : "0." + "0".repeat(scale)));
			}
			return style;
		});
	}

	/** Names of sheets are short, unique and without some characters. */
	private String name(Table table, TableValues values) {
		String title = table.getTitle() != null && !table.getTitle().isBlank() ? table.getTitle().strip()
				: values == null ? String.valueOf(table.getKey()) : values.form().title(request.report().getLanguage());
		String base = WorkbookUtil.createSafeSheetName(title.isBlank() || title.equals("null") ? "-" : title);
		String name = base;
		for (int i = 2; workbook.getSheet(name) != null; i++) {
			String number = " " + i;
			name = base.substring(0, Math.min(base.length(), 31 - number.length())) + number;
		}
		return name;
	}
}
