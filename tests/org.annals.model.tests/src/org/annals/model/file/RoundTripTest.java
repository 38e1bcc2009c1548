/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.model.RandomReports;
import org.annals.model.report.Metric;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.ReportPackage;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is saved comes back, to the last character. */
class RoundTripTest {

	static byte[] save(Report report) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ReportFile.save(report, bytes);
		return bytes.toByteArray();
	}

	static Report load(byte[] bytes) throws IOException {
		return ReportFile.load(new ByteArrayInputStream(bytes), "test.annals");
	}

	private static Report withText(String text) {
		Report report = ReportFactory.eINSTANCE.createReport();
		Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
		paragraph.setProse(ProseRuns.create(text));
		paragraph.setSpace(text);
		report.getFront().add(paragraph);
		return report;
	}

	@Test
	void randomReports_comeBackEqualAndByteIdentical() throws IOException {
		Set<EClass> seen = new HashSet<>();
		for (int seed = 0; seed < 200; seed++) {
			Report report = RandomReports.make(seed, 5);
			byte[] bytes = save(report);
			Report loaded = load(bytes);
			assertTrue(EcoreUtil.equals(report, loaded), "seed " + seed);
			assertArrayEquals(bytes, save(loaded), "seed " + seed);
			report.eAllContents().forEachRemaining(object -> seen.add(object.eClass()));
		}
		ReportPackage.eINSTANCE.getEClassifiers().stream()
				.filter(type -> type instanceof EClass concrete && !concrete.isAbstract())
				.filter(type -> type != ReportPackage.Literals.REPORT && type != ReportPackage.Literals.DOCUMENT_ROOT)
				.forEach(type -> assertTrue(seen.contains(type), type.getName()));
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "\n", "\n\n", "\r\n", "\r", "\t", "行尾 \t ", "　　全角", "全角　", "\u0085", "\u2028\u2029",
			"]]>", "a]]>b", "\uD840\uDFB7", "\uD83D\uDE00\uD83D\uDE00", "<a b='c'>&amp;\"", "\uFEFF", "\u00A0", "\uFFFD",
			"\u007F\u009F", "-->" })
	void everyCharacterOfTextAndAttributesSurvives(String text) throws IOException {
		Paragraph paragraph = load(save(withText(text))).getFront().get(0);
		assertEquals(text, ProseRuns.plainText(paragraph.getProse()));
		assertEquals(text, paragraph.getSpace());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "a\u0001b", "\u000B\u000C", "\uFFFE\uFFFF", "\uD800", "\uDC00\uD800", "x\uDFFF" })
	void charactersThatXmlCannotHold_surviveAsRuns(String text) throws IOException {
		Report report = withText(text);
		report.getFront().get(0).setSpace(null);
		assertEquals(text, ProseRuns.plainText(load(save(report)).getFront().get(0).getProse()));
	}

	@Test
	void emptyTextAndNoTextStayApart() throws IOException {
		Report report = withText("");
		Paragraph bare = ReportFactory.eINSTANCE.createParagraph();
		report.getFront().add(bare);
		Report loaded = load(save(report));
		assertEquals("", loaded.getFront().get(0).getSpace());
		assertEquals(0, loaded.getFront().get(0).getProse().getMixed().size());
		assertNull(loaded.getFront().get(1).getSpace());
		assertNull(loaded.getFront().get(1).getProse());
	}

	@Test
	void whenOneWordChanges_thenOneLineChanges() throws IOException {
		Report report = RandomReports.make(7, 6);
		for (Paragraph paragraph : Reports.all(report, Paragraph.class)) {
			List<String> before = lines(report);
			paragraph.setMarker("一处很长很长的改动一处很长很长的改动一处很长很长的改动一处很长很长的改动一处很长很长的改动");
			if (paragraph.getProse() != null) {
				ProseRuns.insertText(paragraph.getProse(), 0, "改动");
			}
			List<String> after = lines(report);
			assertEquals(before.size(), after.size());
			List<Integer> changed = new ArrayList<>();
			for (int i = 0; i < before.size(); i++) {
				if (!before.get(i).equals(after.get(i))) {
					changed.add(i);
				}
			}
			assertTrue(changed.size() <= 2 && !changed.isEmpty(), "changed lines " + changed);
		}
	}

	private static List<String> lines(Report report) throws IOException {
		return List.of(new String(save(report), StandardCharsets.UTF_8).split("\n", -1));
	}

	@Test
	void theFileIsPlain() throws IOException {
		Report report = withText("召开党组会");
		report.getFront().get(0).setId("a000000");
		assertEquals("""
				<?xml version="1.0" encoding="UTF-8"?>
				<report xmlns="urn:annals:report:1" schema="1">
				  <front id="a000000" space="召开党组会">
				    <prose>召开党组会</prose>
				  </front>
				</report>
				""", new String(save(report), StandardCharsets.UTF_8));
	}

	@Test
	void numbersAreWrittenWithoutExponent() throws IOException {
		Report report = ReportFactory.eINSTANCE.createReport();
		Metric metric = ReportFactory.eINSTANCE.createMetric();
		metric.setValue(new BigDecimal("1.2E+5"));
		metric.setTarget(new BigDecimal("0.010"));
		report.getMetrics().add(metric);
		Metric loaded = load(save(report)).getMetrics().get(0);
		assertEquals(new BigDecimal("120000"), loaded.getValue());
		assertEquals(new BigDecimal("0.010"), loaded.getTarget());
	}

	@Test
	void saving_leavesTheReportWhereItIsAndTellsNobody() throws IOException {
		Resource resource = new ReportResource(URI.createFileURI("/x/a.annals"));
		Report report = RandomReports.make(3, 3);
		resource.getContents().add(report);
		report.setSchema(0);
		List<Object> heard = new ArrayList<>();
		report.eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(org.eclipse.emf.common.notify.Notification notification) {
				heard.add(notification);
			}
		});
		byte[] direct = save(report);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		resource.save(bytes, null);
		assertArrayEquals(direct, bytes.toByteArray());
		assertSame(resource, report.eResource());
		assertEquals(List.of(), heard);
		assertEquals(ReportFormat.SCHEMA, report.getSchema());
	}

	@Test
	void aResourceSetLoadsTheReportAsRoot() throws IOException {
		ResourceSetImpl resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(ReportFormat.EXTENSION,
				new ReportResourceFactory());
		Resource resource = resources.createResource(URI.createURI("memory:/a.annals"));
		resource.load(new ByteArrayInputStream(save(RandomReports.make(5, 3))), Map.of());
		EObject root = resource.getContents().get(0);
		assertTrue(root instanceof Report && root.eContainer() == null && resource.getContents().size() == 1);
		assertSame(root, resource.getEObject(((Report) root).getId()));
	}

	@Test
	void otherEncodingsAreReadAndUtf8IsWritten() throws IOException {
		String file = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<report xmlns=\"urn:annals:report:1\" author=\"王\"/>";
		Report report = load(file.getBytes(StandardCharsets.UTF_16));
		assertEquals("王", report.getAuthor());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		report.eResource().save(bytes, null);
		assertTrue(bytes.toString(StandardCharsets.UTF_8).contains("encoding=\"UTF-8\""));
		assertTrue(bytes.toString(StandardCharsets.UTF_8).contains("author=\"王\""));
	}

	@Test
	void commentsAndInstructionsDoNotCutText() throws IOException {
		String file = "<report xmlns='urn:annals:report:1'><front><prose>一<!-- x -->二<?y z?>三<![CDATA[<四>]]></prose></front></report>";
		Report report = load(file.getBytes(StandardCharsets.UTF_8));
		assertEquals(1, report.getFront().get(0).getProse().getMixed().size());
		assertEquals("一二三<四>", ProseRuns.plainText(report.getFront().get(0).getProse()));
	}
}
