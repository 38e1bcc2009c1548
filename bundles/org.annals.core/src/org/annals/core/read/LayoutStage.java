/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.List;
import java.util.Objects;

import org.annals.core.text.Markers;
import org.annals.core.text.Spaces;
import org.annals.model.report.Item;
import org.annals.model.report.Numbering;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;

/**
 * Fifth stage: keeps what the derived layout would not give back: white space between passages, and markers that are
 * typed differently. From here on the report writes out as the source.
 */
public final class LayoutStage implements ReadingStage {

	@Override
	public void apply(Draft draft) {
		new Walk(draft).walk();
	}

	/** One walk in the order of the text. */
	private static final class Walk {

		private final Draft draft;
		private final String text;
		private int cursor;
		private boolean first = true;

		Walk(Draft draft) {
			this.draft = draft;
			this.text = draft.source().text();
		}

		void walk() {
			Report report = draft.report();
			passages(report.getFront(), null);
			passages(report.getSections(), null);
			passages(report.getBack(), null);
			String tail = text.substring(cursor);
			String usual = first ? "" : "\n";
			report.setTail(tail.equals(usual) ? null : Spaces.stored(tail));
		}

		private void passages(List<? extends Passage> siblings, Passage unprinted) {
			Passage container = unprinted;
			for (Passage passage : siblings) {
				passage(passage, container);
				container = null;
			}
		}

		/** @param container the passage that opens here without having printed anything, or null */
		private void passage(Passage passage, Passage container) {
			Draft.Place place = draft.place(passage);
			String space = text.substring(cursor, place.start());
			boolean opens = first || container != null;
			passage.setRunIn(!opens && space.indexOf('\n') < 0);
			String usual = opens || passage.isRunIn() ? "" : "\n";
			passage.setSpace(space.equals(usual) ? null : Spaces.stored(space));
			first = false;
			marker(passage, text.substring(place.start(), place.content()));
			cursor = place.content();
			// No pattern switch here and in ReportTextBuilder: linking one takes milliseconds of a cold start.
			if (passage instanceof Section section) {
				cursor += printed(section.getHeading(), section.getStop());
				Passage open = cursor == place.start() ? section : null;
				passages(section.getBlocks(), open);
				passages(section.getSections(), section.getBlocks().isEmpty() ? open : null);
			} else if (passage instanceof Item item) {
				cursor += printed(item.getHeading(), item.getStop());
				passages(item.getBlocks(), cursor == place.start() ? item : null);
			} else {
				cursor = place.end();
			}
		}

		private static int printed(Prose heading, String stop) {
			return (heading == null ? 0 : ProseRuns.plainText(heading).length()) + (stop == null ? 0 : stop.length());
		}

		/** The tree is complete, so the derived number is known. */
		private static void marker(Passage passage, String typed) {
			Numbering style = passage.getNumbering();
			boolean onlyFirst = passage.isRestart() && isFirstOfStyle(passage);
			if (onlyFirst) {
				passage.setRestart(false);
			}
			passage.setNumbering(Numbering.AUTO);
			if (Markers.style(passage) != style) {
				passage.setNumbering(style);
			}
			passage.setMarker(Objects.equals(Markers.derived(passage), typed) ? null : typed);
		}

		private static boolean isFirstOfStyle(Passage passage) {
			List<?> siblings = (List<?>) passage.eContainer().eGet(passage.eContainingFeature());
			for (Object object : siblings) {
				if (object == passage) {
					return true;
				}
				if (object instanceof Passage sibling && Markers.style(sibling) == Markers.style(passage)) {
					return false;
				}
			}
			return true;
		}
	}
}
