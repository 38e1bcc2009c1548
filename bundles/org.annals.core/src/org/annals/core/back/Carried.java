/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.compare.TextDiff;
import org.annals.core.edit.Runs;
import org.annals.core.text.Mentions;
import org.annals.core.text.Numerals;
import org.annals.core.text.Range;
import org.annals.model.report.Citation;
import org.annals.model.report.Mention;
import org.annals.model.report.MentionShows;
import org.annals.model.report.Metric;

/**
 * The runs of a prose laid over its changed text: mentions and citations stay where the text still says them, and a figure
 * that was changed is told as such. All else is the person's text, char by char.
 */
final class Carried {

	private static final Pattern NUMBER = Pattern
			.compile("-?[0-9][0-9,]*(?:\\.[0-9]+)?|[０-９]+(?:．[０-９]+)?|[〇零一二三四五六七八九十百千万亿两]+");

	/**
	 * A mention as the person's text has it.
	 *
	 * @param range UTF-16 offsets in the new text
	 * @param value what it says now; null when no figure of its kind is left there
	 */
	record Figure(Mention mention, Range range, BigDecimal value) {

		boolean isChanged() {
			return value == null || value.compareTo(mention.getMetric().getValue()) != 0;
		}
	}

	/** A run that stays, as it is. */
	private record Kept(int run, Range range) {
	}

	private final Runs old;
	private final String text;
	private final List<TextDiff.Change> changes;
	private final List<Figure> figures = new ArrayList<>();
	private final List<Figure> lost = new ArrayList<>();
	private final List<Kept> kept = new ArrayList<>();
	private int reached;

	/** @param text the new text, without white space at its ends */
	Carried(Runs old, String text) {
		this.old = old;
		this.text = text;
		StringBuilder before = new StringBuilder();
		int[] starts = new int[old.size() + 1];
		for (int i = 0; i < old.size(); i++) {
			starts[i] = before.length();
			before.append(PlainText.clean(old.shown(i)));
		}
		starts[old.size()] = before.length();
		changes = TextDiff.of(before.toString(), text);
		for (int i = 0; i < old.size(); i++) {
			if (!(old.value(i) instanceof String)) {
				carry(i, starts[i], starts[i + 1]);
			}
		}
	}

	private void carry(int run, int start, int end) {
		boolean touched = changes.stream().anyMatch(change -> touches(change, start, end));
		if (!touched) {
			Range range = new Range(moved(start), moved(start) + end - start);
			kept.add(new Kept(run, range));
			if (old.value(run) instanceof Mention mention && mention.getMetric() != null && mention.getMetric().getValue() != null) {
				figures.add(new Figure(mention, range, mention.getMetric().getValue()));
			}
			reached = range.end();
			return;
		}
		Range region = region(start, end);
		if (old.value(run) instanceof Mention mention && mention.getMetric() != null) {
			Optional<Figure> figure = figure(mention, region);
			figure.ifPresentOrElse(found -> {
				figures.add(found);
				kept.add(new Kept(run, found.range()));
				reached = found.range().end();
			}, () -> lost.add(new Figure(mention, region, null)));
		} else if (old.value(run) instanceof Citation citation) {
			int at = text.indexOf('《' + citation.getTitle() + '》', region.start());
			int length = citation.getTitle() == null ? 0 : citation.getTitle().length() + 2;
			if (at >= 0 && at + length <= region.end()) {
				kept.add(new Kept(run, new Range(at, at + length)));
				reached = at + length;
			}
		}
	}

	private boolean touches(TextDiff.Change change, int start, int end) {
		Range before = change.before();
		if (!before.isEmpty()) {
			return before.start() < end && start < before.end()
					|| before.end() == start && endsWithDigit(change) || before.start() == end && beginsWithDigit(change);
		}
		int at = before.start();
		return start < at && at < end || at == start && start < end && endsWithDigit(change)
				|| at == end && start < end && beginsWithDigit(change);
	}

	private boolean endsWithDigit(TextDiff.Change change) {
		String added = change.after().of(text);
		return !added.isEmpty() && isDigit(added.charAt(added.length() - 1));
	}

	private boolean beginsWithDigit(TextDiff.Change change) {
		String added = change.after().of(text);
		return !added.isEmpty() && isDigit(added.charAt(0));
	}

	private static boolean isDigit(char c) {
		return "0123456789０１２３４５６７８９.,．〇零一二三四五六七八九十百千万亿两".indexOf(c) >= 0;
	}

	/** Where an old offset outside of all changes is now; what was put in there comes before it. */
	private int moved(int offset) {
		int distance = 0;
		for (TextDiff.Change change : changes) {
			if (change.before().end() <= offset) {
				distance += change.after().length() - change.before().length();
			}
		}
		return offset + distance;
	}

	/** What stands in the new text for a range that was changed. */
	private Range region(int start, int end) {
		int from = -1;
		int to = 0;
		for (TextDiff.Change change : changes) {
			if (touches(change, start, end)) {
				if (from < 0) {
					from = change.before().start() <= start ? change.after().start() : moved(start);
				}
				to = change.before().end() >= end ? change.after().end() : moved(end);
			}
		}
		from = Math.max(from, reached);
		return new Range(from, Math.max(from, to));
	}

	/** The figure of a mention in a region of the new text: the one nearest to the old value, and to the end. */
	private Optional<Figure> figure(Mention mention, Range region) {
		Metric metric = mention.getMetric();
		String unit = metric.getUnit() == null || mention.getShows() == MentionShows.VALUE ? "" : metric.getUnit();
		List<Figure> found = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(text).region(region.start(), region.end());
		while (matcher.find()) {
			Optional<Numerals.Numeral> numeral = Numerals.parse(matcher.group());
			int end = matcher.end() + unit.length();
			if (numeral.isPresent() && end <= region.end()
					&& Numerals.format(numeral.get().value(), mention.getForm()).equals(matcher.group())
					&& text.startsWith(unit, matcher.end())) {
				found.add(new Figure(mention, new Range(matcher.start(), end), numeral.get().value()));
			}
		}
		return found.stream().max(Comparator.comparing((Figure figure) -> !figure.isChanged())
				.thenComparing(figure -> figure.range().start()));
	}

	/** The mentions that are still there, with what they say. */
	List<Figure> figures() {
		return figures;
	}

	/** The mentions of which no figure is left. */
	List<Figure> lost() {
		return lost;
	}

	/**
	 * The runs of a range of the new text.
	 *
	 * @param plain  mentions that become text, because their metric says something else
	 * @param source the old runs, or copies of them
	 */
	Runs runs(Range range, Set<Mention> plain, Runs source) {
		Runs.Builder builder = new Runs.Builder();
		int at = range.start();
		for (Kept keep : kept) {
			boolean inside = range.covers(keep.range());
			if (inside && !(old.value(keep.run()) instanceof Mention mention && plain.contains(mention))) {
				builder.text(text.substring(at, keep.range().start()));
				builder.run(source, keep.run());
				at = keep.range().end();
			}
		}
		return builder.text(text.substring(at, range.end())).build();
	}

	/** How many chars of a range of the new text were in the old one. */
	int common(Range range) {
		int common = range.length();
		for (TextDiff.Change change : changes) {
			int from = Math.max(change.after().start(), range.start());
			int to = Math.min(change.after().end(), range.end());
			common -= Math.max(0, to - from);
		}
		return common;
	}
}
