/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.op.ReadReport;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFiles;
import org.annals.core.testing.TestType;
import org.annals.core.types.ReportTypes;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Element;
import org.annals.model.report.Report;
import org.annals.model.text.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadReportTest {

	private static final String TEXT = "2023年度述职报告\r\n一、履职情况\r\n召开党组会65次。\r\n";

	@Test
	void tellsTheTypeByTheTextAndTakesAnOverride() throws SourceException {
		assertEquals(TestType.ID, read("a.txt", TEXT, null).type().id());
		Reading general = read("a.txt", TEXT, ReportTypes.GENERAL);
		assertEquals(ReportTypes.GENERAL, general.type().id());
		assertEquals(ReportTypes.GENERAL, general.report().getType());
		assertEquals(TestType.ID, read("a.txt", "没有线索的文字", TestType.ID).report().getType());
	}

	@Test
	void stampsTypeVersionAndLanguageAndGivesEachElementAnId() throws SourceException {
		Report report = read("a.txt", TEXT, null).report();
		assertEquals("1.0", report.getTypeVersion());
		assertEquals("zh", report.getLanguage());
		List<String> ids = Reports.all(report, Element.class).stream().map(Element::getId).toList();
		assertEquals(ids.size(), ids.stream().distinct().filter(id -> id != null && !id.isEmpty()).count());
	}

	@Test
	void refusesATypeThatIsNotInstalledAndNamesThoseThatAre() {
		SourceException refused = assertThrows(SourceException.class, () -> read("a.txt", TEXT, "no.such.type"));
		assertTrue(refused.getMessage().contains("no.such.type"), refused.getMessage());
		assertTrue(refused.getMessage().contains(TestType.ID), refused.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "%PDF-1.7\n%\u00E2", "GIF89a\u0001\u0000", "\u0000\u0001\u0002\u0003\u0004", "" })
	void refusesWhatIsInNoFormatAndNamesTheFile(String content) {
		SourceFile file = new SourceFile("strange.bin", content.getBytes(StandardCharsets.ISO_8859_1));
		SourceException refused = assertThrows(SourceException.class,
				() -> new ReadReport(TestType.core(), file, null).execute(null));
		assertTrue(refused.getMessage().contains("strange.bin"), refused.getMessage());
	}

	@Test
	void takesANativeFileAsItIs() throws SourceException, IOException {
		Reading first = read("a.txt", TEXT, null);
		byte[] bytes = save(first.report());
		Reading again = execute(new SourceFile("a.annals", bytes), null);
		assertEquals(first.text().text(), again.text().text());
		assertEquals(again.text().text(), again.source().text());
		assertEquals(TestType.ID, again.type().id());
		assertEquals("65", again.report().getMetrics().get(0).getValue().toPlainString());
		assertEquals(new String(bytes, StandardCharsets.UTF_8), new String(save(again.report()), StandardCharsets.UTF_8));
	}

	@Test
	void knowsANativeFileByItsContent() throws SourceException, IOException {
		byte[] bytes = save(read("a.txt", TEXT, null).report());
		assertEquals("annals", execute(new SourceFile("-", bytes), null).source().format());
	}

	@Test
	void leavesOtherXmlToThoseWhoCanNameIt() {
		SourceException refused = assertThrows(SourceException.class,
				() -> read("old.xml", "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"urn:wordml\"/>", null));
		assertEquals(Messages.of(SourceFiles.class).get("foreign.word-2003-xml", "old.xml"), refused.getMessage());
	}

	@Test
	void readsANativeFileOfAnUnknownTypeAsGeneralAndKeepsItsType() throws SourceException, IOException {
		Report report = read("a.txt", TEXT, null).report();
		report.setType("of.another.office");
		Reading again = execute(new SourceFile("a.annals", save(report)), null);
		assertEquals(ReportTypes.GENERAL, again.type().id());
		assertEquals("of.another.office", again.report().getType());
	}

	@Test
	void checksANativeFileAsAnotherTypeWhenTold() throws SourceException, IOException {
		byte[] bytes = save(read("a.txt", TEXT, null).report());
		assertEquals(ReportTypes.GENERAL, execute(new SourceFile("a.annals", bytes), ReportTypes.GENERAL).type().id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<?xml version=\"1.0\"?><html/>", "no xml", "<?xml version=\"1.0\"?><report", "" })
	void refusesABrokenNativeFileAndNamesIt(String content) {
		SourceException refused = assertThrows(SourceException.class, () -> read("broken.annals", content, null));
		assertTrue(refused.getMessage().contains("broken.annals"), refused.getMessage());
	}

	@Test
	void normalisesLineEndsOnly() throws SourceException {
		Reading reading = read("a.txt", "一、甲\r\n乙\r丙\n\f丁", TestType.ID);
		assertEquals("一、甲\n乙\n丙\n\f丁", reading.text().text());
		assertEquals("一、甲\r\n乙\r丙\n\f丁", reading.source().decoded());
		assertEquals(5, reading.source().codePoint(4));
	}

	private static Reading read(String name, String text, String type) throws SourceException {
		return execute(new SourceFile(name, text.getBytes(StandardCharsets.UTF_8)), type);
	}

	private static Reading execute(SourceFile file, String type) throws SourceException {
		return new ReadReport(TestType.core(), file, type).execute(null);
	}

	private static byte[] save(Report report) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ReportFile.save(report, bytes);
		return bytes.toByteArray();
	}
}
