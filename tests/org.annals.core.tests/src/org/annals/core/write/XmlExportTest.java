/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.annals.core.read.Reading;
import org.annals.core.testing.Material;
import org.annals.core.testing.Reports;
import org.annals.core.testing.TestCore;
import org.annals.core.write.export.XmlExportWriter;
import org.annals.core.write.metrics.XlsxWriter;
import org.annals.core.write.text.MarkdownWriter;
import org.annals.core.write.text.TextWriter;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class XmlExportTest {

	@TempDir
	private Path folder;

	private static Path schema() {
		return TestCore.root().resolve("bundles/org.annals.core/model/export.xsd");
	}

	private static String valid(Report report) throws IOException {
		byte[] xml = SmallReport.write(new XmlExportWriter(), report);
		try {
			SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema().toFile()).newValidator()
					.validate(new StreamSource(new ByteArrayInputStream(xml)));
		} catch (SAXException e) {
			throw new AssertionError(e.getMessage() + "\n" + new String(xml, StandardCharsets.UTF_8), e);
		}
		return new String(xml, StandardCharsets.UTF_8);
	}

	@Test
	void saysEverythingOutright() throws IOException {
		String xml = valid(SmallReport.make());
		assertTrue(xml.contains("""
				<section path="1.1" id="s2" number="1" marker="（一）" status="draft">
								<heading>抓实党建</heading>
								<paragraph id="b2" role="body">全年召开会议<figure metric="m1" value="65" unit="次">65次</figure>\
				，学习<cited number="〔2020〕1号">《档案法》</cited>。</paragraph>
				"""), xml);
		assertTrue(xml.contains("""
				<commitment id="c1" number="2" marker="二是" owner="陈某" indicator="m1" target="70" shortcoming="k1" state="open">
								<heading>加强调研</heading>
								<action>每季度调研</action>
							</commitment>
				"""), xml);
		assertTrue(xml.contains("<citation title=\"档案法\" number=\"〔2020〕1号\" occurrences=\"1\">"), xml);
	}

	@Test
	void givenEmptyReport_whenWritten_thenValid() throws IOException {
		valid(ReportFactory.eINSTANCE.createReport());
	}

	@Test
	void givenCharactersThatXmlCannotHold_whenWritten_thenReplacedAndValid() throws Exception {
		Report report = Reports.ofLines("a\u0000\u0007\uFFFEb<&>\"𠮷]]>", "\t　x  y ");
		report.setAuthor("林\u0001\n某");
		String xml = valid(report);
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		Document document = factory.newDocumentBuilder()
				.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
		assertEquals("a\uFFFD\uFFFD\uFFFDb<&>\"𠮷]]>", document.getElementsByTagName("paragraph").item(0).getTextContent());
		assertEquals("\t　x  y ", document.getElementsByTagName("paragraph").item(1).getTextContent());
		assertEquals("林 某", ((Element) document.getFirstChild()).getAttribute("author"));
	}

	@Test
	void givenTypedMarker_whenWritten_thenBothMarkersAreThere() throws IOException {
		Report report = Reports.ofLines("甲");
		Section section = ReportFactory.eINSTANCE.createSection();
		section.setHeading(ProseRuns.create("错号"));
		section.setMarker("五、");
		report.getSections().add(section);
		String xml = valid(report);
		assertTrue(xml.contains("path=\"2\" number=\"1\" marker=\"一、\" typedMarker=\"五、\""), xml);
	}

	@Test
	void givenRealReports_whenWritten_thenValidAndTextIsTheSource() throws IOException {
		List<Path> files = Material.corpus();
		assumeFalse(files.isEmpty(), "the corpus is not on this machine");
		for (Path file : files) {
			Reading reading = Material.read(file);
			valid(reading.report());
			assertEquals(reading.source().text(),
					new String(SmallReport.write(new TextWriter(), reading.report()), StandardCharsets.UTF_8));
			SmallReport.write(new MarkdownWriter(), reading.report());
			SmallReport.write(new XlsxWriter(), reading.report());
		}
	}

	@Test
	void anotherValidatorAgrees() throws IOException, InterruptedException {
		Path tool = Path.of("/usr/bin/xmllint");
		assumeTrue(Files.isExecutable(tool), "xmllint is not on this machine");
		Path file = Files.write(folder.resolve("report.xml"), SmallReport.write(new XmlExportWriter(), SmallReport.make()));
		Process process = new ProcessBuilder(tool.toString(), "--noout", "--nonet", "--schema", schema().toString(),
				file.toString()).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
	}
}
