/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.annals.core.page.PageDocument;
import org.annals.core.page.Slot;
import org.annals.core.session.ReportSession;
import org.annals.core.text.Range;

/**
 * Finds and replaces in the page's text. Matches go over mentions and other runs, and never over lines; a number that is
 * replaced inside a mention changes its metric where the new text is a number, and else becomes text.
 */
public final class FindReplace {

	/**
	 * What is sought.
	 *
	 * @param find    text, or a {@link Pattern} expression when {@code regular}
	 * @param caseful whether upper and lower case differ
	 * @param regular whether it is an expression; its groups may be used as $1 in a replacement
	 */
	public record Query(String find, boolean caseful, boolean regular) {

		/** @throws PatternSyntaxException when it is no expression; never for plain text */
		Pattern pattern() {
			int flags = caseful ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
			return Pattern.compile(find, regular ? flags : flags | Pattern.LITERAL);
		}
	}

	private final PageDocument page;
	private final Edits edits;

	public FindReplace(ReportSession session, PageDocument page) {
		this.page = page;
		this.edits = new Edits(session, page);
	}

	/**
	 * All matches in their order; empty ones are left out.
	 *
	 * @param within UTF-16 offsets in the page's text; null for the whole page
	 * @throws PatternSyntaxException when the query is no expression
	 */
	public List<Range> all(Query query, Range within) {
		List<Range> found = new ArrayList<>();
		if (query.find().isEmpty()) {
			return found;
		}
		page.sync();
		Range range = within == null ? new Range(0, page.length()) : within;
		Matcher matcher = query.pattern().matcher("");
		for (int i = page.lineAt(range.start()); i < page.lineCount() && page.offset(i) <= range.end(); i++) {
			String line = page.line(i).text();
			int start = Math.clamp(range.start() - page.offset(i), 0, line.length());
			matcher.reset(line).region(start, Math.clamp(range.end() - page.offset(i), start, line.length()));
			while (matcher.find()) {
				if (matcher.end() > matcher.start()) {
					found.add(new Range(matcher.start(), matcher.end()).shift(page.offset(i)));
				}
			}
		}
		return found;
	}

	/** The first match that begins at or behind an offset, else the first one of all. */
	public Optional<Range> next(Query query, int offset, Range within) {
		List<Range> all = all(query, within);
		return all.stream().filter(match -> match.start() >= offset).findFirst().or(() -> all.stream().findFirst());
	}

	/** The last match that ends at or before an offset, else the last one of all. */
	public Optional<Range> previous(Query query, int offset, Range within) {
		List<Range> all = all(query, within);
		Optional<Range> last = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
		return all.stream().filter(match -> match.end() <= offset).reduce((a, b) -> b).or(() -> last);
	}

	/** Whether a match can be replaced: it has to hold more than numbers that follow from the structure. */
	public boolean canReplace(Range match) {
		int line = page.lineAt(match.start());
		Range inLine = match.shift(-page.offset(line));
		return page.slots(line).stream().anyMatch(slot -> slot.isProse() && slot.range().overlaps(inLine));
	}

	/**
	 * Replaces one match.
	 *
	 * @param match       from {@link #all}, {@link #next} or {@link #previous}, the page unchanged since
	 * @param replacement may refer to groups when the query is an expression
	 * @return what was put in, selected; the match itself when it cannot be replaced
	 * @throws IllegalArgumentException  when the replacement is ill formed
	 * @throws IndexOutOfBoundsException when it refers to a group that is not there
	 */
	public Caret replace(Query query, Range match, String replacement) {
		if (!canReplace(match)) {
			return new Caret(match.start(), match.end());
		}
		String text = expand(query, match, replacement);
		int before = page.length();
		edits.structuralAt("replace", tree -> one(tree, match, text));
		edits.close();
		int end = Math.max(match.start(), match.end() + page.length() - before);
		return new Caret(match.start(), Math.min(end, page.length()));
	}

	/**
	 * Replaces all matches by one command.
	 *
	 * @return how many were replaced
	 */
	public int replaceAll(Query query, String replacement, Range within) {
		List<Range> matches = all(query, within).stream().filter(this::canReplace).toList();
		List<String> found = matches.stream().map(page::text).toList();
		List<String> texts = matches.stream().map(match -> expand(query, match, replacement)).toList();
		int[] starts = matches.stream().mapToInt(Range::start).toArray();
		int[] done = new int[1];
		// A figure that is mentioned in several places changes in all of them at once, and moves what stands behind.
		PageDocument.Listener follower = change -> {
			for (int i = 0; i < starts.length; i++) {
				if (starts[i] >= change.start() + change.length()) {
					starts[i] += change.text().length() - change.length();
				}
			}
		};
		page.addListener(follower);
		try {
			edits.structuralAt("replaceAll", tree -> {
				for (int i = starts.length - 1; i >= 0; i--) {
					Range match = new Range(starts[i], Math.min(starts[i] + found.get(i).length(), page.length()));
					if (page.text(match).equals(found.get(i))) {
						one(tree, match, texts.get(i));
						done[0]++;
					} else if (page.text(match).startsWith(texts.get(i))) {
						done[0]++;
					}
				}
				return starts.length == 0 ? 0 : starts[0];
			});
			edits.close();
		} finally {
			page.removeListener(follower);
		}
		return done[0];
	}

	private String expand(Query query, Range match, String replacement) {
		if (!query.regular()) {
			return replacement;
		}
		int line = page.lineAt(match.start());
		String text = page.line(line).text();
		Matcher matcher = query.pattern().matcher(text);
		if (!matcher.find(match.start() - page.offset(line))) {
			return replacement;
		}
		StringBuilder expanded = new StringBuilder();
		matcher.appendReplacement(expanded, replacement);
		return expanded.substring(matcher.start());
	}

	private int one(Tree tree, Range match, String text) {
		Spot spot = Spot.at(page, match.start());
		Slot slot = null;
		int base = page.offset(spot.index());
		for (Slot other : spot.slots()) {
			if (other.isProse() && slot == null && other.range().end() > match.start() - base) {
				slot = other;
			}
		}
		int from = Math.max(match.start() - base, slot.range().start());
		int to = Math.min(match.end() - base, slot.range().end());
		// The part behind the first prose goes first, so that the offsets in that one hold.
		if (match.end() - base > to) {
			new LineDeletion(tree, spot.slots(), to, match.end() - base).run();
		}
		ProseChange.replace(tree, LineDeletion.owner(slot), from - slot.range().start(), to - slot.range().start(), text);
		page.sync();
		return match.start();
	}
}
