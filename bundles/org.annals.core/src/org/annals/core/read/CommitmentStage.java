/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Actor;
import org.annals.model.report.Commitment;
import org.annals.model.report.Mention;
import org.annals.model.report.Office;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.text.Reports;

/** Ninth stage: takes owner, deadline and indicator of a commitment from its words, where they say so plainly. */
public final class CommitmentStage implements ReadingStage {

	private static final Pattern OWNER = Pattern.compile("由([\\p{IsHan}、]{2,24}?)(?:牵头|负责|承办|承担|具体落实)"
			+ "|由([\\p{IsHan}、]{1,22}?(?:科|股|室|办|局|处|部|委|组|站|院|所|中心|支部|书记|主任))(?:组织|建立|制定|实施|落实|推进|完成|会同)"
			+ "|(?:责任|牵头|承办|主办)(?:科室|股室|处室|单位|部门|人|领导)[：:]\\s*([\\p{IsHan}、]{2,40})"
			+ "|[（(]([\\p{IsHan}、]{2,24}?)(?:牵头|负责)");
	private static final Pattern DATE = Pattern
			.compile("(?:((?:20)\\d{2})年)?(\\d{1,2})月(?:(\\d{1,2})日|底|末|份)?(?:之?前|完成)");
	private static final Pattern PART_OF_YEAR = Pattern.compile("(?:((?:20)\\d{2})年)?(年底前|年内|年底|上半年|[一二三四]季度|三季度末)");

	@Override
	public void apply(Draft draft) {
		Report report = draft.report();
		ReportText text = ReportText.of(report);
		for (Commitment commitment : Reports.all(report, Commitment.class)) {
			Optional<Range> range = text.range(commitment);
			if (range.isPresent()) {
				String words = text.text(range.get());
				Matcher owner = OWNER.matcher(words);
				if (owner.find()) {
					commitment.setOwner(office(report, owner(owner)));
				}
				commitment.setDeadline(deadline(words, report.getPeriod()));
				indicator(commitment);
			}
		}
	}

	private static String owner(Matcher matcher) {
		int group = 1;
		while (matcher.group(group) == null) {
			group++;
		}
		return matcher.group(group);
	}

	private static Actor office(Report report, String name) {
		for (Actor actor : report.getActors()) {
			if (name.equals(actor.getName())) {
				return actor;
			}
		}
		Office office = ReportFactory.eINSTANCE.createOffice();
		office.setName(name);
		report.getActors().add(office);
		return office;
	}

	/** ISO 8601, as exact as the words are; null when they give no date or no year can be told. */
	private static String deadline(String words, String period) {
		String next = period != null && period.matches("\\d{4}") ? String.valueOf(Integer.parseInt(period) + 1) : null;
		Matcher date = DATE.matcher(words);
		if (date.find()) {
			String year = date.group(1) != null ? date.group(1) : next;
			int month = Integer.parseInt(date.group(2));
			int dayOfMonth = date.group(3) == null ? 1 : Integer.parseInt(date.group(3));
			if (year == null || month < 1 || month > 12
					|| !YearMonth.of(Integer.parseInt(year), month).isValidDay(dayOfMonth)) {
				return null;
			}
			String day = date.group(3) == null ? "" : "-%02d".formatted(dayOfMonth);
			return "%s-%02d%s".formatted(year, month, day);
		}
		Matcher part = PART_OF_YEAR.matcher(words);
		if (!part.find()) {
			return null;
		}
		String year = part.group(1) != null ? part.group(1) : next;
		return year == null ? null : year + switch (part.group(2).charAt(0)) {
		case '上', '二' -> "-06";
		case '一' -> "-03";
		case '三' -> "-09";
		default -> "-12";
		};
	}

	/** The first figure of a promise is what it is measured by. */
	private static void indicator(Commitment commitment) {
		List<Mention> mentions = Reports.all(commitment, Mention.class);
		if (!mentions.isEmpty()) {
			commitment.setIndicator(mentions.get(0).getMetric());
			commitment.setTarget(mentions.get(0).getMetric().getValue());
		}
	}
}
