/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write.metrics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.annals.core.source.PoiLogging;
import org.annals.core.write.ReportWriter;
import org.annals.core.write.WriteRequest;
import org.annals.model.text.XmlCharacters;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormat;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The register of metrics as a spreadsheet: the columns of {@link MetricColumn} with headings in the language of the
 * report, numbers as numbers. Times inside the file are fixed, so that equal reports give equal bytes.
 */
public final class XlsxWriter implements ReportWriter {

	private static final int MAX_CELL = 32_767;
	/** What a spreadsheet keeps of a number. */
	private static final int MAX_DIGITS = 15;
	private static final int CHARACTER = 256;

	static {
		PoiLogging.quiet();
	}

	@Override
	public void write(WriteRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			String language = request.report().getLanguage();
			XSSFSheet sheet = workbook.createSheet(MetricColumn.title(language));
			header(sheet, language);
			rows(sheet, MetricRow.of(request.text()));
			new TableSheets(workbook, request).add();
			var properties = workbook.getProperties().getCoreProperties();
			properties.setCreator("Annals");
			properties.setCreated(Optional.of(new Date(FixedZip.EPOCH_MILLIS)));
			properties.setModified(Optional.of(new Date(FixedZip.EPOCH_MILLIS)));
			workbook.write(bytes);
		}
		FixedZip.copy(bytes.toByteArray(), out);
	}

	private static void header(XSSFSheet sheet, String language) {
		XSSFWorkbook workbook = sheet.getWorkbook();
		Font bold = workbook.createFont();
		bold.setBold(true);
		CellStyle style = workbook.createCellStyle();
		style.setFont(bold);
		style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		CellStyle overNumbers = workbook.createCellStyle();
		overNumbers.cloneStyleFrom(style);
		overNumbers.setAlignment(HorizontalAlignment.RIGHT);
		XSSFRow row = sheet.createRow(0);
		for (MetricColumn column : MetricColumn.values()) {
			XSSFCell cell = row.createCell(column.ordinal());
			cell.setCellValue(column.label(language));
			cell.setCellStyle(column.isNumber() ? overNumbers : style);
			sheet.setColumnWidth(column.ordinal(), column.width() * CHARACTER);
		}
		sheet.createFreezePane(0, 1);
		// Printed, the table is one page wide and as long as it needs.
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setLandscape(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
	}

	private static void rows(XSSFSheet sheet, List<MetricRow> rows) {
		Map<Integer, CellStyle> styles = new HashMap<>();
		for (int i = 0; i < rows.size(); i++) {
			XSSFRow row = sheet.createRow(i + 1);
			for (MetricColumn column : MetricColumn.values()) {
				String text = rows.get(i).text(column);
				BigDecimal number = rows.get(i).number(column);
				if (number != null && number.precision() <= MAX_DIGITS) {
					XSSFCell cell = row.createCell(column.ordinal());
					cell.setCellValue(number.doubleValue());
					cell.setCellStyle(styles.computeIfAbsent(Math.max(number.scale(), 0), scale -> style(sheet, scale)));
				} else if (!text.isEmpty()) {
					row.createCell(column.ordinal()).setCellValue(cut(XmlCharacters.legal(text)));
				}
			}
		}
	}

	/** Shows as many decimals as were typed. */
	private static CellStyle style(XSSFSheet sheet, int scale) {
		DataFormat format = sheet.getWorkbook().createDataFormat();
		CellStyle style = sheet.getWorkbook().createCellStyle();
		style.setDataFormat(format.getFormat(scale == 0 ? "0" : "0." + "0".repeat(scale)));
		return style;
	}

	private static String cut(String text) {
		return text.length() <= MAX_CELL ? text : text.substring(0, MAX_CELL - 1) + "…";
	}
}
