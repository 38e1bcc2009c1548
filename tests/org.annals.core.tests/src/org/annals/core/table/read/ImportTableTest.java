/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.op.ImportTable;
import org.annals.core.op.ReadReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.table.form.TableValues;
import org.annals.core.table.spec.FormCell;
import org.annals.core.testing.SourceCore;
import org.annals.core.write.WriteRequest;
import org.annals.core.write.WriterDescriptor;
import org.eclipse.core.runtime.NullProgressMonitor;
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
}
