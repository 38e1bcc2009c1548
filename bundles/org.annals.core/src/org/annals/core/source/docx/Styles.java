/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.source.SourceException;

/** The paragraph styles of a document, each with those that it is based on. */
final class Styles {

	/**
	 * A paragraph style.
	 *
	 * @param name    the name that people see, "" without one
	 * @param basedOn id of the style that it takes over from, or null
	 */
	record Style(String id, String name, String basedOn, ParagraphProperties properties) {
	}

	private final Map<String, Style> byId = new HashMap<>();
	private String standard;

	private Styles() {
	}

	/** The styles of {@code parts}; none when it has no such part. */
	static Styles read(DocxPackage parts) throws SourceException {
		Styles styles = new Styles();
		try (PartReader reader = parts.related("styles")) {
			while (reader != null && reader.next()) {
				if (reader.opens("style") && "paragraph".equals(reader.attribute("type"))) {
					styles.style(reader);
				}
			}
		}
		return styles;
	}

	private void style(PartReader reader) throws SourceException {
		String id = reader.attribute("styleId");
		String standardMark = reader.attribute("default");
		if ("1".equals(standardMark) || "true".equals(standardMark) || "on".equals(standardMark)) {
			standard = id;
		}
		String name = "";
		String basedOn = null;
		ParagraphProperties properties = ParagraphProperties.NONE;
		int level = reader.depth();
		while (reader.child(level)) {
			switch (reader.element()) {
			case "name" -> name = String.valueOf(reader.attribute("val"));
			case "basedOn" -> basedOn = reader.attribute("val");
			case "pPr" -> properties = ParagraphProperties.read(reader);
			default -> reader.skip();
			}
		}
		if (id != null) {
			byId.put(id, new Style(id, name, basedOn, properties));
		}
	}

	/**
	 * A style, then what it is based on, and so on; a circle ends where it closes.
	 *
	 * @param id null for the document's standard style
	 */
	List<Style> chain(String id) {
		List<Style> chain = new ArrayList<>();
		Style style = byId.get(id != null && byId.containsKey(id) ? id : standard);
		while (style != null && !chain.contains(style)) {
			chain.add(style);
			style = style.basedOn() == null ? null : byId.get(style.basedOn());
		}
		return chain;
	}
}
