/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

import java.util.HashSet;
import java.util.Set;

import org.annals.core.back.PassageMarks;
import org.annals.document.write.Markup;

/**
 * Says which element of the report a part of the text is, by bookmarks that word processors hide and keep: their names begin
 * with an underscore.
 */
final class Bookmarks {

	/** What all names begin with; the element's id follows. */
	static final String PREFIX = PassageMarks.BOOKMARK;

	private static final int LONGEST = 40;

	private final Set<String> used = new HashSet<>();
	private int last;

	/**
	 * Begins a bookmark.
	 *
	 * @param element id, or null
	 * @return its number for {@link #end}; 0 when there is none to begin, as for the further parts of an element
	 */
	int start(Markup xml, String element) {
		if (element == null || !element.matches("\\w+") || element.length() + PREFIX.length() > LONGEST
				|| !used.add(element)) {
			return 0;
		}
		xml.empty("w:bookmarkStart", "w:id", Integer.toString(++last), "w:name", PREFIX + element);
		return last;
	}

	static void end(Markup xml, int number) {
		if (number > 0) {
			xml.empty("w:bookmarkEnd", "w:id", Integer.toString(number));
		}
	}
}
