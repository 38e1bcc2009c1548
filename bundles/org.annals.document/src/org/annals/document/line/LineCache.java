/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.annals.document.flow.Flow;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowSpan;
import org.annals.document.flow.Vocabulary;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.Role;

/**
 * Remembers how the paragraphs of a document were broken into lines, so that after an edit only those that changed are broken
 * again; where they stand in the text does not matter. Not for several threads.
 */
public final class LineCache {

	/** All that decides about lines, but for style and vocabulary. */
	private record Key(String text, List<Role> roles, List<Integer> lengths, Role role, int lead, int hang) {

		static Key of(FlowParagraph paragraph) {
			return new Key(paragraph.text(), paragraph.spans().stream().map(FlowSpan::role).toList(),
					paragraph.spans().stream().map(span -> span.text().length()).toList(), paragraph.role(), paragraph.lead(),
					paragraph.hang());
		}
	}

	/** A paragraph in lines. */
	record Broken(Clusters clusters, List<SetLine> lines) {
	}

	private DocumentStyle style;
	private Vocabulary vocabulary;
	private Map<Key, Broken> before = Map.of();
	private Map<Key, Broken> now = new HashMap<>();

	/** Begins to set a document; what the one before did not have is forgotten. */
	void begin(Flow flow) {
		boolean same = flow.style().equals(style) && flow.vocabulary().equals(vocabulary);
		before = same ? now : Map.of();
		now = new HashMap<>();
		style = flow.style();
		vocabulary = flow.vocabulary();
	}

	Broken get(FlowParagraph paragraph, Supplier<Broken> otherwise) {
		Key key = Key.of(paragraph);
		Broken known = now.get(key);
		if (known == null) {
			known = before.get(key);
			known = known == null ? otherwise.get() : known;
			now.put(key, known);
		}
		return known;
	}
}
