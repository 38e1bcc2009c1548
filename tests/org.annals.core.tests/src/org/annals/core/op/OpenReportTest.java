/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.annals.core.op.OpenReport.Offer;
import org.annals.core.op.OpenReport.State;
import org.annals.core.source.SourceFile;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.Material;
import org.annals.core.testing.TestCore;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenReportTest extends InEnglish {

	private static final String TEXT = "某某局2025年度述职报告\n市委：\n2025年，我局努力工作。现将情况报告如下：\n一、履职情况\n"
			+ "（一）抓学习。召开党组会12次，印发《关于学习的通知》。\n二、存在的问题\n学习不够。\n某某局\n2026年1月5日\n";

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void prepare() {
		file = folder.resolve("报告.annals");
	}

	private OpenReport.Opening open(String content) throws IOException {
		Files.writeString(file, content);
		byte[] before = Files.readAllBytes(file);
		OpenReport.Opening opening = new OpenReport(TestCore.get(), file).execute(null);
		assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)), "opening never writes");
		assertEquals(opening.state() == State.READY, opening.sentence().isEmpty());
		return opening;
	}

	private static String xml() throws IOException {
		Report report = Material.readText(TEXT).report();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ReportFile.save(report, bytes);
		return bytes.toString(StandardCharsets.UTF_8);
	}

	@Test
	void opensAReport() throws IOException {
		OpenReport.Opening opening = open(xml());
		assertEquals(State.READY, opening.state());
		assertEquals("2025", opening.report().getPeriod());
		assertFalse(opening.stamp().differs(file));
	}

	@Test
	void givenTypeThatIsNotInstalled_whenOpened_thenItIsAGeneralReportAndSaysSo() throws IOException {
		OpenReport.Opening opening = open(xml().replaceFirst("type=\"[^\"]*\"", "type=\"com.example.other\""));
		assertEquals(State.TYPE_MISSING, opening.state());
		assertNotNull(opening.report());
		assertEquals("org.annals.type.general", opening.type().id());
		assertTrue(opening.sentence().contains("com.example.other"));
		assertEquals(Offer.INSTALL_TYPE, opening.offers().get(0));
	}

	@Test
	void givenNewerFile_whenOpened_thenItIsNotTakenForBroken() throws IOException {
		OpenReport.Opening opening = open(xml().replaceFirst("schema=\"1\"", "schema=\"7\""));
		assertEquals(State.NEWER, opening.state());
		assertNull(opening.report());
		assertEquals(State.NEWER, ReportSummary.of(file).state());
	}

	@Test
	void givenFileCutInTheMiddle_whenOpened_thenItsTextCanBeTakenOut() throws IOException {
		String xml = xml();
		OpenReport.Opening opening = open(xml.substring(0, xml.indexOf("学习不够") + 4));
		assertEquals(State.BROKEN, opening.state());
		assertEquals(List.of(Offer.IMPORT_AS_TEXT, Offer.SHOW_IN_FOLDER), opening.offers());
		ReportSummary summary = ReportSummary.of(file);
		assertEquals(State.BROKEN, summary.state());
		assertEquals("某某局2025年度述职报告", summary.title());
	}

	@Test
	void givenDanglingReference_whenOpened_thenItIsBroken() throws IOException {
		assertEquals(State.BROKEN, open(xml().replaceFirst("<mention metric=\"[^\"]*\"", "<mention metric=\"zzz\"")).state());
	}

	@Test
	void givenPlainText_whenOpened_thenItCanBeImported() throws IOException {
		OpenReport.Opening opening = open(TEXT);
		assertEquals(State.FOREIGN, opening.state());
		assertEquals(Offer.IMPORT_AS_TEXT, opening.offers().get(0));
	}

	@Test
	void givenOtherXmlOrNothing_whenOpened_thenItIsSaid() throws IOException {
		assertEquals(State.FOREIGN, open("<?xml version=\"1.0\"?><svg/>").state());
		assertEquals(State.BROKEN, open("").state());
		Files.delete(file);
		assertEquals(State.UNREADABLE, new OpenReport(TestCore.get(), file).execute(null).state());
		assertEquals(State.UNREADABLE, new OpenReport(TestCore.get(), folder).execute(null).state());
		assertEquals(State.UNREADABLE, ReportSummary.of(file).state());
	}

	@Test
	void salvageKeepsEverySentenceOfACutFile() throws Exception {
		String xml = xml();
		for (int cut = xml.indexOf("努力"); cut < xml.length(); cut += 7) {
			String text = salvage(xml.substring(0, cut));
			assertTrue(text.startsWith("某某局2025年度述职报告\n市委：\n2025年，我局"), text);
		}
		String whole = salvage(xml);
		assertTrue(whole.contains("召开党组会12次，印发《关于学习的通知》"), whole);
		assertTrue(Material.readText(whole).text().text().contains("学习不够"));
	}

	private static String salvage(String xml) throws Exception {
		var source = new SalvageText(new SourceFile("x.annals", xml.getBytes(StandardCharsets.UTF_8)))
				.execute(null);
		return new ReadReport(TestCore.get(), source, null).execute(null).text().text();
	}
}
