/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.page;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.text.ProseText;
import org.annals.core.text.Range;
import org.annals.model.report.Citation;
import org.annals.model.report.Item;
import org.annals.model.report.Mention;
import org.annals.model.report.Prose;
import org.annals.model.report.Section;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.FeatureMap;

/** A line written out, with its spans and slots. */
final class LineView {

	final LineDraft draft;
	final PageLine line;
	final List<Slot> slots;
	/** Its place in the page, kept by the page. */
	int index;

	LineView(LineDraft draft) {
		this.draft = draft;
		Writer writer = new Writer(draft);
		slots = List.copyOf(writer.slots);
		String text = writer.text.toString();
		boolean empty = writer.slots.stream()
				.allMatch(slot -> slot.kind() == Slot.Kind.MARKER || slot.range().isEmpty());
		line = new PageLine(text, draft.kind, draft.level, List.copyOf(writer.spans), draft.first, draft.ghost,
				empty ? draft.guidance : null);
	}

	int length() {
		return line.text().length();
	}

	/** Whether nothing is printed by a prose; a marker or a stop print. */
	static boolean isEmpty(Prose prose) {
		if (prose == null) {
			return true;
		}
		FeatureMap entries = prose.getMixed();
		for (int i = 0; i < entries.size(); i++) {
			if (!ProseText.shown(entries.getValue(i)).isEmpty()) {
				return false;
			}
		}
		return true;
	}

	/** Writes one line out. */
	private static final class Writer {

		final StringBuilder text = new StringBuilder();
		final List<PageSpan> spans = new ArrayList<>();
		final List<Slot> slots = new ArrayList<>();

		Writer(LineDraft draft) {
			for (Atom atom : draft.atoms) {
				int start = text.length();
				SpanKind kind = kind(atom);
				int level = kind == SpanKind.MARKER || kind == SpanKind.HEADING ? draft.level : 0;
				if (atom.prose() != null) {
					prose(atom, kind, level);
				} else {
					span(kind, atom.owner(), level, atom.text());
				}
				slots.add(new Slot(atom.kind(), atom.owner(), atom.prose(), atom.cell(), new Range(start, text.length())));
			}
		}

		private static SpanKind kind(Atom atom) {
			boolean section = atom.owner() instanceof Section;
			return switch (atom.kind()) {
			case MARKER -> section ? SpanKind.MARKER : SpanKind.LEAD;
			case HEADING -> section ? SpanKind.HEADING : SpanKind.LEAD;
			case STOP -> section ? SpanKind.HEADING
					: atom.owner() instanceof Item ? SpanKind.LEAD : SpanKind.TEXT;
			default -> SpanKind.TEXT;
			};
		}

		private void prose(Atom atom, SpanKind kind, int level) {
			FeatureMap entries = atom.prose().getMixed();
			for (int i = 0; i < entries.size(); i++) {
				Object value = entries.getValue(i);
				if (value instanceof Mention mention) {
					span(SpanKind.MENTION, mention, level, ProseText.shown(value));
				} else if (value instanceof Citation citation) {
					span(SpanKind.CITATION, citation, level, ProseText.shown(value));
				} else {
					span(kind, atom.owner(), level, ProseText.shown(value));
				}
			}
		}

		private void span(SpanKind kind, EObject object, int level, String printed) {
			if (printed == null || printed.isEmpty()) {
				return;
			}
			int start = text.length();
			text.append(printed);
			for (int i = start; i < text.length(); i++) {
				char c = text.charAt(i);
				// A widget would take them for the end of the line.
				if (c == '\n' || c == '\r') {
					text.setCharAt(i, ' ');
				}
			}
			PageSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
			if (last != null && last.kind() == kind && last.object() == object && last.level() == level) {
				spans.set(spans.size() - 1, new PageSpan(new Range(last.range().start(), text.length()), kind, object, level));
			} else {
				spans.add(new PageSpan(new Range(start, text.length()), kind, object, level));
			}
		}
	}
}
