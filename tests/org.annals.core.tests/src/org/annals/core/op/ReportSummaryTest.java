/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;

import org.annals.core.testing.Material;
import org.annals.core.text.ReportText;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.report.SectionStatus;
import org.annals.model.text.Reports;
import org.junit.jupiter.api.Test;

class ReportSummaryTest {

	private static final String TEXT = "某某局\n2025年度述职报告\n市委：\n2025年，我局努力工作。现将情况报告如下：\n一、履职情况\n"
			+ "（一）抓学习。召开党组会12次。\n（二）抓作风。印发《通知》。\n二、存在的问题\n学习不够。\n某某局\n2026年1月5日\n";

	private static byte[] bytes(Report report) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ReportFile.save(report, bytes);
		return bytes.toByteArray();
	}

	@Test
	void tellsWhatTheModelWouldTell() throws IOException {
		Report report = Material.readText(TEXT).report();
		List<Section> sections = Reports.sections(report);
		sections.get(0).setStatus(SectionStatus.READY);
		sections.get(1).setStatus(SectionStatus.APPROVED);
		ReportSummary summary = ReportSummary.of(bytes(report));
		assertEquals(OpenReport.State.READY, summary.state());
		assertEquals(report.getType(), summary.type());
		assertEquals("2025", summary.period());
		assertEquals("某某局", summary.organisation());
		assertEquals(FileNames.title(report), summary.title());
		assertEquals(sections.size(), summary.sections());
		assertEquals(2, summary.ready());
		assertEquals(1, summary.approved());
		assertEquals(2.0 / sections.size(), summary.readiness(), 1e-9);
		assertEquals(report.getMetrics().size(), summary.metrics());
		int shown = ReportText.of(report).text().replaceAll("\\s", "").length();
		assertTrue(summary.characters() <= shown && summary.characters() > shown - 20, summary + " of " + shown);
	}

	@Test
	void givenDamageAnywhere_whenScanned_thenItNeverThrows() throws IOException {
		byte[] whole = bytes(Material.readText(TEXT).report());
		Random random = new Random(3);
		for (int i = 0; i < 300; i++) {
			byte[] damaged = whole.clone();
			for (int n = 0; n < 3; n++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			}
			assertNotNull(ReportSummary.of(damaged).state());
		}
	}

	@Test
	void givenDocumentType_whenScanned_thenNothingIsFetchedOrBlownUp() {
		String bomb = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
				+ "<report xmlns=\"urn:annals:report:1\"/>";
		assertEquals(OpenReport.State.BROKEN, ReportSummary.of(bomb.getBytes()).state());
	}
}
