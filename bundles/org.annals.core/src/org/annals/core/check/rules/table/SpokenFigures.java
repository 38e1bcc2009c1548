/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

import org.annals.core.check.CheckContext;
import org.annals.core.table.form.TableValues;
import org.annals.core.table.spec.FormCell;
import org.annals.core.text.BoundedPattern;
import org.annals.core.text.Range;
import org.annals.core.type.ProseSpec;

/** The figures of a paragraph that stand in wordings of a table's rows or columns, with the cells they are of. */
final class SpokenFigures {

	/**
	 * A figure, or a share of the whole.
	 *
	 * @param cells   that it is of, at least one
	 * @param value   the number as it was read
	 * @param range   of the number, in the paragraph
	 * @param isShare whether it is percent of the whole
	 * @param of      what a share is said to be of, "" for nothing
	 */
	record Figure(List<FormCell> cells, BigDecimal value, Range range, boolean isShare, String of) {
	}

	/** A wording that was found: its place, its cue and its row. */
	private record Claim(int start, int end, Figure figure) {

		int length() {
			return end - start;
		}
	}

	private final TableValues values;
	private final ProseSpec prose;
	private final SentenceWords words;
	private final SpokenNumber number;
	private final SpokenCues cues;
	private final Surroundings surroundings;

	/** @param words of the report's language */
	SpokenFigures(CheckContext context, TableValues values, ProseSpec prose, SentenceWords words) {
		this.values = values;
		this.prose = prose;
		this.words = words;
		this.number = new SpokenNumber(words);
		this.cues = new SpokenCues(values.form(), words, number);
		this.surroundings = new Surroundings(context.report(), values, words);
	}

	/** Whether the form has wordings of this kind. */
	boolean isAny() {
		return !cues.all().isEmpty();
	}

	Surroundings surroundings() {
		return surroundings;
	}

	/** From the beginning of a paragraph to its end; the share behind a figure follows it. */
	List<Figure> of(String line) {
		Map<Integer, List<Claim>> byPlace = new TreeMap<>();
		for (SpokenCues.Spoken cue : cues.all()) {
			BoundedPattern.Search search = cue.pattern().in(line);
			while (search.find()) {
				MatchResult place = search.place();
				String group = place.group("figure") != null ? "figure" : "share";
				Figure figure = figure(cue, line, place, group);
				if (figure != null) {
					byPlace.computeIfAbsent(place.start(group), any -> new ArrayList<>()).add(new Claim(place.start(), place.end(), figure));
				}
			}
		}
		List<Figure> found = new ArrayList<>();
		for (List<Claim> claims : byPlace.values()) {
			Claim best = claims.stream().max(Comparator.comparingInt(Claim::length)).orElseThrow();
			if (claims.stream().allMatch(claim -> claim.length() < best.length() || claim.figure().cells().equals(best.figure().cells()))) {
				found.add(best.figure());
				share(best, line, found);
			}
		}
		return found;
	}

	private Figure figure(SpokenCues.Spoken cue, String line, MatchResult place, String group) {
		String row = surroundings.row(line, place.start(), place.end(), place.start() == place.start(group),
				cue.row() == null ? prose.getRow() : cue.row());
		List<FormCell> cells = row == null || cue.row() != null && !cue.row().equals(row) ? List.of()
				: cells(row, cue.column() == null ? prose.getColumn() : cue.column());
		return cells.isEmpty() ? null : new Figure(cells, number.value(place.group(group)),
				new Range(place.start(group), place.end(group)), group.equals("share"), "");
	}

	/** (63 percent), or 63% of all requests processed. */
	private void share(Claim claim, String line, List<Figure> found) {
		Matcher open = words.pattern("share-behind").matcher(line).region(claim.end(), line.length());
		if (!claim.figure().isShare() && open.lookingAt()) {
			found.add(new Figure(claim.figure().cells(), number.value(open.group("share")), new Range(open.start("share"), open.end("share")),
					true, open.group("of") == null ? "" : open.group("of")));
		}
	}

	/** Whether a share said to be of this is one of the table's whole: no word but those of the whole and the table's title. */
	boolean isWhole(String of) {
		Set<String> known = new HashSet<>(words.words("whole"));
		for (String word : values.form().title(Locale.ENGLISH.getLanguage()).split("[^\\p{L}\\p{N}]+")) {
			known.add(word.toLowerCase(Locale.ROOT));
		}
		for (String word : of.strip().split("[^\\p{L}\\p{N}]+")) {
			if (!word.isEmpty() && !known.contains(word.toLowerCase(Locale.ROOT))) {
				return false;
			}
		}
		return true;
	}

	private List<FormCell> cells(String row, String column) {
		List<String> rows = values.form().rows(row);
		List<String> columns = column == null ? null : values.form().columns(column);
		return rows == null || columns == null ? List.of() : rows.stream()
				.flatMap(one -> columns.stream().flatMap(other -> values.form().cell(one, other).stream())).toList();
	}
}
