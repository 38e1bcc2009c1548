/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.text.Numerals.Numeral;
import org.annals.core.text.Range;
import org.annals.model.text.XmlCharacters;

/** Finds out what a number counts: the noun behind its measure word (10期机关小讲堂), else the one before it (党组会65次). */
final class CountedNoun {

	private static final String BOUNDARY = "，。；：、！？（）“”《》()\n,;";
	/** A noun ends where one of these begins. */
	private static final String NOT_IN_NOUN = "到在赴为向对从并以被把将于达占至等和与及共按中";
	/** Behind these the number belongs to the noun that follows it. */
	private static final String LEADS_ON = "的到为对给向在了";
	/** 40处设施中有6处责任牌缺失 counts what comes behind. */
	private static final Pattern OUT_OF = Pattern.compile("中(?:只|仅|已|尚|还)?有$");
	private static final Pattern TIME = Pattern.compile("^(?:(?:\\d{4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:年?底|末|份)?(?:之?前|以来|内)?)");
	private static final Pattern ADVERBS = Pattern
			.compile("(?:共计|总计|合计|累计|总共|达到|超过|突破|分别|先后|仅占|只占|仅为|不足|控制|保持|稳定|维持|共|已|均|达|近|超|约|逾|各|新|至|到|在|为|占|仅|只|还有|尚有|将|总|完|全)+$");
	private static final Pattern OF_WHICH = Pattern.compile("^(?:其中|当中|这些|上述|现有|共有)");
	/** A verb before one of these is the first half of a noun: 办结率, 监测对象. */
	private static final Pattern MAKES_NOUN = Pattern.compile("率|性|量(?!化)|对象|人口|主体");
	/** Where the noun behind a number ends and what became of it begins. */
	private static final Pattern PREDICATE = Pattern.compile("开展|参加|取得|获得|获评|荣获|入选|完成|实现|达到|纳入|通过|配备|全部|均|已|未|长期");
	private static final Pattern BEHIND_MEASURE = Pattern.compile("(?:以上|以下|以内|左右|以来)?的?");
	/** The least length of a noun that tells one metric from another. */
	private static final int CLEAR = 3;
	/** Words that only lead to a number. */
	private static final String[] LEADS = { "为期", "历时", "长达", "不少于", "不低于", "不超过", "只有", "仅有", "有" };
	private static final Pattern COUNTED = Pattern.compile("([\\p{IsHan}]{2,})\\d[\\d.]*[\\p{IsHan}]{1,2}");
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
		String phrase = text.substring(from, number.start());
		String stated = stripAdverbs(stripTime(phrase));
		boolean leadsOn = !phrase.isEmpty() && LEADS_ON.indexOf(phrase.charAt(phrase.length() - 1)) >= 0
				|| OUT_OF.matcher(phrase).find();
		String behind = nounBehind(end);
		List<Split> splits = splits(stated, from > 0 && text.charAt(from - 1) == '、');
		Split last = splits.get(splits.size() - 1);
		boolean belongsBehind = behind.length() >= 2 && (leadsOn || last.noun().isEmpty());
		Split split = belongsBehind ? last : clearest(splits, stated);
		String counts = belongsBehind || split.noun().isEmpty() ? behind : split.noun();
		// Cut to a length, a noun may begin or end with half a character.
		return new FoundMetric(number, mention, numeral, unit, XmlCharacters.legal(counts), split.verb(),
				scope(number.start()));
	}

	private int boundaryBefore(int offset) {
		int start = offset;
		while (start > sentence.start() && BOUNDARY.indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		return start;
	}

	/** 2026年6月底前 and 全年 say when, not what. */
	private String stripTime(String phrase) {
		Matcher time = TIME.matcher(phrase);
		String rest = time.find() ? phrase.substring(time.end()) : phrase;
		String scope = words.scopes.at(rest, 0, rest.length());
		return scope == null ? rest : rest.substring(scope.length());
	}

	private static String stripAdverbs(String phrase) {
		Matcher adverbs = ADVERBS.matcher(phrase);
		String rest = OF_WHICH.matcher(adverbs.find() ? phrase.substring(0, adverbs.start()) : phrase).replaceFirst("");
		for (String lead : LEADS) {
			if (rest.endsWith(lead)) {
				return rest.substring(0, rest.length() - lead.length());
			}
		}
		return rest;
	}

	/** A phrase parted into a verb, null for none, and the noun behind it. */
	private record Split(String verb, String noun) {
	}

	/** All ways to part a phrase, by its verbs from the first to the last; never empty. */
	private List<Split> splits(String phrase, boolean goesOn) {
		List<Split> splits = new ArrayList<>();
		String first = phrase.length() < 3 ? null : words.shortVerbs.at(phrase, 0, phrase.length());
		if (first != null && words.verbs.at(phrase, 0, phrase.length()) == null
				&& words.nouns.at(phrase, 0, phrase.length()) == null) {
			splits.add(new Split(first, noun(phrase, 1)));
		}
		for (int i = 0; i < phrase.length(); i++) {
			String word = words.verbs.at(phrase, i, phrase.length());
			if (word != null) {
				boolean noun = MetricWords.isAlsoNoun(word) && i + word.length() < phrase.length()
						&& (goesOn || !splits.isEmpty() || i + word.length() + 1 == phrase.length())
						|| MAKES_NOUN.matcher(phrase).region(i + word.length(), phrase.length()).lookingAt();
				if (!noun) {
					splits.add(new Split(word, noun(phrase, i + word.length())));
				}
				i += word.length() - 1;
			}
		}
		if (splits.isEmpty()) {
			splits.add(new Split(null, noun(phrase, 0)));
		}
		return splits;
	}

	/** The last verb that leaves enough of a noun to tell one metric from another, else the last that leaves any. */
	private static Split clearest(List<Split> splits, String phrase) {
		for (int least = CLEAR; least >= 1; least -= CLEAR - 1) {
			for (int i = splits.size() - 1; i >= 0; i--) {
				if (splits.get(i).noun().length() >= least) {
					return splits.get(i);
				}
			}
		}
		Split last = splits.get(splits.size() - 1);
		return last.verb() == null || phrase.length() <= last.verb().length() ? last : new Split(null, last(phrase));
	}

	private static String noun(String phrase, int start) {
		int from = start < phrase.length() && "了的".indexOf(phrase.charAt(start)) >= 0 ? start + 1 : start;
		return last(phrase.substring(from));
	}

	/** 监测对象386户1127人 counts the same thing twice. */
	private static String last(String words) {
		Matcher counted = COUNTED.matcher(words);
		String noun = counted.matches() ? counted.group(1) : words;
		return noun.length() > LONGEST ? noun.substring(noun.length() - LONGEST) : noun;
	}

	private String nounBehind(int offset) {
		int start = offset;
		Matcher measure = BEHIND_MEASURE.matcher(text).region(offset, sentence.end());
		if (measure.lookingAt()) {
			start = measure.end();
		}
		int end = start;
		while (end < sentence.end() && end - start < LONGEST && BOUNDARY.indexOf(text.charAt(end)) < 0
				&& !Character.isDigit(text.charAt(end))
				&& (end - start < 2 || NOT_IN_NOUN.indexOf(text.charAt(end)) < 0)) {
			end++;
		}
		Matcher predicate = PREDICATE.matcher(text).region(Math.min(start + 2, end), end);
		String noun = text.substring(start, predicate.find() ? predicate.start() : end);
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
