/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.table.form.TableValues;
import org.annals.core.text.ProseText;
import org.annals.model.report.Report;
import org.annals.model.report.Row;
import org.annals.model.report.Section;
import org.eclipse.emf.ecore.EObject;

/**
 * Whether a figure is one of the report's own office and time, by the sentence around it. It knows what may stand there and
 * lets go of everything else: a figure that is left out does less harm than a false alarm.
 */
final class Surroundings {

	private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2})\\b|\\bFY\\s?[’']?(\\d{2})\\b");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&’']*\\p{L}[\\p{L}\\p{N}&’']*");
	/** A name that is given to a row by its report, such as a part of the office. */
	private final Map<String, String> rows = new TreeMap<>();
	private final Set<String> own = new HashSet<>();
	private final List<String> ownNames = new ArrayList<>();
	private final SentenceWords words;
	private final Set<String> lead;
	private final Set<String> openings;
	private final String period;

	Surroundings(Report report, TableValues values, SentenceWords words) {
		this.words = words;
		this.lead = words.words("lead");
		this.openings = words.words("opening");
		this.period = report.getPeriod();
		if (report.getOrganisation() != null) {
			name(report.getOrganisation().getName());
			report.getOrganisation().getAliases().forEach(this::name);
		}
		report.getFront().stream().filter(front -> front.getProse() != null).forEach(front -> addWords(ProseText.of(front.getProse())));
		for (Row row : values.table().getRows()) {
			if (row.getKey() != null && !row.getCells().isEmpty() && row.getCells().get(0).getProse() != null) {
				String stub = ProseText.of(row.getCells().get(0).getProse()).strip();
				// a number is the name of no row in prose
				if (stub.length() > 1 && stub.codePoints().anyMatch(Character::isLetter)) {
					rows.put(stub, row.getKey());
				}
			}
		}
	}

	private void name(String name) {
		if (name != null && !name.isBlank()) {
			ownNames.add(name.strip());
			addWords(name);
			String initials = WORD.matcher(name).results().map(word -> word.group().substring(0, 1))
					.filter(letter -> Character.isUpperCase(letter.charAt(0))).reduce("", String::concat);
			if (initials.length() > 2) {
				own.add(initials.toLowerCase(Locale.ROOT));
			}
		}
	}

	private void addWords(String text) {
		WORD.matcher(text).results().forEach(word -> own.add(word.group().toLowerCase(Locale.ROOT)));
	}

	/**
	 * The row that a figure is of.
	 *
	 * @param line     a paragraph
	 * @param start    of the wording with the figure
	 * @param end      behind it
	 * @param isBare   whether the wording begins with the figure
	 * @param standing the row for the office as a whole
	 * @return null where the sentence may speak of something else
	 */
	String row(String line, int start, int end, boolean isBare, String standing) {
		int from = sentence(line, start);
		String before = line.substring(from, start);
		String after = line.substring(end);
		if (!words.pattern("after").matcher(after).lookingAt() || words.pattern("after-not").matcher(after).find()
				|| isBare && words.pattern("definite").matcher(before).find()
				|| isOtherTime(line.substring(0, from), before, line.substring(start, end) + clauseBehind(after))) {
			return null;
		}
		String plain = before;
		for (String name : ownNames) {
			plain = plain.replace(name, " ");
		}
		boolean saysOwn = !plain.equals(before);
		Set<String> named = new HashSet<>();
		for (Map.Entry<String, String> row : rows.entrySet()) {
			String without = plain.replaceAll("(?<![\\p{L}\\p{N}])" + Pattern.quote(row.getKey()) + "(?![\\p{L}\\p{N}])", " ");
			if (!without.equals(plain)) {
				named.add(row.getValue());
				plain = without;
			}
		}
		if (named.size() > 1 || named.size() == 1 && saysOwn || !isPlain(plain)) {
			return null;
		}
		return named.isEmpty() ? standing : named.iterator().next();
	}

	/** Whether headings above a paragraph narrow it to a part or another time. */
	boolean isUnderOwnHeadings(EObject passage) {
		for (EObject at = passage; at != null; at = at.eContainer()) {
			if (at instanceof Section section && section.getHeading() != null) {
				String heading = ProseText.of(section.getHeading());
				if (words.pattern("narrow-heading").matcher(heading).find() || hasOtherYear(heading) || rows.keySet().stream().anyMatch(heading::contains)) {
					return false;
				}
			}
		}
		return true;
	}

	/** Nothing in a sentence before the figure that makes it one of somebody else. */
	private boolean isPlain(String before) {
		Matcher narrow = words.pattern("narrow").matcher(before);
		while (narrow.find()) {
			if (!own.contains(narrow.group().toLowerCase(Locale.ROOT))) {
				return false;
			}
		}
		int clause = 0;
		int opening = -1;
		Matcher stop = words.pattern("clause-end").matcher(before);
		for (int at = 0; at <= before.length() && stop.find(at); at = stop.start() + 1) {
			clause = stop.end();
			opening = opening < 0 ? stop.start() : opening;
		}
		Matcher word = WORD.matcher(before);
		boolean first = true;
		while (word.find()) {
			String small = word.group().toLowerCase(Locale.ROOT);
			boolean known = lead.contains(small) || own.contains(small);
			boolean proper = Character.isUpperCase(word.group().charAt(0)) && !first;
			opening = first && !openings.contains(small) ? -1 : opening;
			if (!known && !(first && openings.contains(small)) && (proper || word.start() >= clause || word.start() < opening)) {
				return false;
			}
			first = false;
		}
		return true;
	}

	private boolean isOtherTime(String earlier, String before, String wording) {
		if (hasOtherYear(before) || hasOtherYear(wording) || words.pattern("other-time").matcher(before).find()) {
			return true;
		}
		return !isOwnTime(before) && Math.max(last(words.pattern("other-time"), earlier, null), last(YEAR, earlier, false))
				> Math.max(last(words.pattern("own-time"), earlier, null), last(YEAR, earlier, true));
	}

	private boolean isOwnTime(String text) {
		return words.pattern("own-time").matcher(text).find() || last(YEAR, text, true) >= 0;
	}

	private boolean hasOtherYear(String text) {
		return last(YEAR, text, false) >= 0;
	}

	/** Where it is found last; below 0 for nowhere. @param ofPeriod for years: whether of the report's; else null */
	private int last(Pattern pattern, String text, Boolean ofPeriod) {
		int found = -1;
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			if (ofPeriod == null || ofPeriod == isPeriod(matcher)) {
				found = matcher.start();
			}
		}
		return found;
	}

	private boolean isPeriod(Matcher year) {
		return period == null || (year.group(1) != null ? period.startsWith(year.group(1)) : period.length() >= 4 && period.substring(2, 4).equals(year.group(2)));
	}

	private int sentence(String line, int offset) {
		int from = 0;
		Matcher stop = words.pattern("sentence-end").matcher(line);
		while (stop.find() && stop.end() <= offset) {
			from = stop.end();
		}
		return from;
	}

	private String clauseBehind(String after) {
		Matcher stop = words.pattern("clause-end").matcher(after);
		Matcher end = words.pattern("sentence-end").matcher(after);
		int first = stop.find() ? stop.start() : after.length();
		return after.substring(0, end.find() ? Math.min(first, end.start()) : first);
	}
}
