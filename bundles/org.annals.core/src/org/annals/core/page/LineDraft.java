/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.annals.model.report.Passage;

/** A line of the page as the walk over the report finds it, before its text is written out. */
final class LineDraft {

	final List<Atom> atoms = new ArrayList<>(4);
	/** The first passage of the line that prints, or the only one. */
	Passage first;
	Ghost ghost;
	LineKind kind = LineKind.BODY;
	int level;
	/** Chars of the report's text that are not shown before the line. */
	int before;
	String guidance;

	boolean isSame(LineDraft other) {
		return first == other.first && kind == other.kind && level == other.level && before == other.before
				&& Objects.equals(ghost, other.ghost) && Objects.equals(guidance, other.guidance)
				&& atoms.equals(other.atoms);
	}
}
