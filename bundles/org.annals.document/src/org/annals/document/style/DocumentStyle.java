/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.style;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a document looks, as data: a report type names it, and everything that sets, writes or paints a document asks it.
 * It is a tree of records and no EMF model: nobody edits it in the workbench, and layout reads it from several threads.
 *
 * @param id         how report types refer to it
 * @param language   BCP 47; decides how marks that both worlds share are set
 * @param names      by language
 * @param papers     the papers it is made for, the usual one first
 * @param page       the one in use
 * @param fonts      by id
 * @param texts      by role; all roles are in it
 */
public record DocumentStyle(String id, String language, Map<String, String> names, List<PageStyle> papers, PageStyle page,
		Map<String, FontStyle> fonts, Map<Role, TextStyle> texts, ClosingStyle closing, PageNumberStyle pageNumber,
		TableStyle table) {

	public DocumentStyle {
		names = Map.copyOf(names);
		papers = List.copyOf(papers);
		fonts = Collections.unmodifiableMap(new LinkedHashMap<>(fonts));
		texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
	}

	/** How paragraphs of a role look. */
	public TextStyle text(Role role) {
		return texts.get(role);
	}

	/** The style's name in a language, else in English, else its id. */
	public String name(String wanted) {
		return names.getOrDefault(wanted, names.getOrDefault("en", id));
	}

	/** The same style on another paper, with an id and names of its own; empty where it is not made for it. */
	public Optional<DocumentStyle> on(String paper) {
		return papers.stream().filter(other -> other.paper().equalsIgnoreCase(paper)).findFirst().map(this::on);
	}

	private DocumentStyle on(PageStyle other) {
		if (papers.size() == 1) {
			return this;
		}
		Map<String, String> named = new LinkedHashMap<>();
		names.forEach((tongue, name) -> named.put(tongue, name + " · " + other.paper()));
		return new DocumentStyle(id + "-" + other.paper().toLowerCase(Locale.ROOT), language, named, List.of(other), other, fonts,
				texts, closing, pageNumber, table);
	}

	/** The styles that a person chooses among: this one, or one for each paper where it is made for several. */
	public List<DocumentStyle> variants() {
		return papers.stream().map(this::on).toList();
	}

	/** Width of a full-width character of a size: a cell of the grid for body text, else the size itself; mm. */
	public double cell(double size) {
		return page.characters() > 0 && size == text(Role.BODY).size() ? page.textWidth() / page.characters()
				: size * TextStyle.POINT;
	}

	/** Whether marks that both worlds share are full-width. */
	public boolean isEastAsian() {
		return language.startsWith("zh") || language.startsWith("ja");
	}
}
