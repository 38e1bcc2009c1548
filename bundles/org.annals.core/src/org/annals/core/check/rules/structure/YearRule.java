/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.check.Severity;
import org.annals.core.check.rules.Passages;
import org.annals.core.message.Messages;
import org.annals.core.text.Line;
import org.annals.core.text.Range;
import org.annals.model.report.Element;
import org.annals.model.report.Measure;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Section;

/**
 * Last year's year left standing. Only places that must speak of the report's own period are looked at: title, opening,
 * transition, headings that name a review or a plan, date. That running text mentions other years is right.
 */
public final class YearRule implements Rule {

	private static final Messages MESSAGES = Messages.of(YearRule.class);
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)年");
	private static final Pattern REVIEW = Pattern.compile(
			"(?<!\\d)((?:19|20)\\d\\d)年(?:度|全年)?(?:的)?(?:主要|重点|履职|述职|述责|党建|各项)*(?:工作|履职|述职|述廉|目标任务)?(?:主要)?(?:情况|回顾|总结|成效|完成情况|开展情况|履职情况)");
	private static final Pattern PLAN = Pattern
			.compile("(?<!\\d)((?:19|20)\\d\\d)年(?:度)?(?:的)?(?:主要|重点|下一步|党建|各项)*(?:工作)?(?:打算|安排|计划|思路|规划|目标|谋划)");
	private static final Pattern REPORT = Pattern
			.compile("(?<!\\d)((?:19|20)\\d\\d)年(?:度|全年)(?=[^。；]{0,24}(?:情况|报告|述职))|现将((?:19|20)\\d\\d)年");
	private static final Pattern DONE = Pattern.compile("^((?:19|20)\\d\\d)年(?:度|全年)?，?(?=我|本人|全年|局党组|委党组|[^，。]{0,6}共)");
	private static final Pattern COMPARED = Pattern.compile("相比|同比|较|增长|提高|以来|印发|出台|制定|发布|启动|至|起|上年|去年|部署");

	@Override
	public void check(CheckContext context, Findings findings) {
		String period = context.report().getPeriod();
		if (period == null || !period.matches("(?:19|20)\\d\\d")) {
			return;
		}
		int year = Integer.parseInt(period);
		Headings headings = new Headings();
		for (Line line : context.lines()) {
			String text = context.text(line.range());
			if (line.passage() instanceof Section section && section.getHeading() != null) {
				headings.add(text.substring(0, headingLength(section, line, context)), line);
				continue;
			}
			// Headings are judged together below, tables and lists may name any year.
			Element innermost = Passages.innermost(line, context);
			if (innermost instanceof Paragraph paragraph) {
				paragraph(paragraph.getRole(), text, line, year, findings);
			} else if (innermost instanceof Measure) {
				done(text, line, year, findings);
			}
		}
		if (isConfirmed(context, period)) {
			headings.judge(year, findings);
		}
	}

	/** Whether the opening itself names the period; a report to an assembly is named after the year of the session. */
	private static boolean isConfirmed(CheckContext context, String period) {
		String text = context.text().text();
		String opening = text.substring(0, Math.min(text.length(), 400));
		return opening.contains(period + "年") && !opening.contains("政府工作报告") && !opening.contains("各位代表");
	}

	/** The headings that name a review or a plan; where they fit each other it is the period that is off. */
	private static final class Headings {

		private record Found(Matcher matcher, Line line, int year) {
		}

		private final List<Found> reviews = new ArrayList<>();
		private final List<Found> plans = new ArrayList<>();

		void add(String text, Line line) {
			Matcher plan = PLAN.matcher(text);
			Matcher review = REVIEW.matcher(text);
			if (plan.find()) {
				plans.add(new Found(plan, line, Integer.parseInt(plan.group(1))));
			} else if (review.find()) {
				reviews.add(new Found(review, line, Integer.parseInt(review.group(1))));
			}
		}

		void judge(int year, Findings findings) {
			for (Found review : reviews) {
				if (review.year() != year && plans.stream().anyMatch(plan -> plan.year() == review.year() + 1)) {
					return;
				}
			}
			reviews.stream().filter(found -> found.year() != year)
					.forEach(found -> say(found.matcher(), 1, found.line(), year, Severity.ERROR, findings));
			plans.stream().filter(found -> found.year() != year + 1)
					.forEach(found -> say(found.matcher(), 1, found.line(), year + 1, Severity.ERROR, findings));
		}
	}

	private static int headingLength(Section section, Line line, CheckContext context) {
		int end = context.text().range(section.getHeading()).orElseThrow().end();
		return Math.min(end, line.range().end()) - line.range().start();
	}

	private static void paragraph(ParagraphRole role, String text, Line line, int year, Findings findings) {
		switch (role) {
		case TITLE, SUBTITLE -> title(text, line, year, findings);
		case PREAMBLE, TRANSITION -> {
			each(REPORT, text, line, year, year, findings);
			done(text, line, year, findings);
		}
		case DATE -> each(YEAR, text, line, year, year + 1, findings);
		case BODY -> done(text, line, year, findings);
		default -> {
			// signatures and attachments may name any year
		}
		}
	}

	/** A title may name the year of the meeting, and a plan beside the review. */
	private static void title(String text, Line line, int year, Findings findings) {
		Matcher matcher = YEAR.matcher(text);
		Matcher first = null;
		while (matcher.find()) {
			int found = Integer.parseInt(matcher.group(1));
			boolean annual = text.startsWith("年度", matcher.end() - 1) || text.contains("述职");
			if (found == year || found == year + 1 && !annual || Character.isDigit(next(text, matcher.end()))) {
				return;
			}
			first = first == null ? (Matcher) YEAR.matcher(text).region(matcher.start(), text.length()) : first;
		}
		if (first != null && first.find() && text.contains("报告")) {
			say(first, 1, line, year, Severity.ERROR, findings);
		}
	}

	private static char next(String text, int at) {
		return at < text.length() ? text.charAt(at) : ' ';
	}

	private static void each(Pattern pattern, String text, Line line, int year, int last, Findings findings) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			int group = matcher.group(1) != null ? 1 : 2;
			int found = Integer.parseInt(matcher.group(group));
			if (found != year && found != last) {
				say(matcher, group, line, year, Severity.ERROR, findings);
			}
		}
	}

	/** A paragraph that opens by telling what was done, in last year's year. */
	private static void done(String text, Line line, int year, Findings findings) {
		String first = text.stripLeading().split("。", 2)[0];
		Matcher matcher = DONE.matcher(first);
		if (matcher.find() && Integer.parseInt(matcher.group(1)) == year - 1 && !COMPARED.matcher(first).find()
				&& !first.contains(year + "年")) {
			int indent = text.indexOf(first);
			Range range = new Range(matcher.start(1) + indent, matcher.end(1) + 1 + indent).shift(line.range().start());
			findings.at(range).atMost(Severity.WARNING).say(MESSAGES.get("year", matcher.group(1), String.valueOf(year)));
		}
	}

	private static void say(Matcher matcher, int group, Line line, int right, Severity severity, Findings findings) {
		Range range = new Range(matcher.start(group), matcher.end(group) + 1).shift(line.range().start());
		Range digits = new Range(range.start(), range.end() - 1);
		findings.at(range).atMost(severity).fix(MESSAGES.get("year-fix", String.valueOf(right)), digits, String.valueOf(right))
				.say(MESSAGES.get("year", matcher.group(group), String.valueOf(right)));
	}
}
