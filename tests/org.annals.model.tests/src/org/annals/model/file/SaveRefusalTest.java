/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Consumer;

import org.annals.model.file.ReportFileException.Reason;
import org.annals.model.report.Measure;
import org.annals.model.report.Metric;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.junit.jupiter.api.Test;

/** What could not be loaded again is not written, not even in part. */
class SaveRefusalTest {

	private static void assertRefused(Reason reason, String detail, Consumer<Report> fault) throws IOException {
		Report report = ReportFactory.eINSTANCE.createReport();
		Section section = ReportFactory.eINSTANCE.createSection();
		Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
		paragraph.setProse(ProseRuns.create("文字"));
		section.getBlocks().add(paragraph);
		report.getSections().add(section);
		ReportFile.save(report, new ByteArrayOutputStream());
		fault.accept(report);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ReportFileException refusal = assertThrows(ReportFileException.class, () -> ReportFile.save(report, bytes, "x.annals"));
		assertEquals(reason + " " + detail, refusal.reason() + " " + refusal.detail());
		assertEquals("x.annals", refusal.name());
		assertEquals(0, bytes.size());
	}

	private static Paragraph paragraph(Report report) {
		return (Paragraph) report.getSections().get(0).getBlocks().get(0);
	}

	@Test
	void controlCharacterInAttribute() throws IOException {
		assertRefused(Reason.ILLEGAL_CHARACTER, "U+0001", report -> report.setAuthor("王\u0001"));
	}

	@Test
	void unpairedSurrogateInAttribute() throws IOException {
		assertRefused(Reason.ILLEGAL_CHARACTER, "U+D800", report -> paragraph(report).setMarker("\uD800"));
	}

	@Test
	void nonCharacterInText() throws IOException {
		assertRefused(Reason.ILLEGAL_CHARACTER, "U+FFFF",
				report -> FeatureMapUtil.addText(paragraph(report).getProse().getMixed(), "\uFFFF"));
	}

	@Test
	void controlCharacterInList() throws IOException {
		assertRefused(Reason.ILLEGAL_CHARACTER, "U+0008", report -> {
			report.setOrganisation(ReportFactory.eINSTANCE.createOrganisation());
			report.getOrganisation().getAliases().add("\b");
		});
	}

	@Test
	void blankInListOfIds() throws IOException {
		assertRefused(Reason.INVALID_VALUE, "answers=\"a b\"", report -> {
			Measure measure = ReportFactory.eINSTANCE.createMeasure();
			measure.getAnswers().add("a b");
			report.getSections().get(0).getBlocks().add(measure);
		});
	}

	@Test
	void twoElementsWithOneId() throws IOException {
		assertRefused(Reason.DUPLICATE_ID, "a", report -> {
			report.setId("a");
			paragraph(report).setId("a");
		});
	}

	@Test
	void idThatIsNoName() throws IOException {
		assertRefused(Reason.INVALID_VALUE, "id=\"1 a\"", report -> report.setId("1 a"));
	}

	@Test
	void referenceToElementWithoutId() throws IOException {
		assertRefused(Reason.BROKEN_REFERENCE, "null", report -> {
			Metric metric = ReportFactory.eINSTANCE.createMetric();
			report.getMetrics().add(metric);
			ProseRuns.appendMention(paragraph(report).getProse(), metric);
		});
	}

	@Test
	void referenceToElementOfAnotherReport() throws IOException {
		assertRefused(Reason.BROKEN_REFERENCE, "m", report -> {
			Metric metric = ReportFactory.eINSTANCE.createMetric();
			metric.setId("m");
			ReportFactory.eINSTANCE.createReport().getMetrics().add(metric);
			ProseRuns.appendMention(paragraph(report).getProse(), metric);
		});
	}

	@Test
	void numberOfEndlessLength() throws IOException {
		assertRefused(Reason.INVALID_VALUE, "value=\"1E+100000\"", report -> {
			Metric metric = ReportFactory.eINSTANCE.createMetric();
			metric.setValue(new BigDecimal("1E+100000"));
			report.getMetrics().add(metric);
		});
	}

	@Test
	void deepNesting() throws IOException {
		assertRefused(Reason.TOO_DEEP, "64", report -> {
			Section section = report.getSections().get(0);
			for (int i = 0; i < 300; i++) {
				Section inner = ReportFactory.eINSTANCE.createSection();
				section.getSections().add(inner);
				section = inner;
			}
		});
	}
}
