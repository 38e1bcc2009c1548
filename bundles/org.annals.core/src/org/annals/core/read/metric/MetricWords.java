/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read.metric;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.annals.core.type.Words;
import org.annals.core.types.Lexicon;

/** The words of a lexicon that the metric reader needs, made ready once. */
final class MetricWords {

	/** Verbs that are as often the first half of a noun: 整改措施, 培训班. */
	private static final Set<String> ALSO_NOUNS = Set.of("整改", "培训", "学习", "调研", "检查", "督查", "考核", "宣传", "服务", "管理", "教育",
			"建设", "监督", "研究", "工作", "活动", "投资", "生产", "发展", "改革", "创新", "保障", "治理", "整治", "帮扶", "合作", "贸易", "出口", "进口");

	final WordMatcher units;
	final WordMatcher verbs;
	/** Verbs of one character, which inside a phrase would cut nouns in two. */
	final WordMatcher shortVerbs;
	final WordMatcher nouns;
	final WordMatcher scopes;
	final WordMatcher numeralTerms;

	private MetricWords(Lexicon lexicon) {
		units = new WordMatcher(lexicon.words(Words.MEASURE_WORD));
		verbs = new WordMatcher(ofLength(lexicon.words(Words.VERB), false));
		shortVerbs = new WordMatcher(ofLength(lexicon.words(Words.VERB), true));
		scopes = new WordMatcher(lexicon.words(Words.SCOPE_WORD));
		numeralTerms = new WordMatcher(lexicon.words(Words.NUMERAL_TERM));
		Set<String> counted = new HashSet<>();
		for (String entry : lexicon.words(Words.COUNTED_NOUN)) {
			int equals = entry.indexOf('=');
			counted.add(equals < 0 ? entry : entry.substring(0, equals));
		}
		nouns = new WordMatcher(counted);
	}

	private static Set<String> ofLength(Set<String> words, boolean one) {
		return words.stream().filter(word -> word.length() == 1 == one).collect(Collectors.toSet());
	}

	static MetricWords of(Lexicon lexicon) {
		return lexicon.compiled(MetricWords.class, MetricWords::new);
	}

	static boolean isAlsoNoun(String verb) {
		return ALSO_NOUNS.contains(verb);
	}
}
