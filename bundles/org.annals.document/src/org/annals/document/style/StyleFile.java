/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.style;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a style from its {@code .documentstyle} file; the schema {@code documentstyle.xsd} says what it may hold. */
public final class StyleFile {

	/** Namespace of the file. */
	public static final String NAMESPACE = "urn:annals:style:1";

	private final String file;
	private final XMLStreamReader xml;
	private final Map<String, String> names = new LinkedHashMap<>();
	private final List<PageStyle> papers = new ArrayList<>();
	private final Map<String, FontStyle> fonts = new LinkedHashMap<>();
	private final Map<Role, TextStyle> texts = new EnumMap<>(Role.class);
	private ClosingStyle closing;
	private PageNumberStyle pageNumber;
	private TableStyle table;

	private StyleFile(XMLStreamReader xml, String file) {
		this.xml = xml;
		this.file = file;
	}

	/**
	 * @param name the file's name, for messages
	 * @throws IOException when the stream cannot be read or is no style; the message names the file, the line and what is
	 *                     wrong
	 */
	public static DocumentStyle load(InputStream stream, String name) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		// A style may come from a stranger: nothing from outside the file.
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(stream);
			try {
				return new StyleFile(xml, name).style();
			} finally {
				xml.close();
			}
		} catch (XMLStreamException e) {
			throw new IOException(name + ": " + e.getMessage(), e);
		}
	}

	private DocumentStyle style() throws XMLStreamException, IOException {
		xml.nextTag();
		StyleAttributes root = attributes();
		if (!xml.getLocalName().equals("documentStyle") || !NAMESPACE.equals(xml.getNamespaceURI())) {
			throw root.wrong("documentStyle", xml.getNamespaceURI());
		}
		while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
			child();
		}
		require(papers.isEmpty() ? null : papers, "page");
		require(texts.get(Role.BODY), "text");
		require(closing, "closing");
		require(pageNumber, "pageNumber");
		require(table, "table");
		for (Role role : Role.values()) {
			texts.computeIfAbsent(role, missing -> like(texts.get(Role.BODY), missing));
		}
		return new DocumentStyle(root.text("id"), root.text("language"), names, papers, papers.get(0), fonts, texts, closing,
				pageNumber, table);
	}

	private void require(Object value, String element) throws IOException {
		if (value == null) {
			throw attributes().missing(element);
		}
	}

	private static TextStyle like(TextStyle body, Role role) {
		return new TextStyle(role, body.font(), body.size(), body.align(), body.firstIndent(), body.before(), body.after(),
				body.lineSpan(), role.level() > 0, false);
	}

	private void child() throws XMLStreamException, IOException {
		StyleAttributes a = attributes();
		switch (xml.getLocalName()) {
		case "name" -> names.put(a.text("lang"), xml.getElementText());
		case "font" -> font(a);
		case "page" -> papers.add(new PageStyle(a.text("paper"), a.positive("width"), a.positive("height"), a.number("top"),
				a.number("right"), a.number("bottom"), a.number("left"), (int) a.positive("lines"),
				(int) a.number("characters", 0), (int) a.positive("orphans"), (int) a.positive("widows")));
		case "text" -> text(a);
		case "closing" -> closing = new ClosingStyle(a.flag("left"), a.number("right", 0), a.number("shift", 0));
		case "pageNumber" -> pageNumber = new PageNumberStyle(font(a.text("font"), a), a.positive("size"),
				a.text("prefix", ""), a.text("suffix", ""), a.number("distance"), a.number("inset", 0),
				a.constant("odd", Alignment.class), a.constant("even", Alignment.class));
		case "table" -> table = new TableStyle(a.number("rule"), a.number("padding"), a.positive("pitch"),
				a.positive("smallest"));
		default -> throw a.wrong("documentStyle", xml.getLocalName());
		}
		if (xml.isStartElement()) {
			xml.nextTag();
		}
		xml.require(XMLStreamConstants.END_ELEMENT, NAMESPACE, null);
	}

	private void text(StyleAttributes a) throws IOException {
		Role role = a.constant("role", Role.class);
		texts.put(role,
				new TextStyle(role, font(a.text("font"), a), a.positive("size"), a.constant("align", Alignment.class),
						a.number("firstIndent", 0), (int) a.number("before", 0), (int) a.number("after", 0),
						(int) a.number("lineSpan", 1), a.flag("keepNext"), a.flag("balance")));
	}

	private void font(StyleAttributes a) throws XMLStreamException, IOException {
		List<Face> faces = new ArrayList<>();
		List<Face> latin = new ArrayList<>();
		while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
			StyleAttributes face = attributes();
			(xml.getLocalName().equals("latin") ? latin : faces)
					.add(new Face(face.name(xml.getElementText()), face.flag("standIn")));
		}
		if (faces.isEmpty() || latin.isEmpty()) {
			throw a.missing(faces.isEmpty() ? "face" : "latin");
		}
		String id = a.text("id");
		fonts.put(id, new FontStyle(id, a.text("generic"), a.flag("bold"), a.constant("metrics", Metrics.class), faces, latin));
	}

	private FontStyle font(String id, StyleAttributes a) throws IOException {
		FontStyle font = fonts.get(id);
		if (font == null) {
			throw a.wrong("font", id);
		}
		return font;
	}

	private StyleAttributes attributes() {
		return new StyleAttributes(xml, file);
	}
}
