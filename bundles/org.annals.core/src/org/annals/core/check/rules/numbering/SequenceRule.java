/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Fix;
import org.annals.core.check.Rule;
import org.annals.core.edit.TextEdit;
import org.annals.core.message.Messages;
import org.annals.core.text.Markers;
import org.annals.core.text.Range;
import org.annals.model.report.Passage;
import org.annals.model.report.Report;
import org.annals.model.report.Section;

/**
 * Headings are numbered without gap or repeat (GB/T 9704-2012, 7.3.3). A list may start again at one; a number whose
 * forerunner stands in the text as plain text was typed right and only not recognised.
 */
public final class SequenceRule implements Rule {

	private static final Messages MESSAGES = Messages.of(SequenceRule.class);

	private record Entry(Passage passage, Range range, Ordinal ordinal) {
	}

	@Override
	public void check(CheckContext context, Findings findings) {
		Report report = context.report();
		siblings(report.getSections(), context, findings);
		for (Passage passage : context.text().passages()) {
			if (passage instanceof Section section) {
				siblings(section.getSections(), context, findings);
			}
		}
	}

	private static void siblings(List<? extends Passage> siblings, CheckContext context, Findings findings) {
		List<Entry> entries = new ArrayList<>();
		for (Passage passage : siblings) {
			Optional<Range> range = context.text().marker(passage);
			range.flatMap(at -> Ordinal.parse(context.text(at)))
					.ifPresent(ordinal -> entries.add(new Entry(passage, range.get(), ordinal)));
		}
		for (int i = 1; i < entries.size(); i++) {
			Entry entry = entries.get(i);
			Entry before = before(entries, i);
			if (before != null && !entry.passage().isRestart() && isWrong(before.ordinal(), entry, context, before)) {
				int expected = before.ordinal().number() + 1;
				findings.at(entry.range(), entry.passage())
						.fix(new Fix(MESSAGES.get("sequence-fix"), renumber(entries, i, expected)))
						.say(MESSAGES.get("sequence", context.text(entry.range()).strip(),
								context.text(before.range()).strip(), entry.ordinal().with(expected)));
			}
		}
	}

	private static Entry before(List<Entry> entries, int index) {
		for (int i = index - 1; i >= 0; i--) {
			if (entries.get(i).ordinal().isLike(entries.get(index).ordinal())) {
				return entries.get(i);
			}
		}
		return null;
	}

	private static boolean isWrong(Ordinal before, Entry entry, CheckContext context, Entry from) {
		int number = entry.ordinal().number();
		int expected = before.number() + 1;
		if (number == expected || number == 1 && before.number() > 1) {
			return false;
		}
		String between = context.text(new Range(from.range().end(), entry.range().start()));
		return number <= expected || !stands(between, entry.ordinal().with(expected));
	}

	private static boolean stands(String text, String marker) {
		for (int at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) {
			if (at == 0 || "\n \u3000。；：".indexOf(text.charAt(at - 1)) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** Counts on from the wrong number to the end of its list. */
	private static List<TextEdit> renumber(List<Entry> entries, int from, int expected) {
		List<TextEdit> edits = new ArrayList<>();
		int next = expected;
		int last = entries.get(from).ordinal().number();
		for (int i = from; i < entries.size(); i++) {
			Entry entry = entries.get(i);
			if (!entry.ordinal().isLike(entries.get(from).ordinal())) {
				continue;
			}
			if (i > from && (entry.passage().isRestart() || entry.ordinal().number() != last + 1)) {
				break;
			}
			last = entry.ordinal().number();
			String typed = Markers.printed(entry.passage());
			edits.add(new TextEdit(entry.range(), Ordinal.parse(typed).orElse(entry.ordinal()).with(next++)));
		}
		return edits;
	}
}
