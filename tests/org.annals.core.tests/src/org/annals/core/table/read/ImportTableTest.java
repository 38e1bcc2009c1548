/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.op.CreateReport;
import org.annals.core.op.ImportTable;
import org.annals.core.op.ReadReport;
import org.annals.core.read.Reading;
import org.annals.core.session.ReportSession;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.table.form.FormTable;
import org.annals.core.table.form.TableValues;
import org.annals.core.table.spec.FormCell;
import org.annals.core.testing.SourceCore;
import org.annals.core.write.WriteRequest;
import org.annals.core.write.WriterDescriptor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables written by a writer are read again from the file, cell by cell. */
class ImportTableTest {

	private static Reading sample() throws IOException, SourceException {
		return new ReadReport(SourceCore.disclosure(),
				SourceCore.disclosure().types().sample("org.annals.type.disclosure").orElseThrow(), null).execute(null);
	}

	private static byte[] written(Reading reading, String format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WriterDescriptor writer = SourceCore.disclosure().writers().all().stream()
				.filter(one -> one.format().equals(format)).findFirst().orElseThrow();
		writer.writer().write(new WriteRequest(reading.text(), reading.type()), out, new NullProgressMonitor());
		return out.toByteArray();
	}

	private static TableImport.Result read(Reading reading, byte[] bytes) throws SourceException {
		return new ImportTable(reading.type().forms(), new SourceFile("tables", bytes)).execute(null);
	}

	private static Map<FormCell, String> expected(Reading reading) {
		Map<FormCell, String> all = new HashMap<>();
		for (TableValues table : reading.type().forms().tables(reading.report())) {
			table.form().cells().forEach(cell -> all.put(cell, table.text(cell)));
		}
		return all;
	}

	private static Map<FormCell, String> values(TableImport.Result result) {
		Map<FormCell, String> all = new HashMap<>();
		result.tables().forEach(table -> all.putAll(table.values()));
		return all;
	}

	@ParameterizedTest
	@CsvSource({ "tables-csv, UTF-8, ','", "tables-csv, GB18030, ','", "tables-csv, UTF-8, ;", "tables-csv, GB18030, ;" })
	void tablesOfATextAreReadInAnyEncodingAndSeparator(String format, String charset, String separator)
			throws IOException, SourceException {
		Reading reading = sample();
		String csv = new String(written(reading, format), StandardCharsets.UTF_8).substring(1).replace(",", separator);
		TableImport.Result result = read(reading, csv.getBytes(Charset.forName(charset)));
		assertEquals(expected(reading), values(result));
		assertEquals(List.of(), result.doubts());
		assertEquals(List.of(), result.tables().stream().flatMap(table -> table.doubts().stream()).toList());
	}

	@Test
	void sheetsOfAWorkbookWithMergedCellsAreReadAndForeignOnesNamed() throws IOException, SourceException {
		Reading reading = sample();
		TableImport.Result result = read(reading, written(reading, "xlsx"));
		assertEquals(expected(reading), values(result));
		// The register of metrics is a sheet of its own.
		assertEquals(1, result.doubts().size());
	}

	@Test
	void givenARowThatTheFormLacks_whenRead_thenItIsNamedAndTheOthersAreRead() throws IOException, SourceException {
		Reading reading = sample();
		String csv = new String(written(reading, "tables-csv"), StandardCharsets.UTF_8).replace("（七）总计", "（八）新增事项");
		TableImport.Result result = read(reading, csv.getBytes(StandardCharsets.UTF_8));
		TableImport.Filled table = result.tables().stream().filter(one -> one.form().id().equals("applications")).findFirst()
				.orElseThrow();
		assertEquals(24 * 7, table.values().size());
		assertEquals(2, table.doubts().size());
		assertTrue(table.doubts().get(0).contains("新增事项"), table.doubts().get(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "PK\u0003\u0004 xl/workbook", "" })
	void givenNoTableFile_whenRead_thenOneSentence(String content) throws IOException, SourceException {
		Reading reading = sample();
		assertThrows(SourceException.class, () -> read(reading, content.getBytes(StandardCharsets.ISO_8859_1)));
	}

	/** A report of the type with blank tables, into which the sample's are read. */
	private static ReportSession blank(Reading reading) {
		return new ReportSession(new CreateReport(reading.type(), new CreateReport.Facts("云溪县数据局", "2025", null, null, null))
				.execute(null), reading.type());
	}

	private static List<ImportTable.Preview> previews(ReportSession session, byte[] bytes) throws SourceException {
		return new ImportTable(session.type().forms(), new SourceFile("tables", bytes)).candidates(null).stream()
				.filter(candidate -> candidate.form() != null)
				.map(candidate -> ImportTable.preview(session, candidate.table(), candidate.form())).toList();
	}

	@Test
	void whatIsReadIsOneStepAndAddsTheTablesThatLack() throws IOException, SourceException {
		Reading reading = sample();
		ReportSession session = blank(reading);
		session.execute(DeleteCommand.create(session.domain(), FormTable.of(session).getFirst().table()));
		List<ImportTable.Preview> previews = previews(session, written(reading, "xlsx"));
		session.execute(ImportTable.command(session, previews));
		Map<FormCell, String> all = new HashMap<>();
		FormTable.of(session).forEach(table -> table.form().cells().forEach(cell -> all.put(cell, table.text(cell))));
		assertEquals(expected(reading), all);
		assertNull(ImportTable.command(session, previews(session, written(reading, "xlsx"))));
		session.commands().undo();
		assertEquals(2, FormTable.of(session).size());
		assertTrue(FormTable.of(session).stream().allMatch(table -> table.form().cells().stream().allMatch(cell -> table.text(cell).isEmpty())));
		session.commands().redo();
		assertEquals(3, FormTable.of(session).size());
	}

	/** As offices keep them: a title above, thousands apart, digits of full width, half-typed cells. */
	@Test
	void titlesAboveAndNumbersInAnyDressAreRead() throws SourceException, IOException {
		Reading reading = sample();
		ReportSession session = blank(reading);
		String csv = "2025年统计表;;;\n填报单位：云溪县数据局;;;\n第二十条第（一）项;;;\n信息内容;本年制发件数;本年废止件数;现行有效件数\n"
				+ "规章;１２;0;\"1,234\"\n行政规范性文件;3;;x\n第二十条第（五）项;;;\n信息内容;本年处理决定数量;;\n行政许可;56;;\n行政处罚;5;;\n行政强制;0;;\n";
		List<ImportTable.Preview> previews = previews(session, csv.getBytes(Charset.forName("GBK")));
		assertEquals(1, previews.size());
		Map<String, String> values = new HashMap<>();
		previews.getFirst().landings().forEach(landing -> values.put(landing.cell().key(), landing.value()));
		assertTrue(values.containsValue("12"), values.toString());
		assertTrue(values.containsValue("1234"), values.toString());
		assertTrue(previews.getFirst().doubts().stream().anyMatch(doubt -> doubt.contains("x")));
	}

	@Test
	void givenAFormulaThatWasNeverComputed_whenRead_thenItIsNoZeroAndIsNamed() throws IOException, SourceException {
		Reading reading = sample();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(reading, "xlsx")))) {
			for (Sheet sheet : workbook) {
				for (Row row : sheet) {
					if (row.getCell(0) != null && row.getLastCellNum() > 8) {
						row.createCell(row.getLastCellNum() - 1).setCellFormula("1+1");
					}
				}
			}
			workbook.write(out);
		}
		TableImport.Result result = read(reading, out.toByteArray());
		TableImport.Filled table = result.tables().stream().filter(one -> one.form().id().equals("applications")).findFirst()
				.orElseThrow();
		assertEquals("", table.values().get(table.form().cell("received", "total").orElseThrow()));
		assertTrue(table.doubts().stream().anyMatch(doubt -> doubt.contains("J")), table.doubts().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
			"\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 Workbook", "PK\u0003\u0004 mimetype" })
	void givenAFileThatNoTableComesFrom_whenRead_thenTheSentenceNamesIt(String content) throws IOException, SourceException {
		Reading reading = sample();
		SourceException refused = assertThrows(SourceException.class, () -> read(reading, content.getBytes(StandardCharsets.ISO_8859_1)));
		assertTrue(refused.getMessage().startsWith("tables "), refused.getMessage());
	}
}
