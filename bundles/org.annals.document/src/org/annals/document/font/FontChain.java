/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.annals.document.style.DocumentStyle;
import org.annals.document.style.Face;
import org.annals.document.style.FontStyle;
import org.annals.document.style.Script;

/**
 * The fonts that may show a character, the best first: those that the style names for it, those that it names for others, the
 * ones of the same kind first, then all that are installed.
 */
final class FontChain {

	/**
	 * A font in the chain.
	 *
	 * @param standIn whether it is not what the style asks for
	 */
	record Link(OpenFont font, boolean standIn) {
	}

	private final InstalledFonts installed;
	private final int weight;
	private final Map<FontFile, Link> named = new LinkedHashMap<>();
	private List<Link> others;

	FontChain(InstalledFonts installed, DocumentStyle style, FontStyle font, Script script) {
		this.installed = installed;
		this.weight = font.bold() ? FontFile.BOLD : FontFile.REGULAR;
		add(font.faces(script), true);
		List<FontStyle> related = new ArrayList<>(style.fonts().values());
		related.sort((a, b) -> Boolean.compare(b.generic().equals(font.generic()), a.generic().equals(font.generic())));
		related.forEach(other -> add(other.faces(script), false));
		add(font.faces(script == Script.HAN ? Script.LATIN : Script.HAN), false);
		related.forEach(other -> add(other.faces(script == Script.HAN ? Script.LATIN : Script.HAN), false));
	}

	private void add(List<Face> faces, boolean listed) {
		for (Face face : faces) {
			installed.find(face.name(), weight).filter(file -> !named.containsKey(file)).flatMap(installed::open)
					.ifPresent(font -> named.put(font.file(), new Link(font, !listed || face.standIn())));
		}
	}

	/** The font for all characters that it has; null where none is installed. */
	Link first() {
		if (!named.isEmpty()) {
			return named.values().iterator().next();
		}
		return others().isEmpty() ? null : others().get(0);
	}

	/** The first one that has a character; null for none. */
	Link find(int point) {
		for (Link link : named.values()) {
			if (link.font().glyph(point) != 0) {
				return link;
			}
		}
		return others().stream().filter(link -> link.font().glyph(point) != 0).findFirst().orElse(null);
	}

	/** All other fonts, opened when a character is in none that the style names. */
	private List<Link> others() {
		if (others == null) {
			others = installed.all().stream().filter(file -> !file.italic() && !named.containsKey(file))
					.sorted((a, b) -> Integer.compare(Math.abs(a.weight() - weight), Math.abs(b.weight() - weight)))
					.flatMap(file -> installed.open(file).stream()).map(font -> new Link(font, true)).toList();
		}
		return others;
	}
}
