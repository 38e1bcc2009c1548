/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.core.text.ChineseNumerals;
import org.annals.core.type.Words;
import org.annals.core.types.Lexicon;
import org.annals.model.report.Commitment;

/** A commitment without a figure can neither be kept nor broken. Years, dates and fixed terms such as 三会一课 are no figures. */
public final class MeasurableRule extends CommitmentRule {

	private static final Pattern ARABIC = Pattern
			.compile("(?<![第\\dA-Za-z.〔\\[“+])\\d+(?:[.,]\\d+)*(?![\\d.,年月日号〕\\]+A-Za-z])");
	private static final Pattern CHINESE = Pattern
			.compile("(?<!第)[" + ChineseNumerals.CHARACTERS + "]+");
	private static final Pattern NAMED = Pattern.compile("“[^”]*”|《[^》]*》");
	/** 一次, 一批 say nothing countable unless they recur. */
	private static final Pattern RECURRING = Pattern.compile("每(?:年|季度?|月|周|半年|旬)[^，。；]{0,8}$");

	public MeasurableRule() {
		super("measurable");
	}

	@Override
	protected boolean isMet(Commitment commitment, String text, CheckContext context) {
		if (commitment.getTarget() != null
				|| commitment.getIndicator() != null && commitment.getIndicator().getTarget() != null) {
			return true;
		}
		String marker = context.text().marker(commitment).map(context::text).orElse("");
		String plain = NAMED.matcher(text.substring(Math.min(marker.length(), text.length()))).replaceAll("…");
		for (String term : context.lexicon().words(Words.NUMERAL_TERM)) {
			plain = plain.replace(term, "…");
		}
		return ARABIC.matcher(plain).find() || countsInChinese(plain, context.lexicon());
	}

	private static boolean countsInChinese(String text, Lexicon lexicon) {
		Matcher matcher = CHINESE.matcher(text);
		while (matcher.find()) {
			String rest = text.substring(matcher.end());
			boolean counts = lexicon.words(Words.MEASURE_WORD).stream().anyMatch(rest::startsWith);
			if (counts && (!matcher.group().equals("一")
					|| RECURRING.matcher(text.substring(0, matcher.start())).find())) {
				return true;
			}
		}
		return false;
	}
}
