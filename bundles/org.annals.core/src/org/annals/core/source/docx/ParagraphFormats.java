/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from a paragraph's properties and its styles whether it is a heading, and which number it bears. */
final class ParagraphFormats {

	private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题|標題)\\s*([1-9])");
	private static final Pattern TITLE = Pattern.compile("(?i)title|标题|標題");
	private static final int BODY = 9;

	private final Styles styles;
	private final Numberings numberings;
	private final ListCounters counters;

	/**
	 * What a paragraph is.
	 *
	 * @param level 1 to 9 for a heading, 0 for any other
	 * @param title whether its style is that of a document's title
	 * @param label the generated number with what separates it from the text, "" without one
	 */
	record Format(int level, boolean title, String label) {
	}

	ParagraphFormats(Styles styles, Numberings numberings) {
		this.styles = styles;
		this.numberings = numberings;
		this.counters = new ListCounters(numberings);
	}

	/** To be asked once for each paragraph, in the order of the document, because it counts. */
	Format next(ParagraphProperties properties) {
		List<Styles.Style> chain = styles.chain(properties.style());
		int level = level(properties, chain);
		boolean title = level == 0 && chain.stream().anyMatch(style -> TITLE.matcher(style.name()).matches());
		return new Format(level, title, label(properties, chain));
	}

	private static int level(ParagraphProperties properties, List<Styles.Style> chain) {
		if (properties.outline() >= 0) {
			return level(properties.outline());
		}
		for (Styles.Style style : chain) {
			if (style.properties().outline() >= 0) {
				return level(style.properties().outline());
			}
			Matcher heading = HEADING.matcher(style.name());
			if (heading.matches()) {
				return Integer.parseInt(heading.group(1));
			}
		}
		return 0;
	}

	private static int level(int outline) {
		return outline < BODY ? outline + 1 : 0;
	}

	private String label(ParagraphProperties properties, List<Styles.Style> chain) {
		String list = properties.list();
		int depth = properties.depth();
		String style = null;
		for (Styles.Style candidate : chain) {
			if (list == null && candidate.properties().list() != null) {
				list = candidate.properties().list();
				style = candidate.id();
			}
			if (depth < 0) {
				depth = candidate.properties().depth();
			}
		}
		// List 0 takes the number away that a style would give.
		if (list == null || list.equals("0") || numberings.sharedBy(list) == null) {
			return "";
		}
		if (depth < 0) {
			depth = style == null ? 0 : numberings.depthOf(list, style);
		}
		return depth < Numberings.LEVELS ? counters.next(list, depth) : "";
	}
}
