/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.check.Severity;
import org.annals.core.message.Messages;
import org.annals.core.text.Range;
import org.annals.core.type.Content;
import org.annals.core.type.SectionRole;
import org.annals.model.report.Commitment;
import org.annals.model.report.Metric;
import org.annals.model.report.Section;
import org.eclipse.emf.ecore.EObject;

/**
 * One metric, two values: same verb, same thing counted, same measure word, period and scope, and nothing else in the clause
 * that could tell them apart. Two figures of one sentence, growth rates, plans and approximations are no restatements.
 */
public final class RestatedRule implements Rule {

	private static final Messages MESSAGES = Messages.of(RestatedRule.class);
	/** A name of so many chars is specific enough to be one thing wherever it stands: 再就业 is not, 党建相关议题 is. */
	private static final int SPECIFIC = 4;
	private static final String BOUNDS = "。；，、：！？（）()“”\n";
	private static final Pattern WHOLE = Pattern.compile("全年|今年以来|今年|本年度?|一年来|一年|年度|共计|总计|合计|总共|共");
	private static final Pattern NEUTRAL = Pattern.compile("先后|已经|已|我们|我局|我委|我办|全局|局党组|委党组|本人|我|了|的|以来|来");
	private static final Pattern OTHER = Pattern
			.compile("增长|增加|提高|上升|下降|减少|同比|环比|累计|目标|计划|力争|预计|不少于|不低于|以上|以下|左右|超过?|近|约|去年|上年|明年|其中|分别|每|平均|人均|新增");
	private static final Pattern YEAR = Pattern.compile("(\\d{4})年");
	private static final Pattern APPROXIMATE = Pattern.compile("^(?:余|多|以上|左右|以内)");

	private record Key(String verb, String counts, String unit, String period, String scope, String rest) {
	}

	private record Place(Places.Mentioned mentioned, boolean whole) {
	}

	@Override
	public void check(CheckContext context, Findings findings) {
		Map<Key, List<Place>> byKey = new LinkedHashMap<>();
		Set<String> plans = context.type().roles().stream().filter(role -> role.getContent() == Content.COMMITMENTS)
				.map(SectionRole::getId).collect(Collectors.toSet());
		for (Places.Mentioned mentioned : Places.of(context.text())) {
			collect(mentioned, context, plans, byKey);
		}
		for (List<Place> places : byKey.values()) {
			long values = places.stream().map(place -> place.mentioned().metric().getValue().stripTrailingZeros())
					.distinct().count();
			boolean whole = places.stream().anyMatch(Place::whole);
			if (values > 1 && !isOneSentence(places, context)
					&& (whole || places.get(0).mentioned().metric().getCounts().length() >= SPECIFIC)) {
				say(places, whole, findings);
			}
		}
	}

	private static void say(List<Place> places, boolean whole, Findings findings) {
		Places.Mentioned first = places.get(0).mentioned();
		Findings.Draft draft = findings.at(first.range());
		places.stream().skip(1).forEach(place -> draft.and(place.mentioned().range()));
		draft.atMost(whole ? Severity.ERROR : Severity.WARNING)
				.say(MESSAGES.get("restated", first.metric().getCounts(),
						String.join(MESSAGES.get("and"), places.stream()
								.map(place -> place.mentioned().metric().getValue().toPlainString()).distinct().toList())));
	}

	private static void collect(Places.Mentioned mentioned, CheckContext context, Set<String> plans,
			Map<Key, List<Place>> byKey) {
		Metric metric = mentioned.metric();
		String counts = metric.getCounts() == null ? "" : metric.getCounts().replace("会议", "会");
		if (counts.length() < 3 || metric.getUnit() == null || metric.getUnit().contains("%")
				|| metric.getUnit().contains("百分点") || metric.getUnit().contains("倍")
				|| isPlan(mentioned.mention(), plans)) {
			return;
		}
		String text = context.text().text();
		int start = bound(text, mentioned.range().start(), -1);
		int end = bound(text, mentioned.range().end() - 1, 1);
		String before = text.substring(start, mentioned.range().start());
		String after = text.substring(mentioned.range().end(), end);
		if (OTHER.matcher(before + after).find() || APPROXIMATE.matcher(after).find()
				|| isOtherYear(text, start, context)) {
			return;
		}
		String clause = (before + "\n" + after).replace("会议", "会").replace(counts, "");
		String verb = metric.getVerb() == null ? "" : metric.getVerb();
		if (!verb.isEmpty()) {
			clause = clause.replace(verb, "");
		}
		boolean whole = WHOLE.matcher(before).find() || WHOLE.matcher(scope(metric)).find();
		String rest = NEUTRAL.matcher(WHOLE.matcher(clause).replaceAll("")).replaceAll("").strip();
		String period = metric.getPeriod() == null ? context.report().getPeriod() : metric.getPeriod();
		Key key = new Key(verb, counts, metric.getUnit(), String.valueOf(period),
				WHOLE.matcher(scope(metric)).replaceAll(""), rest);
		byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(new Place(mentioned, whole));
	}

	private static String scope(Metric metric) {
		return metric.getScope() == null ? "" : metric.getScope();
	}

	/** The edge of the clause around an offset, in one direction. */
	private static int bound(String text, int from, int step) {
		int at = from + step;
		while (at >= 0 && at < text.length() && BOUNDS.indexOf(text.charAt(at)) < 0) {
			at += step;
		}
		return step < 0 ? at + 1 : at;
	}

	/** Whether the sentence up to the clause speaks of another year. */
	private static boolean isOtherYear(String text, int clause, CheckContext context) {
		int from = Math.max(0, clause - 1);
		while (from >= 0 && text.charAt(from) != '。' && text.charAt(from) != '\n') {
			from--;
		}
		var year = YEAR.matcher(text.substring(from + 1, clause));
		while (year.find()) {
			if (!year.group(1).equals(context.report().getPeriod())) {
				return true;
			}
		}
		return false;
	}

	/** @param plans the section roles for what is to come */
	private static boolean isPlan(EObject mention, Set<String> plans) {
		for (EObject up = mention; up != null; up = up.eContainer()) {
			if (up instanceof Commitment || up instanceof Section section && section.getRole() != null
					&& plans.contains(section.getRole())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOneSentence(List<Place> places, CheckContext context) {
		Range first = places.get(0).mentioned().range();
		Range last = places.get(places.size() - 1).mentioned().range();
		String between = context.text(new Range(first.end(), last.start()));
		return between.indexOf('。') < 0 && between.indexOf('\n') < 0;
	}
}
