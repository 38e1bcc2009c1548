/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.text.Numerals;
import org.annals.core.text.Numerals.Numeral;
import org.annals.core.text.Range;
import org.annals.core.types.Lexicon;

/**
 * Finds the metrics in a stretch of prose. Years, dates, ordinals, document numbers, codes and names with numbers in them
 * are none (GB/T 15835-2011); a number without measure word is one only before a noun that needs a measure word.
 */
public final class MetricScanner {

	private static final Pattern ARABIC = Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[０-９]+(?:．[０-９]+)?");
	/** Chinese numerals count only where a word says that they do. */
	private static final Pattern CHINESE = Pattern
			.compile("(?:为期|历时|长达|累计|共计|合计|先后|共|近|超过|达)([一二两三四五六七八九十百千]{1,5})(?=[^一二两三四五六七八九十百千万亿])");
	private static final Pattern MAGNITUDE = Pattern.compile("万亿|百万|千万|万|亿|千|百");
	/** Begins what tells a change of the figure before, not a figure of its own. */
	private static final Pattern COMPARISON = Pattern.compile("比|同比|环比|较上年|较去年");
	private static final String NOT_BEFORE = "第.．,+-－—–~～/／·×“‘〔（(";
	private static final String NOT_BEHIND = "+/／·×”’〕.．、";
	private static final Pattern DATE = Pattern
			.compile("^(?:年(?!(?:来|内|以上|以下|期))|月(?!度)|日|号|时|点|世纪|年代|式|版|[A-Za-z]|多?条?禁令)");

	private final MetricWords words;

	/** @param lexicon knows the measure words, verbs, counted nouns, scopes and fixed terms */
	public MetricScanner(Lexicon lexicon) {
		this.words = MetricWords.of(lexicon);
	}

	/** What a scan gives. */
	public record Scan(List<FoundMetric> metrics, List<Range> doubtful) {
	}

	/**
	 * @param text     the whole text
	 * @param sentence the sentence that the prose belongs to; context is not sought beyond it
	 * @param range    the prose, inside the sentence
	 */
	public Scan scan(String text, Range sentence, Range range) {
		List<FoundMetric> metrics = new ArrayList<>();
		List<Range> doubtful = new ArrayList<>();
		Matcher matcher = ARABIC.matcher(text).region(range.start(), range.end());
		while (matcher.find()) {
			Range number = new Range(matcher.start(), matcher.end());
			if (isPlain(text, number, range)) {
				metric(text, sentence, range, number, true, metrics, doubtful);
			}
		}
		Matcher chinese = CHINESE.matcher(text).region(range.start(), range.end());
		while (chinese.find()) {
			if (words.numeralTerms.at(text, chinese.start(1), range.end()) == null) {
				metric(text, sentence, range, new Range(chinese.start(1), chinese.end(1)), false, metrics, doubtful);
			}
		}
		metrics.sort((a, b) -> a.number().compareTo(b.number()));
		return new Scan(named(metrics), doubtful);
	}

	/** Whether nothing around the number makes it an ordinal, a date, a code or a name. */
	private static boolean isPlain(String text, Range number, Range range) {
		if (number.start() > 0) {
			char before = text.charAt(number.start() - 1);
			if (NOT_BEFORE.indexOf(before) >= 0 || before < 0x80 && Character.isLetterOrDigit(before)) {
				return false;
			}
		}
		if (number.end() < text.length() && (NOT_BEHIND.indexOf(text.charAt(number.end())) >= 0
				|| text.charAt(number.end()) == '-' || text.charAt(number.end()) == '—')) {
			return false;
		}
		return !DATE.matcher(text).region(number.end(), Math.min(range.end(), number.end() + 6)).lookingAt();
	}

	private void metric(String text, Range sentence, Range range, Range number, boolean arabic,
			List<FoundMetric> metrics, List<Range> doubtful) {
		Optional<Numeral> numeral = Numerals.parse(number.of(text));
		int at = number.end();
		boolean about = at < range.end() && (text.charAt(at) == '余' || text.charAt(at) == '多');
		if (about) {
			at++;
		}
		int unitStart = at;
		Matcher magnitude = MAGNITUDE.matcher(text).region(at, range.end());
		if (magnitude.lookingAt()) {
			at = magnitude.end();
		}
		if (at < range.end() && (text.charAt(at) == '余' || text.charAt(at) == '多') && at > unitStart) {
			about = true;
			at++;
		}
		String word = words.units.at(text, at, range.end());
		String noun = at == unitStart && !about && arabic ? words.nouns.at(text, at, range.end()) : null;
		boolean bare = noun != null && (word == null || noun.length() > word.length());
		word = bare ? null : word;
		if (numeral.isEmpty() || word == null && !bare) {
			if (arabic && !isCode(number.of(text))) {
				doubtful.add(number);
			}
			return;
		}
		int end = word == null ? number.end() : at + word.length();
		String unit = word == null ? null : text.substring(unitStart, end).replaceAll("[余多]", "");
		Range mention = new Range(number.start(), about || word == null ? number.end() : end);
		metrics.add(new CountedNoun(text, sentence, words).find(number, mention, end, numeral.get(), unit));
	}

	private static boolean isCode(String number) {
		return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
	}

	/** 增长5.5% and 比上年增加5次 behind another metric speak of what that one counts. */
	private static List<FoundMetric> named(List<FoundMetric> metrics) {
		List<FoundMetric> named = new ArrayList<>();
		String subject = "";
		for (FoundMetric metric : metrics) {
			if (COMPARISON.matcher(metric.counts()).lookingAt()) {
				named.add(metric.counting(subject + metric.counts()));
			} else if (metric.counts().isEmpty() && !named.isEmpty()) {
				String verb = metric.verb() == null || subject.endsWith(metric.verb()) ? "" : metric.verb();
				named.add(metric.counting(subject + verb));
			} else {
				named.add(metric);
				subject = metric.counts();
			}
		}
		return named;
	}
}
