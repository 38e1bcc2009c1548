/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.annals.core.check.Checker;
import org.annals.core.check.SeveritySettings;
import org.annals.core.kit.TryType;
import org.annals.core.op.CheckReport;
import org.annals.core.op.Core;
import org.annals.core.op.ReadReport;
import org.annals.core.op.WriteReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceFile;
import org.annals.core.testing.SourceCore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * A type may say anything: each of its elements taken away, doubled or put into itself, each attribute left out or nonsense,
 * and expressions that would do harm. It is refused, or reports of it are read, checked and written.
 */
@Timeout(300)
class HostileTypeTest {

	private static final Core CORE = SourceCore.of(List.of("org.annals.core"));
	private static final Path FILE = Path.of("hostile.reporttype");
	private static final String TYPE = """
			<reportType xmlns="urn:annals:type:1" id="com.example.x" version="1.0" abstract="false"
					language="en" style="international" levels="1. (a)">
				<name lang="en">Safety Report</name>
				<description lang="en">Of the harbour</description>
				<cue weight="6">(?i)safety report</cue>
				<part part="title" required="error"><guidance lang="en">Say it</guidance><cue>(?i)safety report</cue></part>
				<role id="done" required="error" content="text">
					<name lang="en">Done</name><guidance lang="en">Say it</guidance><cue weight="5">^Done$</cue>
				</role>
				<metric key="cases" unit="case"><name lang="en">Cases</name><cue>cases</cue></metric>
				<rule ref="section.empty" severity="error"/>
				<words use="term">safe harbour</words>
				<words use="measureWord" source="words/none.txt"/>
				<pattern rule="term.organisation"><find>harbor</find><replace>harbour</replace><message lang="en">Write it</message></pattern>
				<table id="t" role="done" required="error" unit="case">
					<title lang="en">Kinds</title><stub lang="en">Kind</stub>
					<column id="g"><name lang="en">Group</name>
						<column id="n" format="count" decimals="0" unit="x" required="true" derived="false"><name lang="en">N</name><cue>N</cue></column>
						<column id="m" format="decimal" decimals="2"><name lang="en">M</name></column>
					</column>
					<column id="s" derived="true"><name lang="en">S</name></column>
					<row id="a" required="true" derived="false" most="1"><name lang="en">A</name><cue>A</cue></row>
					<row id="b"><name lang="en">B</name><row id="c"><name lang="en">C</name></row></row>
					<equation id="e" each="row" in="a b" at="s" tolerance="0.1"><expression>s = n + m</expression><message lang="en">No</message></equation>
					<equation id="f"><expression>a.n = sum(b)</expression></equation>
					<prose column="n" unit="cases" whole="s"/>
				</table>
			</reportType>
			""";
	private static final SourceFile SAMPLE = new SourceFile("x.txt", """
			Safety Report 2025

			1. Done

			There were 7 cases of A, and 3 cases of C.

			Kinds
			Kind	N	M	S
			A	1	2.5	3
			C	4	x	9
			""".getBytes(StandardCharsets.UTF_8));

	private static final List<String> NONSENSE = List.of("", "x", "-1", "2147483647", "(", "t a", "../../x");

	private static Document document() throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(TYPE)));
	}

	/** The type with its element of a number changed. */
	private static String changed(int number, Consumer<Element> change) throws Exception {
		Document document = document();
		change.accept((Element) document.getElementsByTagName("*").item(number));
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), new StreamResult(text));
		return text.toString(StandardCharsets.UTF_8);
	}

	private static Map<String, String> variants() throws Exception {
		Map<String, String> variants = new LinkedHashMap<>();
		Document plain = document();
		int elements = plain.getElementsByTagName("*").getLength();
		for (int i = 0; i < elements; i++) {
			Element element = (Element) plain.getElementsByTagName("*").item(i);
			String name = i + " " + element.getTagName();
			for (int j = 0; j < element.getAttributes().getLength(); j++) {
				String attribute = element.getAttributes().item(j).getNodeName();
				if (!attribute.equals("xmlns")) {
					variants.put(name + " without " + attribute, changed(i, one -> one.removeAttribute(attribute)));
					for (String value : NONSENSE) {
						variants.put(name + " " + attribute + "=" + value, changed(i, one -> one.setAttribute(attribute, value)));
					}
				}
			}
			if (element.getFirstChild() != null && element.getFirstChild().getNodeType() == Node.TEXT_NODE
					&& element.getElementsByTagName("*").getLength() == 0) {
				for (String value : NONSENSE) {
					variants.put(name + ": " + value, changed(i, one -> one.setTextContent(value)));
				}
			}
			if (i > 0) {
				variants.put(name + " gone", changed(i, one -> one.getParentNode().removeChild(one)));
				variants.put(name + " twice", changed(i, one -> one.getParentNode().appendChild(one.cloneNode(true))));
				variants.put(name + " in itself", changed(i, one -> one.appendChild(one.cloneNode(true))));
			}
		}
		for (String base : List.of("org.annals.type.general", "com.example.x", "com.example.none", "", "../../x")) {
			variants.put("base " + base, TYPE.replace(" abstract", " base=\"" + base + "\" abstract"));
		}
		for (String harm : List.of("System.exit(1)", "s = System.exit(1)", "s = n.class.forName('java.lang.Runtime')",
				"s = new('java.io.File', '/tmp/x').delete()", "s = ''.class", "while (true) {} = 1", "s = 9^9^9^9^9", "s = " + "(".repeat(5000),
				"s = " + "n+".repeat(20_000) + "n", "s = 1/0", "s = s", "s == n", "n = n = n", "s = 10*10*10*10*10*10*10".repeat(500),
				"#{n} = 1", "s = ${n}", "s = size(n)", "s = abs(n, n)", "s = sum(t)", "s = 1e999999999")) {
			variants.put("equation " + harm.substring(0, Math.min(30, harm.length())), TYPE.replace("s = n + m", harm));
		}
		return variants;
	}

	@Test
	void whateverATypeSaysItIsRefusedOrWorks() throws Exception {
		List<String> failures = new ArrayList<>();
		Map<String, String> variants = variants();
		int usable = 0;
		for (Map.Entry<String, String> variant : variants.entrySet()) {
			try {
				usable += works(variant.getValue()) ? 1 : 0;
			} catch (Exception | Error e) {
				failures.add(variant.getKey() + ": " + e + " at " + Arrays.stream(e.getStackTrace())
						.filter(frame -> frame.getClassName().startsWith("org.annals.")).limit(2).toList());
			}
		}
		assertEquals("", String.join("\n", failures));
		assertTrue(usable > 100 && usable < variants.size(), usable + " of " + variants.size());
	}

	/** Whether the type can be used; throws when it can and does harm. */
	private static boolean works(String text) throws Exception {
		new TryType(CORE, FILE, text, SAMPLE).execute(null);
		ReportTypes types = CORE.types().trial(source -> false,
				List.of(TypeFolder.source(FILE.toAbsolutePath(), text.getBytes(StandardCharsets.UTF_8))));
		List<String> ids = types.ids(source -> source.place() != null);
		Core core = CORE.with(types);
		new ReadReport(core, SAMPLE, null).execute(null);
		if (ids.isEmpty() || types.find(ids.get(0)).isEmpty()) {
			return false;
		}
		Reading reading = new ReadReport(core, SAMPLE, ids.get(0)).execute(null);
		assertEquals(reading.source().text(), reading.text().text());
		reading.doubtful().forEach(doubt -> assertTrue(!doubt.kind().equals("stage"), doubt.reason()));
		Checker.Result result = new CheckReport(core, reading.text(), reading.type(), SeveritySettings.NONE).execute(null);
		assertEquals(List.of(), result.problems().stream().map(problem -> problem.message()).toList());
		for (String format : List.of("annals", "txt", "md", "csv", "tables-csv")) {
			new WriteReport(reading.text(), reading.type(), core.writers().find(format).orElseThrow())
					.execute(new ByteArrayOutputStream(), null);
		}
		return true;
	}
}
