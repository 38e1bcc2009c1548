/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.annals.core.source.SourceFile;
import org.annals.document.flow.Tables;
import org.annals.document.testing.TestDocuments;
import org.annals.document.testing.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Holds a DOCX against the published schema and the rules of its package, so that Word opens it without a repair. */
class PackageTest {

	private static final String DOCUMENT = "word/document.xml";

	private static List<Map<String, byte[]>> all;

	static Map<String, byte[]> parts(byte[] docx) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertEquals(null, parts.put(entry.getName(), zip.readAllBytes()), entry.getName());
			}
		}
		return parts;
	}

	/** Written once for all tests. */
	static synchronized Stream<Map<String, byte[]>> packages() throws IOException {
		if (all == null) {
			all = write();
		}
		return all.stream();
	}

	private static List<Map<String, byte[]>> write() throws IOException {
		List<Map<String, byte[]>> packages = new ArrayList<>();
		for (Path file : TestDocuments.corpus()) {
			packages.add(parts(Written.as("docx",
					TestDocuments.read(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file))))));
		}
		Path english = TestDocuments.root().resolve("tests/org.annals.document.tests/expected/english.annals");
		packages.add(parts(Written.as("docx", TestDocuments.load(Files.readString(english)))));
		packages.add(parts(Written.as("docx", TestDocuments.load(Tables.report(60, 2, "办结")))));
		packages.add(parts(Written.as("docx", TestDocuments.load("<report xmlns=\"urn:annals:report:1\" id=\"r\"/>"))));
		return packages;
	}

	@ParameterizedTest
	@MethodSource("packages")
	void partsAreValid(Map<String, byte[]> parts) {
		for (Map.Entry<String, byte[]> part : parts.entrySet()) {
			if (part.getKey().startsWith("word/") && part.getKey().endsWith(".xml") || part.getKey().endsWith("app.xml")
					|| part.getKey().endsWith("custom.xml")) {
				assertEquals(List.of(), Schema.problems(part.getValue()), part.getKey());
			}
		}
	}

	@Test
	void theSchemaFindsWhatIsWrong() throws IOException {
		String part = new String(parts(Written.as("docx", TestDocuments.load(Tables.report(3, 2, "办结")))).get(DOCUMENT),
				StandardCharsets.UTF_8);
		for (String wrong : List.of(part.replace("<w:tblGrid>", "<w:tblGrid><w:p/>"), part.replace("w:cantSplit", "w:cantSpit"),
				part.replace("w:val=\"center\"", "w:val=\"middle\""),
				part.replace("<w:pStyle", "<w:jc w:val=\"left\"/><w:pStyle"))) {
			assertNotEquals(part, wrong);
			assertNotEquals(List.of(), Schema.problems(wrong.getBytes(StandardCharsets.UTF_8)));
		}
	}

	@ParameterizedTest
	@MethodSource("packages")
	void eachPartHasATypeAndIsReferredTo(Map<String, byte[]> parts) {
		Set<String> typed = new TreeSet<>();
		Set<String> endings = new HashSet<>();
		for (Element type : elements(parts.get("[Content_Types].xml"))) {
			if (type.getLocalName().equals("Override")) {
				assertTrue(typed.add(type.getAttribute("PartName").substring(1)), type.getAttribute("PartName"));
			} else if (type.getLocalName().equals("Default")) {
				endings.add(type.getAttribute("Extension"));
			}
		}
		Set<String> targets = new TreeSet<>();
		for (String part : parts.keySet()) {
			if (part.endsWith(".rels")) {
				String folder = part.substring(0, part.indexOf("_rels/"));
				Set<String> ids = new HashSet<>();
				for (Element relation : elements(parts.get(part))) {
					if (relation.getLocalName().equals("Relationship")) {
						assertTrue(ids.add(relation.getAttribute("Id")), relation.getAttribute("Id"));
						targets.add(folder + relation.getAttribute("Target"));
					}
				}
				if (part.startsWith("word/")) {
					for (Element element : elements(parts.get(DOCUMENT))) {
						String id = element.getAttributeNS(PackageParts.R, "id");
						assertTrue(id.isEmpty() || ids.contains(id), id);
					}
				}
			}
		}
		Set<String> content = new TreeSet<>(parts.keySet());
		content.removeIf(part -> part.endsWith(".rels") || part.startsWith("["));
		assertEquals(content, typed);
		assertEquals(content, targets);
		assertTrue(endings.contains("rels"));
		assertEquals("[Content_Types].xml", parts.keySet().iterator().next());
	}

	@ParameterizedTest
	@MethodSource("packages")
	void bookmarksArePairedAndStylesThere(Map<String, byte[]> parts) {
		Set<String> styles = new HashSet<>();
		for (Element style : elements(parts.get("word/styles.xml"))) {
			if (style.getLocalName().equals("style")) {
				assertTrue(styles.add(w(style, "styleId")), w(style, "styleId"));
			}
		}
		List<String> open = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		Set<String> names = new HashSet<>();
		for (Element element : elements(parts.get(DOCUMENT))) {
			switch (element.getLocalName()) {
			case "bookmarkStart" -> {
				assertTrue(ids.add(w(element, "id")) && names.add(w(element, "name")), w(element, "name"));
				open.add(w(element, "id"));
			}
			case "bookmarkEnd" -> assertTrue(open.remove(w(element, "id")), w(element, "id"));
			case "pStyle", "rStyle" -> assertTrue(styles.contains(w(element, "val")), w(element, "val"));
			default -> {
			}
			}
		}
		assertEquals(List.of(), open);
	}

	private static String w(Element element, String name) {
		return element.getAttributeNS(PackageParts.W, name);
	}

	private static List<Element> elements(byte[] part) {
		NodeList nodes = Schema.parse(part).getElementsByTagName("*");
		List<Element> all = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			all.add((Element) nodes.item(i));
		}
		return all;
	}
}
