/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.annals.model.report.Commitment;
import org.annals.model.report.Metric;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Passage;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Section;
import org.annals.model.report.provider.ReportEditPlugin;
import org.annals.model.report.provider.label.LabelledItemProviders;
import org.annals.model.report.provider.label.ReportLabels;
import org.annals.model.text.ProseRuns;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.Test;

/** Trees and lists show the author's own words, not ids. */
class ReportLabelsTest {

	private static final ReportFactory MODEL = ReportFactory.eINSTANCE;

	private final ReportLabels labels = new ReportLabels(passage -> passage instanceof Section ? "一、" : "", mention -> "65次");

	@Test
	void givenHeading_whenLabelled_thenNumberStandsBeforeIt() {
		Section section = MODEL.createSection();
		section.setHeading(ProseRuns.create("加强　学习"));
		assertEquals("一、加强 学习", labels.label(section));
	}

	@Test
	void givenSectionWithoutText_whenLabelled_thenNumberAndWordOfItsClass() {
		assertEquals("一、" + word("_UI_Section_type"), labels.label(MODEL.createSection()));
	}

	@Test
	void givenMentionAndCitation_whenLabelled_thenTheTextIsWhatIsPrinted() {
		Paragraph paragraph = MODEL.createParagraph();
		paragraph.setProse(ProseRuns.create("召开会议"));
		ProseRuns.appendMention(paragraph.getProse(), MODEL.createMetric());
		ProseRuns.append(paragraph.getProse(), "，学习");
		ProseRuns.appendCitation(paragraph.getProse(), "条例");
		assertEquals("召开会议65次，学习《条例》", labels.label(paragraph));
	}

	@Test
	void givenMetric_whenLabelled_thenWhatIsCountedAndItsValue() {
		Metric metric = MODEL.createMetric();
		metric.setCounts("党组会");
		metric.setValue(new BigDecimal("65"));
		metric.setUnit("次");
		assertEquals("党组会 65次", labels.label(metric));
		metric.setCounts(null);
		assertEquals("65次", labels.label(metric));
	}

	@Test
	void givenCommitmentWithoutHeading_whenLabelled_thenItsFirstText() {
		Commitment commitment = MODEL.createCommitment();
		Paragraph paragraph = MODEL.createParagraph();
		paragraph.setProse(ProseRuns.create("建成三个站点"));
		commitment.getBlocks().add(paragraph);
		assertEquals("建成三个站点", labels.label(commitment));
	}

	@Test
	void givenLongTextOfRareCharacters_whenLabelled_thenNoneIsCutInHalf() {
		Paragraph paragraph = MODEL.createParagraph();
		paragraph.setProse(ProseRuns.create("𠮷".repeat(60)));
		assertEquals("𠮷".repeat(40) + "…", labels.label(paragraph));
	}

	@Test
	void givenReport_whenLabelled_thenItsTitleElseOfficeAndPeriod() {
		Report report = MODEL.createReport();
		report.setOrganisation(MODEL.createOrganisation());
		report.getOrganisation().setName("示例市档案馆");
		report.setPeriod("2025");
		assertEquals("示例市档案馆 2025", labels.label(report));
		Paragraph title = MODEL.createParagraph();
		title.setRole(ParagraphRole.TITLE);
		title.setProse(ProseRuns.create("述职报告"));
		report.getFront().add(title);
		assertEquals("述职报告", labels.label(report));
	}

	@Test
	void givenEmptyAddressee_whenLabelled_thenTheWordOfItsRole() {
		Paragraph paragraph = MODEL.createParagraph();
		paragraph.setRole(ParagraphRole.ADDRESSEE);
		assertEquals(word("_UI_ParagraphRole_addressee_literal"), labels.label(paragraph));
	}

	@Test
	void eachEmptyObjectHasALabelAndAnImageThroughTheComposedFactory() {
		ComposedAdapterFactory factory = new ComposedAdapterFactory(
				List.of(new LabelledItemProviders(new ReportLabels((Passage passage) -> "", mention -> ""))));
		for (EClassifier classifier : ReportPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				var object = MODEL.create(type);
				IItemLabelProvider provider = (IItemLabelProvider) factory.adapt(object, IItemLabelProvider.class);
				assertFalse(provider.getText(object).isBlank(), type.getName());
				assertNotNull(provider.getImage(object), type.getName());
				assertFalse(object.eAdapters().isEmpty(), "viewers hear no changes of " + type.getName());
			}
		}
	}

	@Test
	void givenOtherQuestions_whenAdapted_thenTheGeneratedProviderAnswers() {
		Section section = MODEL.createSection();
		var factory = new LabelledItemProviders(labels);
		Object children = factory.adapt(section, ITreeItemContentProvider.class);
		assertTrue(children.getClass().getName().endsWith("SectionItemProvider"), children.getClass().getName());
	}

	private static String word(String key) {
		return ReportEditPlugin.INSTANCE.getString(key);
	}
}
