/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.metric;

import java.util.Set;
import java.util.regex.Pattern;

import org.annals.core.check.rules.Chinese;
import org.annals.core.type.Words;
import org.annals.core.types.Lexicon;

/**
 * Tells by its neighbours that a number counts something without a measure word though no list knows the noun:
 * 新增5国家级, 培训党员120. What offices do count bare, 覆盖20市县, 实现5连增, stays out.
 */
final class BareCounts {

	/** Nouns that official style counts bare, magnitudes, and words that a number is the first half of. */
	private static final String NOT_COUNTED = "省市县区州盟旗乡镇村国地城部厅局办委院校司馆师团大强金银铜争级类级分方成连翻破增降升减主副核带轴圈心廊翼环横纵星进对"
			+ "多余来几第年月日时号点线期版代网码条后至到比以零百千万亿十热所有中高新老小好优新特的和与及或、";
	private static final Pattern COUNTED = Pattern.compile("国家|城市|地方性|省级|市级|大型|重大|重点|高标准|新型");
	/** Words that lead to a number as verbs do. */
	private static final Pattern LEADS = Pattern
			.compile("(?:首批|[一二三四五六七八九十]批|其中|现有|共有|拥有|累计|合计|总计|共计|另有|还有|所属|下辖|全[省市县区镇系统]|[对为由将有共])$");
	private static final String STOPS = "，。；、";
	/** Names of things that carry a number behind them: 问题1, 项目3. */
	private static final int LEAST_BEHIND = 10;
	private static final int LONGEST_VERB = 4;

	private final Set<String> verbs;
	private final Set<String> units;
	private final CountedNouns nouns;

	private BareCounts(Lexicon lexicon) {
		verbs = lexicon.words(Words.VERB);
		units = lexicon.words(Words.MEASURE_WORD);
		nouns = CountedNouns.of(lexicon);
	}

	static BareCounts of(Lexicon lexicon) {
		return lexicon.compiled(BareCounts.class, BareCounts::new);
	}

	/** Whether a verb leads to the number {@code [start, end)} and a noun of two ideographs or more follows at once. */
	boolean countsWhatFollows(String text, int start, int end) {
		return Chinese.isIdeograph(Chinese.at(text, end)) && Chinese.isIdeograph(Chinese.at(text, end + 1))
				&& (NOT_COUNTED.indexOf(text.charAt(end)) < 0 || COUNTED.matcher(text).region(end, text.length()).lookingAt())
				&& !isUnit(text, end) && (isVerb(text, start) || LEADS.matcher(text).region(0, start).find());
	}

	/** The offset of the counted noun that stands right before a number that closes its clause, or -1. */
	int countedBefore(String text, int start, int end) {
		if (STOPS.indexOf(Chinese.at(text, end)) < 0 || end - start < String.valueOf(LEAST_BEHIND).length()) {
			return -1;
		}
		for (int at = Math.max(0, start - CountedNouns.LONGEST); at <= start - 2; at++) {
			if (nouns.measureWord(text.substring(at, start)) != null && isVerb(text, at)) {
				return at;
			}
		}
		return -1;
	}

	private boolean isVerb(String text, int end) {
		for (int length = 2; length <= LONGEST_VERB && length <= end; length++) {
			if (verbs.contains(text.substring(end - length, end))) {
				return true;
			}
		}
		return false;
	}

	private boolean isUnit(String text, int at) {
		for (int length = 1; length <= LONGEST_VERB && at + length <= text.length(); length++) {
			if (units.contains(text.substring(at, at + length))) {
				return true;
			}
		}
		return false;
	}
}
