/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.metric;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Fix;
import org.annals.core.check.LineRule;
import org.annals.core.check.Severity;
import org.annals.core.check.rules.Chinese;
import org.annals.core.check.rules.Passages;
import org.annals.core.edit.TextEdit;
import org.annals.core.message.Messages;
import org.annals.core.text.Line;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.core.text.RunSpan;
import org.annals.model.report.Mention;
import org.annals.model.report.MentionShows;
import org.annals.model.report.Metric;

/** An Arabic number counts a noun through a measure word: 10名干部, not 10干部. Codes, years, names and slogans are no counts. */
public final class QuantifierRule extends LineRule {

	private static final Messages MESSAGES = Messages.of(QuantifierRule.class);
	private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+|[1-9]\\d*)([余多]?)");
	/** Behind these a number is a part of something else. */
	private static final String NOT_BEFORE = ".,．·第前双件表图十百千万亿〔[+＋×/%％~～—-";
	/** 12345 and the like are hot lines, 211 and 985 are programmes, 20xx are years. */
	private static final Pattern CODE = Pattern.compile("12[13]\\d\\d|9[56]\\d{3}|1[12]\\d|211|863|973|985|(?:19|20)\\d\\d|315|156|520|618");
	private static final int LONGEST_NAME = 200;
	private static final Pattern SLOGAN = Pattern.compile("^[^，。；、]{1,6}1");

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		if (Passages.isTable(line, context)) {
			return;
		}
		CountedNouns nouns = CountedNouns.of(context.lexicon());
		String text = context.text(line.range());
		Matcher matcher = NUMBER.matcher(text);
		while (matcher.find()) {
			if (goesOn(text, matcher.start())) {
				continue;
			}
			String noun = nouns.at(text, matcher.end());
			int numberEnd = matcher.start(1);
			String number = text.substring(matcher.start(), numberEnd);
			if (noun == null) {
				if (matcher.group(1).isEmpty()) {
					bare(text, matcher, line, context, findings);
				}
				continue;
			}
			if (matcher.group(1).isEmpty() && CODE.matcher(number).matches() || isNamed(text, matcher.start())
					|| number.equals("1") && SLOGAN.matcher(text.substring(matcher.end())).find()) {
				continue;
			}
			Range range = new Range(matcher.start(), matcher.end() + noun.length()).shift(line.range().start());
			String word = nouns.measureWord(noun);
			findings.at(range)
					.fix(fix(new Range(matcher.start(), numberEnd).shift(line.range().start()),
							matcher.group(1).isEmpty(), matcher.end() + line.range().start(), word, context.text()))
					.say(MESSAGES.get("quantifier", matcher.group(), noun, word));
		}
	}

	/** Whether the number at {@code start} is no number of its own: 1,200 has one, 第3 and G20 have none. */
	private static boolean goesOn(String text, int start) {
		char before = Chinese.at(text, start - 1);
		return Chinese.isDigit(before) || Chinese.isLatin(before) || NOT_BEFORE.indexOf(before) >= 0
				|| ",，:：".indexOf(before) >= 0 && Chinese.isDigit(Chinese.at(text, start - 2));
	}

	/** No list says how the noun is counted; a person has to. */
	private static void bare(String text, Matcher matcher, Line line, CheckContext context, Findings findings) {
		BareCounts counts = BareCounts.of(context.lexicon());
		int start = matcher.start();
		int end = matcher.end();
		int before = counts.countedBefore(text, start, end);
		boolean behind = before < 0 && !CODE.matcher(matcher.group()).matches()
				&& counts.countsWhatFollows(text, start, end);
		if (before < 0 && !behind || isNamed(text, start)) {
			return;
		}
		if (before >= 0) {
			String noun = text.substring(before, start);
			String word = CountedNouns.of(context.lexicon()).measureWord(noun);
			Range gap = Range.at(end + line.range().start());
			findings.at(new Range(before, end).shift(line.range().start())).atMost(Severity.WARNING)
					.fix(MESSAGES.get("quantifier-fix", word), gap, word)
					.say(MESSAGES.get("quantifier-behind", matcher.group(), noun, word));
		} else {
			findings.at(new Range(start, end + 2).shift(line.range().start())).atMost(Severity.WARNING)
					.say(MESSAGES.get("quantifier-bare", matcher.group(), text.substring(end, end + 2)));
		}
	}

	/** Whether an offset stands inside a name: “”, 《》. */
	private static boolean isNamed(String text, int at) {
		return isInside(text, at, '“', '”') || isInside(text, at, '《', '》');
	}

	private static boolean isInside(String text, int at, char opening, char closing) {
		// No name is longer, and a line may be a whole book.
		String before = text.substring(Math.max(0, at - LONGEST_NAME), at + 1);
		String after = text.substring(at, Math.min(text.length(), at + LONGEST_NAME));
		int open = before.lastIndexOf(opening);
		return open >= 0 && before.lastIndexOf(closing) < open && after.indexOf(closing) >= 0;
	}

	/** The measure word goes into the register where the number alone is the only mention of a metric without one. */
	private static Fix fix(Range number, boolean exact, int at, String word, ReportText text) {
		List<TextEdit> edits = List.of(new TextEdit(Range.at(at), word));
		String label = MESSAGES.get("quantifier-fix", word);
		Metric metric = exact ? metric(number, text) : null;
		return metric == null ? new Fix(label, edits) : new Fix(label, edits, () -> metric.setUnit(word));
	}

	private static Metric metric(Range number, ReportText text) {
		Metric found = null;
		int mentions = 0;
		for (RunSpan run : text.runs()) {
			if (run.range().equals(number) && run.prose().getMixed().getValue(run.entry()) instanceof Mention mention
					&& mention.getShows() == MentionShows.VALUE_AND_UNIT && mention.getMetric() != null
					&& mention.getMetric().getUnit() == null) {
				found = mention.getMetric();
			}
		}
		for (RunSpan run : text.runs()) {
			if (found != null && run.prose().getMixed().getValue(run.entry()) instanceof Mention mention
					&& mention.getMetric() == found) {
				mentions++;
			}
		}
		return mentions == 1 ? found : null;
	}
}
