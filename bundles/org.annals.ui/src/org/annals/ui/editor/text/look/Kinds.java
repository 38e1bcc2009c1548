/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.look;

import org.annals.core.page.PageLine;
import org.annals.core.page.PageSpan;
import org.annals.model.report.Action;
import org.annals.model.report.Actor;
import org.annals.model.report.Cause;
import org.annals.model.report.Commitment;
import org.annals.model.report.Element;
import org.annals.model.report.Measure;
import org.annals.model.report.MeasureGroup;
import org.annals.model.report.Passage;
import org.annals.model.report.Section;
import org.annals.model.report.Shortcoming;
import org.annals.model.report.Table;
import org.eclipse.emf.ecore.EObject;

/** What a line is in the structure of the report, for the margin. */
final class Kinds {

	private Kinds() {
	}

	/** The element whose kind the margin names: the weightiest in the line; null for plain text. */
	static Element of(PageLine line) {
		Element found = null;
		if (line.passage() instanceof Section section) {
			return section;
		}
		if (line.passage() != null) {
			found = heavier(found, line.passage());
		}
		for (PageSpan span : line.spans()) {
			if (span.object() instanceof Passage passage) {
				found = heavier(found, passage);
			}
		}
		return found;
	}

	private static Element heavier(Element known, Passage passage) {
		Element best = known;
		for (EObject at = passage; at instanceof Passage && !(at instanceof Section); at = at.eContainer()) {
			if (weight(at) > weight(best)) {
				best = (Element) at;
			}
		}
		return best;
	}

	private static int weight(EObject object) {
		return switch (object) {
		case Commitment commitment -> 7;
		case Shortcoming shortcoming -> 6;
		case Cause cause -> 5;
		case MeasureGroup group -> 4;
		case Measure measure -> 3;
		case Action action -> 2;
		case Table table -> 1;
		case null, default -> 0;
		};
	}

	/** Name of the icon of the set. */
	static String icon(Element element) {
		return switch (element) {
		case Commitment commitment -> "commitment";
		case Shortcoming shortcoming -> "shortcoming";
		case Cause cause -> "cause";
		case MeasureGroup group -> "measure-group";
		case Measure measure -> "measure";
		case Action action -> "action";
		case Table table -> "table";
		case Section section -> "section";
		default -> "paragraph";
		};
	}

	/** Who answers for an element, or null. */
	static Actor owner(Element element) {
		return switch (element) {
		case Section section -> section.getOwner();
		case Commitment commitment -> commitment.getOwner();
		case null, default -> null;
		};
	}
}
