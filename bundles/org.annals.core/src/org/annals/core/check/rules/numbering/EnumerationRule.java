/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.message.Messages;
import org.annals.core.text.ChineseNumerals;
import org.annals.core.text.Line;
import org.annals.core.text.Range;
import org.annals.model.report.Section;

/**
 * 一是…二是…三是… counts without gap or repeat, whether the reader made items of it or left it in the text. Lists may be
 * nested; where the missing number stands somewhere between, only less clearly, nothing is said.
 */
public final class EnumerationRule implements Rule {

	private static final Messages MESSAGES = Messages.of(EnumerationRule.class);
	private static final String NUMERALS = "一二三四五六七八九十";
	private static final Pattern MEMBER = Pattern
			.compile("(?:^|(?<=[。；：，！？\\s\\u3000]))([一二三四五六七八九十]{1,3})(是|要)|(?:^|(?<=[。；：\\s\\u3000]))第([一二三四五六七八九十]{1,3})(，)");

	private record Member(Range range, int number, String before, String after) {

		String with(int other) {
			return before + ChineseNumerals.format(other) + after;
		}
	}

	@Override
	public void check(CheckContext context, Findings findings) {
		List<Member> members = new ArrayList<>();
		for (Line line : context.lines()) {
			if (line.passage() instanceof Section section && section.getHeading() != null) {
				check(members, context, findings);
				members.clear();
			}
			collect(context.text(line.range()), line.range().start(), members);
		}
		check(members, context, findings);
	}

	private static void collect(String text, int start, List<Member> members) {
		if (!mayCount(text)) {
			return;
		}
		Matcher matcher = MEMBER.matcher(text);
		while (matcher.find()) {
			boolean ordinal = matcher.group(3) != null;
			int number = (int) ChineseNumerals.parse(matcher.group(ordinal ? 3 : 1)).orElse(0);
			if (number > 0) {
				members.add(new Member(new Range(matcher.start(), matcher.end()).shift(start), number,
						ordinal ? "第" : "", matcher.group(ordinal ? 4 : 2)));
			}
		}
	}

	/** Few lines have a number before one of the words, and only then is it worth while to look closer. */
	private static boolean mayCount(String text) {
		for (int i = 1; i < text.length(); i++) {
			char c = text.charAt(i);
			if ((c == '是' || c == '要' || c == '，') && NUMERALS.indexOf(text.charAt(i - 1)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static void check(List<Member> members, CheckContext context, Findings findings) {
		for (String kind : new String[] { "是", "要", "，" }) {
			List<Member> open = new ArrayList<>();
			for (Member member : members) {
				if (member.after().equals(kind)) {
					follow(member, open, context, findings);
				}
			}
		}
	}

	/** Takes {@code open}, the last member of each list that is still open, one member further. */
	private static void follow(Member member, List<Member> open, CheckContext context, Findings findings) {
		if (member.number() == 1) {
			open.add(member);
			return;
		}
		for (int i = open.size() - 1; i >= 0; i--) {
			if (open.get(i).number() + 1 == member.number()) {
				open.subList(i, open.size()).clear();
				open.add(member);
				return;
			}
		}
		if (open.isEmpty()) {
			open.add(member);
			return;
		}
		Member last = open.remove(open.size() - 1);
		open.add(member);
		String missing = last.with(last.number() + 1);
		boolean isGap = member.number() > last.number() + 1;
		String bare = ChineseNumerals.format(last.number() + 1);
		String between = context.text(new Range(last.range().end(), member.range().start()));
		if (isGap && (between.contains(missing) || between.contains(bare + "是") || between.contains(bare + "要")
				|| between.contains("其" + bare) || between.contains("第" + bare))) {
			return;
		}
		findings.at(member.range()).fix(MESSAGES.get("enumeration-fix", missing), member.range(), missing)
				.say(MESSAGES.get(isGap ? "enumeration-gap" : "enumeration-repeat", context.text(member.range()),
						context.text(last.range()), missing));
	}
}
