/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read.metric;

import java.util.Set;

import org.annals.core.text.Numerals.Numeral;
import org.annals.core.text.Range;

/** Finds out what a number counts: the noun behind its measure word (10期机关小讲堂), else the one before it (党组会65次). */
final class CountedNoun {

	private static final String BOUNDARY = "，。；：、！？（）“”《》()\n,;";
	/** A noun ends where one of these begins. */
	private static final String NOT_IN_NOUN = "到在赴为向对从并以被把将于达占至等和与及、共";
	private static final String ADVERBS = "共已均累计达近超约逾总计完全达到超过突破各分别先后新";
	/** Too little to tell one metric from another. */
	private static final Set<String> VAGUE = Set.of("问题", "情况", "工作", "活动", "事项", "项目", "任务", "会议", "措施", "人员", "案件");
	/** Words that only lead to a number. */
	private static final String[] LEADS = { "为期", "历时", "长达" };
	private static final int LONGEST = 24;

	private final String text;
	private final Range sentence;
	private final MetricWords words;

	CountedNoun(String text, Range sentence, MetricWords words) {
		this.text = text;
		this.sentence = sentence;
		this.words = words;
	}

	FoundMetric find(Range number, Range mention, int end, Numeral numeral, String unit) {
		int from = boundaryBefore(number.start());
		String before = stripAdverbs(text.substring(from, number.start()));
		Split split = split(before, from > 0 && text.charAt(from - 1) == '、');
		String behind = nounBehind(end);
		String counts = behind.length() >= 2 && split.noun().isEmpty() ? behind : split.noun();
		if (counts.isEmpty()) {
			counts = behind;
		}
		return new FoundMetric(number, mention, numeral, unit, counts, split.verb(), scope(number.start()));
	}

	private int boundaryBefore(int offset) {
		int start = offset;
		while (start > sentence.start() && BOUNDARY.indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		return start;
	}

	private static String stripAdverbs(String phrase) {
		int end = phrase.length();
		while (end > 0 && ADVERBS.indexOf(phrase.charAt(end - 1)) >= 0) {
			end--;
		}
		String rest = phrase.substring(0, end);
		for (String lead : LEADS) {
			if (rest.endsWith(lead)) {
				return rest.substring(0, rest.length() - lead.length());
			}
		}
		return rest;
	}

	/** A phrase parted into its last verb and the noun behind it. */
	private record Split(String verb, String noun) {
	}

	private Split split(String phrase, boolean goesOn) {
		String verb = null;
		int nounStart = 0;
		int verbStart = -1;
		int previousNoun = 0;
		for (int i = 0; i < phrase.length(); i++) {
			String word = words.verbs.at(phrase, i, phrase.length());
			if (word == null) {
				continue;
			}
			boolean noun = MetricWords.isAlsoNoun(word) && i + word.length() < phrase.length() && (goesOn || verb != null);
			if (!noun) {
				previousNoun = verb == null ? 0 : nounStart;
				verb = word;
				verbStart = i;
				nounStart = i + word.length();
			}
			i += word.length() - 1;
		}
		String noun = phrase.substring(nounStart);
		if (VAGUE.contains(noun) && verbStart - previousNoun >= 2) {
			noun = phrase.substring(previousNoun);
		}
		noun = noun.startsWith("了") ? noun.substring(1) : noun;
		return new Split(verb, noun.length() > LONGEST ? noun.substring(noun.length() - LONGEST) : noun);
	}

	private String nounBehind(int offset) {
		int start = offset < sentence.end() && text.charAt(offset) == '的' ? offset + 1 : offset;
		int end = start;
		while (end < sentence.end() && end - start < LONGEST && BOUNDARY.indexOf(text.charAt(end)) < 0
				&& !Character.isDigit(text.charAt(end))
				&& (end - start < 2 || NOT_IN_NOUN.indexOf(text.charAt(end)) < 0)) {
			end++;
		}
		String noun = text.substring(start, end);
		boolean padded = noun.endsWith("工作") && noun.length() > 3;
		return padded ? noun.substring(0, noun.length() - 2) : noun;
	}

	/** The last word before the number, in its sentence, that limits it. */
	private String scope(int offset) {
		String scope = null;
		for (int i = sentence.start(); i < offset; i++) {
			String word = words.scopes.at(text, i, offset);
			if (word != null) {
				scope = word;
				i += word.length() - 1;
			}
		}
		return scope;
	}
}
