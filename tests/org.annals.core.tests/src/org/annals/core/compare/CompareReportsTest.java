/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.annals.core.compare.Difference.Kind;
import org.annals.core.op.DuplicateReport;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.Parts;
import org.annals.core.testing.TestCore;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Commitment;
import org.annals.model.report.Element;
import org.annals.model.report.Measure;
import org.annals.model.report.Metric;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.report.SectionStatus;
import org.annals.model.text.ElementIds;
import org.annals.model.text.IdSource;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompareReportsTest extends InEnglish {

	private Report before;
	private Report after;

	@BeforeEach
	void prepare() {
		Metric metric = Parts.metric("召开", "党组会", "65", "次");
		before = Parts.report("2025",
				Parts.section("履职情况", Parts.measure(Parts.prose("召开党组会", metric, "，得到权力支持。")), Parts.paragraph("第二段。"),
						Parts.paragraph("第三段。")),
				Parts.section("下一步打算", Parts.commitment("抓学习"), Parts.commitment("抓作风")));
		before.getMetrics().add(metric);
		ElementIds.assignMissing(before, IdSource.seeded(1));
		after = EcoreUtil.copy(before);
	}

	private List<Difference> compare() {
		return new CompareReports(before, after).execute(null);
	}

	private Difference only() {
		List<Difference> found = compare();
		assertEquals(1, found.size(), () -> found.stream().map(Difference::sentence).toList().toString());
		return found.get(0);
	}

	private <T extends Element> T first(Class<T> kind) {
		return Reports.all(after, kind).get(0);
	}

	@Test
	void givenCopies_whenCompared_thenNothingDiffers() {
		assertEquals(List.of(), compare());
		after = new DuplicateReport(before, null, null).execute(null);
		assertEquals(List.of(), compare(), "the id of the report itself does not count");
	}

	@Test
	void givenChangedWords_whenCompared_thenThePlaceIsExact() {
		ProseRuns.replace(first(Measure.class).getProse(), 2, 3, 4, "全");
		Difference difference = only();
		assertEquals(Kind.TEXT, difference.kind());
		assertEquals("Measure “召开党组会65次，得到权力支持。”: “权” became “全”.".replace("权力", "全力"), difference.sentence());
		TextDiff.Change change = difference.changes().get(0);
		assertEquals("权", change.before().of(difference.beforeText()));
		assertEquals("全", change.after().of(difference.afterText()));
		Locale.setDefault(Locale.CHINESE);
		assertEquals("举措“召开党组会65次，得到全力支持。”：“权”改为“全”。", difference.sentence());
	}

	@Test
	void givenMetricChanged_whenCompared_thenTheMetricIsToldAndNotEachMention() {
		after.getMetrics().get(0).setValue(new BigDecimal("66"));
		Difference difference = only();
		assertEquals(Kind.VALUE, difference.kind());
		assertEquals("Metric “党组会”: value was “65” and is now “66”.", difference.sentence());
		assertNull(difference.afterRange());
	}

	@Test
	void givenNumberMadeAMention_whenCompared_thenTheWordsAreTheSame() {
		var prose = first(Measure.class).getProse();
		ProseRuns.delete(prose, 1);
		ProseRuns.insertText(prose, 1, "");
		ProseRuns.replace(prose, 0, 5, 5, "65次");
		Difference difference = only();
		assertEquals(List.of(), difference.changes());
		assertTrue(difference.sentence().contains("same words"), difference.sentence());
	}

	@Test
	void givenAddedRemovedAndMoved_whenCompared_thenOnlyTheOutermostAreTold() {
		Section section = Parts.section("新的部分", Parts.paragraph("新的一段。"));
		after.getSections().add(1, section);
		ElementIds.assignMissing(after, IdSource.seeded(9));
		after.getSections().get(0).getBlocks().move(0, 2);
		EcoreUtil.delete(after.getSections().get(2).getBlocks().get(0));
		assertEquals(List.of("Paragraph “第三段。” was moved.", "Section “二、新的部分” was added.", "Commitment “一是抓学习” was removed."),
				compare().stream().filter(difference -> difference.kind() != Kind.VALUE).map(Difference::sentence).toList());
	}

	@Test
	void givenValues_whenCompared_thenEachIsToldInWords() {
		first(Section.class).setStatus(SectionStatus.READY);
		first(Commitment.class).setDeadline("2026-06");
		first(Commitment.class).setIndicator(after.getMetrics().get(0));
		after.setPeriod(null);
		assertEquals(
				List.of("Report “”: period was “2025” and is empty now.", "Section “一、履职情况”: status was “draft” and is now “ready”.",
						"Commitment “一是抓学习”: deadline is now “2026-06”.", "Commitment “一是抓学习”: indicator is now “党组会”."),
				compare().stream().map(Difference::sentence).toList());
	}

	@Test
	void givenParagraphThatBecameAMeasure_whenCompared_thenItIsTold() {
		Section section = after.getSections().get(0);
		Paragraph paragraph = (Paragraph) section.getBlocks().get(1);
		Measure measure = Parts.measure("第二段！");
		measure.setId(paragraph.getId());
		section.getBlocks().set(1, measure);
		assertEquals(List.of("Paragraph “第二段！” is now: Measure.", "Measure “第二段！”: “。” became “！”."),
				compare().stream().map(Difference::sentence).toList());
	}

	@Test
	void whateverChangesTheDifferencesNameItAndNothingElse() throws IOException {
		Report report = ReportFile.load(TestCore.root().resolve("examples/duty-report.annals"));
		Random random = new Random(6);
		for (int i = 0; i < 60; i++) {
			before = report;
			after = EcoreUtil.copy(report);
			List<Paragraph> paragraphs = Reports.all(after, Paragraph.class);
			Paragraph paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
			switch (random.nextInt(3)) {
			case 0 -> {
				ProseRuns.append(paragraph.getProse(), "新");
				assertEquals(paragraph.getId() + Kind.TEXT, only().id() + only().kind());
			}
			case 1 -> {
				EList<?> siblings = (EList<?>) paragraph.eContainer().eGet(paragraph.eContainingFeature());
				int from = siblings.indexOf(paragraph);
				int to = random.nextInt(siblings.size());
				siblings.move(to, from);
				assertEquals(from == to ? 0 : 1, compare().size());
			}
			default -> {
				EcoreUtil.remove(paragraph);
				assertEquals(Kind.REMOVED, only().kind());
				var swap = after;
				after = before;
				before = swap;
				assertEquals(Kind.ADDED, only().kind());
			}
			}
		}
	}
}
