/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.compare;

import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.text.Range;
import org.annals.model.report.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One thing in which two reports differ.
 *
 * @param kind        how
 * @param before      the element in the old report; null when added
 * @param after       the element in the new report; null when removed
 * @param feature     what of it differs; null when added, removed or moved
 * @param place       what people call the element: its heading, or how its text begins
 * @param beforeText  the old text or value, "" for none
 * @param afterText   the new text or value, "" for none
 * @param changes     for a text, where the two differ; none when the words are the same and only what is marked in them is
 *                    not
 * @param beforeRange where the old text stands in the old report, UTF-16 offsets; null for what is not in the text
 * @param afterRange  where the new text stands in the new report, UTF-16 offsets; null for what is not in the text
 */
public record Difference(Kind kind, Element before, Element after, EStructuralFeature feature, String place,
		String beforeText, String afterText, List<TextDiff.Change> changes, Range beforeRange, Range afterRange) {

	private static final Messages MESSAGES = Messages.of(Difference.class);
	private static final int LONGEST = 24;

	/** How two reports can differ in an element. */
	public enum Kind {
		ADDED, REMOVED,
		/** Stands elsewhere. */
		MOVED,
		/** Its words. */
		TEXT,
		/** A value, such as that of a metric or a deadline. */
		VALUE,
		/** It is another kind of passage. */
		BECAME
	}

	/** Id of the element, the same in both reports; null where it has none. */
	public String id() {
		return element().getId();
	}

	private Element element() {
		return after != null ? after : before;
	}

	/** One sentence in the language of the person. */
	public String sentence() {
		String what = name(element().eClass());
		return switch (kind) {
		case ADDED -> MESSAGES.get("added", what, place);
		case REMOVED -> MESSAGES.get("removed", what, place);
		case MOVED -> MESSAGES.get("moved", what, place);
		case BECAME -> MESSAGES.get("became", name(before.eClass()), place, what);
		case TEXT -> changes.isEmpty() ? MESSAGES.get("marks", what, place) : text(what);
		case VALUE -> MESSAGES.get(beforeText.isEmpty() ? "value.set" : afterText.isEmpty() ? "value.cleared" : "value", what,
				place, label(), cut(beforeText), cut(afterText));
		};
	}

	private String text(String what) {
		TextDiff.Change first = changes.get(0);
		String from = cut(first.before().of(beforeText));
		String to = cut(first.after().of(afterText));
		String key = from.isEmpty() ? "text.inserted" : to.isEmpty() ? "text.deleted" : "text.replaced";
		String change = MESSAGES.get(key, from, to);
		return changes.size() == 1 ? MESSAGES.get("text", what, place, change)
				: MESSAGES.get("text.more", what, place, change, changes.size());
	}

	private String label() {
		String key = "feature." + feature.getName();
		return MESSAGES.has(key) ? MESSAGES.get(key) : feature.getName();
	}

	private static String name(EClass kind) {
		return MESSAGES.get("kind." + kind.getName());
	}

	static String cut(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		return line.codePointCount(0, line.length()) <= LONGEST ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
	}
}
