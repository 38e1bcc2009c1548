/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.annals.core.check.Finding;
import org.annals.core.check.SeveritySettings;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.TestCore;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Element;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.text.Reports;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreateReportTest extends InEnglish {

	private static final String DUTY = "org.annals.type.duty";

	private static TypeProfile type(String id) {
		return TestCore.get().types().find(id).orElseThrow();
	}

	private static Report create(String type, CreateReport.Facts facts) {
		return new CreateReport(type(type), facts).execute(null);
	}

	@Test
	void givenDutyType_whenCreated_thenPartsAndRolesThatAreRequiredStandThere() {
		Report report = create(DUTY, new CreateReport.Facts("某某局", "2025", "张三", " ", "../2024.annals"));
		assertEquals(List.of(ParagraphRole.TITLE, ParagraphRole.ADDRESSEE),
				report.getFront().stream().map(part -> part.getRole()).toList());
		assertEquals(List.of(ParagraphRole.SIGNATURE, ParagraphRole.DATE),
				report.getBack().stream().map(part -> part.getRole()).toList());
		assertEquals(List.of("work", "lastYear", "shortcomings", "nextSteps"),
				report.getSections().stream().map(Section::getRole).toList());
		assertEquals("张三", report.getAuthor());
		assertNull(report.getPost(), "blank is not known");
		assertEquals("../2024.annals", report.getPredecessor());
		assertEquals("""
				某某局2025年度述职报告

				一、履职情况

				二、上年度问题整改和承诺兑现情况

				三、存在的问题和不足

				四、下一步打算



				""", ReportText.of(report).text());
	}

	@Test
	void givenAnyType_whenCreated_thenEveryElementHasAnIdAndTheFileGivesItBack() throws IOException {
		for (TypeProfile type : TestCore.get().types().all()) {
			Report report = create(type.id(), new CreateReport.Facts("某某局", "2025", null, null, null));
			assertTrue(Reports.all(report, Element.class).stream().allMatch(element -> element.getId() != null));
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			ReportFile.save(report, bytes);
			Report loaded = ReportFile.load(new ByteArrayInputStream(bytes.toByteArray()), "new");
			assertEquals(ReportText.of(report).text(), ReportText.of(loaded).text());
			assertTrue(EcoreUtil.equals(report, loaded), type.id());
			assertTrue(!report.getSections().isEmpty(), "there is a place to write");
		}
	}

	@Test
	void givenNewReport_whenChecked_thenItsEmptyPartsAreMissed() {
		Report report = create(DUTY, CreateReport.Facts.NONE);
		List<Finding> findings = new CheckReport(TestCore.get(), ReportText.of(report), type(DUTY), SeveritySettings.NONE)
				.execute(null).findings();
		assertEquals(3, findings.stream().filter(finding -> finding.rule().equals("element.missing")).count(),
				() -> findings.stream().map(Finding::rule).toList().toString());
		assertEquals(4, findings.stream().filter(finding -> finding.rule().equals("section.empty")).count());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "某某局|2025|某某局2025年度述职报告", "|2025|2025年度述职报告", "某某局||某某局述职报告", "||述职报告",
			"某某局|2025年上半年|某某局2025年上半年述职报告" })
	void theTitleSaysWhatIsKnownAndNoMore(String office, String period, String title) {
		assertEquals(title, new CreateReport(type(DUTY), new CreateReport.Facts(office, period, null, null, null)).title());
	}

	@Test
	void givenAPersonWhoReadsEnglish_whenChineseReportIsCreated_thenItIsChinese() {
		Locale.setDefault(Locale.ENGLISH);
		assertEquals("工作报告", new CreateReport(type("org.annals.type.general"), CreateReport.Facts.NONE).title());
	}
}
