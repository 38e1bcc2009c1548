/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;

import org.annals.core.write.export.XmlExportWriter;
import org.annals.core.write.metrics.CsvWriter;
import org.annals.core.write.metrics.XlsxWriter;
import org.annals.core.write.text.MarkdownWriter;
import org.annals.model.report.Report;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {

	@Test
	void numbersAreNumbersAndTextIsText() throws IOException {
		byte[] bytes = SmallReport.write(new XlsxWriter(), SmallReport.make());
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			XSSFSheet sheet = workbook.getSheet("指标一览");
			assertEquals("指标", sheet.getRow(0).getCell(2).getStringCellValue());
			assertEquals(65, sheet.getRow(1).getCell(3).getNumericCellValue());
			assertEquals("0", sheet.getRow(1).getCell(3).getCellStyle().getDataFormatString());
			assertEquals(-3.5, sheet.getRow(1).getCell(7).getNumericCellValue());
			assertEquals("0.00", sheet.getRow(1).getCell(7).getCellStyle().getDataFormatString());
			assertNull(sheet.getRow(1).getCell(8));
			assertEquals(CellType.STRING, sheet.getRow(2).getCell(2).getCellType());
			assertEquals("=1+1", sheet.getRow(2).getCell(2).getStringCellValue());
			assertEquals("12345678901234567890", sheet.getRow(2).getCell(3).getStringCellValue());
			assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
		}
	}

	@Test
	void headingsFollowTheReportsLanguage() throws IOException {
		Report report = SmallReport.make();
		report.setLanguage("en-GB");
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(SmallReport.write(new XlsxWriter(), report)))) {
			assertEquals("Counts", workbook.getSheet("Metrics").getRow(0).getCell(2).getStringCellValue());
		}
	}

	@Test
	void givenOtherTimeAndPlace_whenWritten_thenSameBytes() throws IOException {
		ReportWriter[] writers = { new XlsxWriter(), new CsvWriter(), new MarkdownWriter(), new XmlExportWriter(),
				new NativeWriter() };
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		for (ReportWriter writer : writers) {
			byte[] first = SmallReport.write(writer, SmallReport.make());
			try {
				Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
				TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
				assertArrayEquals(first, SmallReport.write(writer, SmallReport.make()), writer.getClass().getName());
			} finally {
				Locale.setDefault(locale);
				TimeZone.setDefault(zone);
			}
		}
	}
}
