/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.util.List;

import org.annals.core.back.BackChange.Kind;
import org.annals.core.text.Markers;
import org.annals.model.report.Item;
import org.annals.model.report.Section;

/** Tells from styles and typed numbers which headings got another level. */
final class Levels {

	private final List<Unit> units;
	/** A document of which all styles were lost says nothing of levels. */
	private final boolean styled;

	/** Asks whether a change of level is to be made; {@code change} holds the old and the new level in words. */
	interface Wanted {

		boolean isWanted(Kind kind, String[] change);
	}

	Levels(List<Unit> units, List<Piece> pieces) {
		this.units = units;
		this.styled = pieces.stream().anyMatch(piece -> piece.level > 0);
	}

	/** Notes in the entry what became of a heading. */
	void say(Entry entry, Wanted wanted) {
		Unit unit = entry.unit;
		int level = entry.piece.level;
		if (unit.passage() instanceof Section section) {
			int expected = Typed.level(section);
			int typed = entry.typed.style() == null ? 0 : Typed.level(entry.typed.style());
			boolean own = styled && isAlone(unit) && entry.piece.opens;
			if (own && level == 0) {
				entry.becameText = wanted.isWanted(Kind.LEVEL, new String[] { Integer.toString(expected), "0" });
			} else {
				int now = own && level != expected ? level : typed > 0 ? typed : expected;
				if (now != expected && wanted.isWanted(Kind.LEVEL, new String[] { "" + expected, "" + now })) {
					entry.depth = Math.max(1, Markers.depth(section) + now - expected);
				}
			}
		} else if (level > 0 && entry.piece.opens && !(unit.passage() instanceof Item) && Making.prose(unit.passage()) != null) {
			entry.becameHeading = wanted.isWanted(Kind.LEVEL, new String[] { "0", "" + level });
			entry.depth = entry.becameHeading ? level : 0;
		}
	}

	/** Whether a heading has its line for itself. */
	private boolean isAlone(Unit unit) {
		return unit.opens() && units.stream().noneMatch(other -> other != unit && other.line() == unit.line() && !other.isSilent());
	}
}
