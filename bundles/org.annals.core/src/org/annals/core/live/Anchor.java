/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import java.util.function.UnaryOperator;

import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.eclipse.emf.ecore.EObject;

/** A place in the live report that moves with the text around it: an offset from where a prose, else a passage, begins. */
final class Anchor {

	private final EObject base;
	private final boolean end;
	private int offset;

	/**
	 * @param base   the live prose it stands in; else a passage or the report
	 * @param offset UTF-16 from the start of what the base prints
	 * @param end    whether it stays with the char before it
	 */
	Anchor(EObject base, int offset, boolean end) {
		this.base = base;
		this.offset = offset;
		this.end = end;
	}

	/** Where an offset of a text stands, told by the objects of that text. */
	static Anchor of(int offset, boolean end, ReportText text, UnaryOperator<EObject> live) {
		int low = 0;
		int high = text.runs().size() - 1;
		int last = -1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int start = text.runs().get(middle).range().start();
			if (end ? start < offset : start <= offset) {
				last = middle;
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		EObject passage = text.elementAt(end && offset > 0 ? offset - 1 : offset);
		EObject base = last < 0 ? passage : text.runs().get(last).prose();
		if (base instanceof Prose && passage(base) != passage) {
			base = passage;
		}
		Range range = text.range(base).orElse(Range.at(0));
		return new Anchor(live.apply(base), offset - range.start(), end);
	}

	static Passage passage(EObject base) {
		EObject up = base;
		while (up != null && !(up instanceof Passage)) {
			up = up.eContainer();
		}
		return (Passage) up;
	}

	EObject base() {
		return base;
	}

	int offset() {
		return offset;
	}

	/** Follows a change of what the base prints: {@code removed} chars at {@code at} became {@code added} ones. */
	void follow(int at, int removed, int added) {
		if (offset > at + removed || offset == at + removed && (removed > 0 || !end)) {
			offset += added - removed;
		} else if (offset > at) {
			offset = at;
		}
	}

	/** The offset in the report's text as it is now. */
	int in(ReportText text) {
		int start = text.range(base).map(Range::start).orElse(0);
		return Math.min(start + offset, text.text().length());
	}
}
