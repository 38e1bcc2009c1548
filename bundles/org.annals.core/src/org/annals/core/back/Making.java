/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import org.annals.core.edit.ModelEdit;
import org.annals.core.edit.Runs;
import org.annals.core.text.Markers;
import org.annals.model.report.Action;
import org.annals.model.report.Cause;
import org.annals.model.report.Item;
import org.annals.model.report.Measure;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads and writes what the kinds of passages have in common, and makes one kind of another. */
final class Making {

	private Making() {
	}

	/** The text that a passage itself prints; null where it has none. */
	static Prose prose(Passage passage) {
		return switch (passage) {
		case Section section -> section.getHeading();
		case Item item -> item.getHeading();
		case Paragraph paragraph -> paragraph.getProse();
		case Measure measure -> measure.getProse();
		case Cause cause -> cause.getProse();
		case Action action -> action.getProse();
		default -> null;
		};
	}

	/** Gives a passage other runs of its own text. */
	static void tell(Passage passage, Runs runs) {
		if (prose(passage) == null) {
			Prose prose = ReportFactory.eINSTANCE.createProse();
			switch (passage) {
			case Section section -> section.setHeading(prose);
			case Item item -> item.setHeading(prose);
			case Paragraph paragraph -> paragraph.setProse(prose);
			case Measure measure -> measure.setProse(prose);
			case Cause cause -> cause.setProse(prose);
			case Action action -> action.setProse(prose);
			default -> throw new IllegalStateException(passage.eClass().getName());
			}
		}
		new ModelEdit().runs(prose(passage), runs);
	}

	/** The mark behind a heading or an action; null without one. */
	static String stop(Passage passage) {
		return switch (passage) {
		case Section section -> section.getStop();
		case Item item -> item.getStop();
		case Action action -> action.getStop();
		default -> null;
		};
	}

	static void setStop(Passage passage, String stop) {
		switch (passage) {
		case Section section -> section.setStop(stop);
		case Item item -> item.setStop(stop);
		case Action action -> action.setStop(stop);
		default -> {
			// the stop is part of the text
		}
		}
	}

	/** A paragraph with the id and the text of another passage; a heading's level goes, its words stay. */
	static Paragraph paragraph(Passage passage) {
		Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
		paragraph.setId(passage.getId());
		paragraph.setRunIn(passage.isRunIn());
		tell(paragraph, copies(passage).plus(Runs.text(stop(passage) == null ? "" : stop(passage))));
		return paragraph;
	}

	/** A section with the id and the text of another passage as its heading. */
	static Section section(Passage passage) {
		Section section = ReportFactory.eINSTANCE.createSection();
		section.setId(passage.getId());
		tell(section, copies(passage));
		return section;
	}

	/** The recorder of changes cannot follow a run from one prose to another, so the other gets copies. */
	private static Runs copies(Passage passage) {
		return prose(passage) == null ? Runs.NONE : Runs.of(EcoreUtil.copy(prose(passage)));
	}

	/** A new paragraph. */
	static Paragraph paragraph(Runs runs) {
		Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
		tell(paragraph, runs);
		return paragraph;
	}

	/** Whether a container prints nothing of its own. */
	static boolean isSilent(Passage container) {
		Prose prose = prose(container);
		boolean plain = prose == null || PlainText.of(Runs.of(prose).shown()).isEmpty();
		return plain && Markers.printed(container).isBlank() && (stop(container) == null || stop(container).isBlank());
	}

	/** The first passage in a container that is none without text itself. */
	static Passage first(Passage container) {
		for (EObject child : container.eContents()) {
			if (child instanceof Passage passage) {
				boolean holder = passage instanceof Section || passage instanceof Item;
				return holder && isSilent(passage) && !passage.eContents().isEmpty() ? first(passage) : passage;
			}
		}
		return container;
	}
}
