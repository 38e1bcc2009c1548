/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.annals.model.report.Item;
import org.annals.model.report.Numbering;
import org.annals.model.report.Passage;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.eclipse.emf.ecore.EObject;

/** Derives the number of each passage from its place, in the forms of its report. GB/T 9704-2012, 7.3.3: 一、 then （一） then 1. then （1）. */
public final class Markers {

	private static final Numbering[] BY_DEPTH = { Numbering.SECTION, Numbering.SUBSECTION, Numbering.POINT,
			Numbering.SUBPOINT };

	private Markers() {
	}

	/** The style a passage is numbered in; never {@link Numbering#AUTO}. */
	public static Numbering style(Passage passage) {
		if (passage.getNumbering() != Numbering.AUTO) {
			return passage.getNumbering();
		}
		if (passage instanceof Section section) {
			return section.getHeading() == null ? Numbering.NONE : byDepth(depth(section));
		}
		return passage instanceof Item ? Numbering.SHI : Numbering.NONE;
	}

	/** The style of sections at a depth, 1 for the outermost. */
	public static Numbering byDepth(int depth) {
		return depth >= 1 && depth <= BY_DEPTH.length ? BY_DEPTH[depth - 1] : Numbering.NONE;
	}

	/** The report that a passage stands in, or null. */
	private static Report report(EObject passage) {
		EObject up = passage;
		while (up != null && !(up instanceof Report)) {
			up = up.eContainer();
		}
		return (Report) up;
	}

	/** 1 for a section of the report itself. */
	public static int depth(Section section) {
		int depth = 1;
		for (EObject up = section.eContainer(); up != null && !(up instanceof Report); up = up.eContainer()) {
			depth++;
		}
		return depth;
	}

	/** How the sections of the report are numbered that a passage is in. */
	public static LevelForms forms(Passage passage) {
		return LevelForms.of(report(passage));
	}

	/** The derived marker, "" where there is none; the typed one is in {@link Passage#getMarker()}. */
	public static String derived(Passage passage) {
		Numbering style = style(passage);
		return style == Numbering.NONE ? "" : format(style, ordinal(passage, style), forms(passage));
	}

	/** What is printed: the typed marker when the passage keeps one, else the derived one. */
	public static String printed(Passage passage) {
		return passage.getMarker() != null ? passage.getMarker() : derived(passage);
	}

	/** Markers of a whole list of siblings in one pass, in the list's order. */
	public static String[] printed(List<? extends Passage> siblings) {
		Map<Numbering, Integer> counts = new HashMap<>();
		String[] markers = new String[siblings.size()];
		LevelForms forms = siblings.isEmpty() ? LevelForms.OFFICIAL : forms(siblings.get(0));
		for (int i = 0; i < markers.length; i++) {
			Passage passage = siblings.get(i);
			Numbering style = style(passage);
			if (style == Numbering.NONE) {
				markers[i] = passage.getMarker() == null ? "" : passage.getMarker();
				continue;
			}
			int ordinal = passage.isRestart() ? 1 : counts.getOrDefault(style, 0) + 1;
			counts.put(style, ordinal);
			markers[i] = passage.getMarker() != null ? passage.getMarker() : format(style, ordinal, forms);
		}
		return markers;
	}

	/** The passage's number among its siblings of the same style since the last restart, counted from 1. */
	public static int ordinal(Passage passage) {
		return ordinal(passage, style(passage));
	}

	private static int ordinal(Passage passage, Numbering style) {
		int ordinal = 0;
		if (passage.eContainer() != null
				&& passage.eContainer().eGet(passage.eContainingFeature()) instanceof List<?> siblings) {
			for (Object object : siblings) {
				if (object instanceof Passage sibling && style(sibling) == style) {
					ordinal = sibling.isRestart() ? 1 : ordinal + 1;
				}
				if (object == passage) {
					break;
				}
			}
		}
		return Math.max(ordinal, 1);
	}

	/** Writes the marker of a style, for example 三、 for {@link Numbering#SECTION} and 3 in the official forms. */
	public static String format(Numbering style, int ordinal, LevelForms forms) {
		return switch (style) {
		case SECTION, SUBSECTION, POINT, SUBPOINT -> forms.format(style.getValue() - Numbering.SECTION_VALUE + 1, ordinal);
		case SHI -> ChineseNumerals.format(ordinal) + "是";
		case YAO -> ChineseNumerals.format(ordinal) + "要";
		case ORDINAL -> "第" + ChineseNumerals.format(ordinal) + "，";
		case CIRCLED -> ordinal <= 20 ? String.valueOf((char) ('①' + ordinal - 1)) : "(" + ordinal + ")";
		case AUTO, NONE -> "";
		};
	}
}
