/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.annals.core.text.ReportText;
import org.annals.document.flow.Tables;
import org.annals.document.testing.TestDocuments;
import org.annals.document.testing.Written;
import org.annals.document.testing.WrittenGlyph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Holds the parts of an OFD against GB/T 33190-2016: which elements, in which order, with which attributes. */
class OfdPartsTest {

	/** For each element what may stand in it, as a pattern over names, and the attributes that it must have. */
	private static final Map<String, List<String>> RULES = Map.ofEntries(
			rule("OFD", "(DocBody )+", "Version", "DocType"), rule("DocBody", "DocInfo DocRoot "),
			rule("DocInfo", "DocID (Title )?(Author )?(Creator )?"), rule("DocID", ""), rule("Title", ""), rule("Author", ""),
			rule("Creator", ""), rule("DocRoot", ""), rule("Document", "CommonData Pages (Outlines )?"),
			rule("CommonData", "MaxUnitID PageArea (PublicRes )*"), rule("MaxUnitID", ""), rule("PageArea", "PhysicalBox "),
			rule("PhysicalBox", ""), rule("PublicRes", ""), rule("Pages", "(Page )+"), rule("Outlines", "(OutlineElem )+"),
			rule("OutlineElem", "(Actions )?(OutlineElem )*", "Title"), rule("Actions", "(Action )+"), rule("Action", "Goto ", "Event"),
			rule("Goto", "Dest "), rule("Dest", "", "Type", "PageID"), rule("Res", "(Fonts )?", "BaseLoc"), rule("Fonts", "(Font )+"),
			rule("Font", "(FontFile )?", "ID", "FontName"), rule("FontFile", ""), rule("Content", "(Layer )+"),
			rule("Layer", "(TextObject |PathObject )*", "ID"), rule("TextObject", "TextCode ", "ID", "Boundary", "Font", "Size"),
			rule("TextCode", "", "X", "Y"), rule("PathObject", "AbbreviatedData ", "ID", "Boundary"), rule("AbbreviatedData", ""));

	private static Map.Entry<String, List<String>> rule(String name, String content, String... attributes) {
		List<String> rule = new ArrayList<>(List.of(content));
		rule.addAll(List.of(attributes));
		return Map.entry(name, rule);
	}

	static Stream<ReportText> reports() throws IOException {
		return Stream.of(TestDocuments.read(Files.readString(TestDocuments.root().resolve("examples/duty-report.txt"))),
				TestDocuments.load(Tables.report(3, 90, "办结")), TestDocuments.load("<report xmlns=\"urn:annals:report:1\" id=\"r\"/>"));
	}

	@ParameterizedTest
	@MethodSource("reports")
	void allElementsAreInTheirPlaces(ReportText report) throws IOException {
		Map<String, Document> parts = WrittenGlyph.parts(Written.as("ofd", report));
		assertTrue(parts.keySet().containsAll(List.of("OFD.xml", "Doc_0/Document.xml", "Doc_0/PublicRes.xml")));
		parts.values().forEach(part -> check(part.getDocumentElement()));
		assertEquals("1.0", parts.get("OFD.xml").getDocumentElement().getAttribute("Version"));
		assertEquals("OFD", parts.get("OFD.xml").getDocumentElement().getAttribute("DocType"));
	}

	private static void check(Element element) {
		assertEquals("http://www.ofdspec.org/2016", element.getNamespaceURI());
		StringBuilder children = new StringBuilder();
		for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child) {
				children.append(child.getLocalName()).append(' ');
				check(child);
			}
		}
		boolean entry = element.getLocalName().equals("Page") && element.hasAttribute("BaseLoc");
		List<String> rule = element.getLocalName().equals("Page") ? entry ? List.of("", "ID", "BaseLoc") : List.of("(Content )?")
				: RULES.get(element.getLocalName());
		assertTrue(rule != null, element.getLocalName());
		assertTrue(children.toString().matches(rule.get(0)), element.getLocalName() + ": " + children);
		rule.subList(1, rule.size()).forEach(name -> assertTrue(element.hasAttribute(name), element.getLocalName() + " " + name));
	}

	@ParameterizedTest
	@MethodSource("reports")
	void idsAreUniqueAndReferencesMeetThem(ReportText report) throws IOException {
		Map<String, Document> parts = WrittenGlyph.parts(Written.as("ofd", report));
		Set<String> ids = new HashSet<>();
		Set<String> fonts = new HashSet<>();
		Set<String> pages = new HashSet<>();
		parts.values().forEach(part -> all(part.getDocumentElement(), element -> {
			if (element.hasAttribute("ID")) {
				assertTrue(ids.add(element.getAttribute("ID")), "twice " + element.getAttribute("ID"));
				(element.getLocalName().equals("Font") ? fonts : element.getLocalName().equals("Page") ? pages : new HashSet<String>())
						.add(element.getAttribute("ID"));
			}
		}));
		int most = ids.stream().mapToInt(Integer::parseInt).max().orElseThrow();
		assertEquals(String.valueOf(most), WrittenGlyph.elements(parts.get("Doc_0/Document.xml"), "MaxUnitID").get(0).getTextContent());
		parts.values().forEach(part -> all(part.getDocumentElement(), element -> {
			if (element.getLocalName().equals("TextObject")) {
				assertTrue(fonts.contains(element.getAttribute("Font")));
				int points = element.getTextContent().codePointCount(0, element.getTextContent().length());
				String deltas = ((Element) element.getFirstChild()).getAttribute("DeltaX");
				assertEquals(points - 1, deltas.isEmpty() ? 0 : deltas.split(" ").length);
			} else if (element.getLocalName().equals("Dest")) {
				assertTrue(pages.contains(element.getAttribute("PageID")));
			}
		}));
	}

	private static void all(Element element, Consumer<Element> use) {
		use.accept(element);
		for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child) {
				all(child, use);
			}
		}
	}
}
