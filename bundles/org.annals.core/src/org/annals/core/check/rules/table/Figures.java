/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.text.BoundedPattern;
import org.annals.core.text.Range;

/** The figures of a line of prose that name a row of a table, for the whole office and the report's own year. */
final class Figures {

	private static final String STOPS = "。；！？;!?\n";
	private static final String CLAUSE_STOPS = STOPS + "，,：:";
	/** What makes a figure one of another time, another office or another kind. */
	private static final Pattern OTHER = Pattern.compile(
			"上年|去年|上一年|往年|历年|同比|环比|增长|增加|减少|下降|上升|以来|累计|目标|计划|力争|预计|平均|每[件年月个]|不少于|不超过|超过|至少|其余|约|近|左右"
					+ "|季度|上半年|下半年|\\d月|月份|当面|现场|窗口|网上|网络|线上|在线|平台|邮寄|邮件|信函|传真|渠道|方式|途径"
					+ "|延期|重新|协助|配合|代(?:政府|[县市区])|名义|联合|会同|拟|审查|审核|起草|备案"
					+ "|各(?:部门|单位|乡镇|街道)|(?:last|previous|prior) year|about|nearly|average|at least|than",
			Pattern.CASE_INSENSITIVE);
	/** Another office speaks where one of these stands as subject before what was done. */
	private static final Pattern SUBORDINATE = Pattern
			.compile("(?:其中|如|例如)?[^，。；]{0,12}(?:局|委|办|厅|镇|乡|街道|中心|学校|医院|公司|部门|单位|政府|机关)(?=(?:共|新|全年|已)*(?:收到|受理|办理|答复))");
	/** What a sentence says of itself as a whole, whoever spoke in a clause before. */
	private static final Pattern WHOLE = Pattern.compile("全年|共|总计|合计");
	private static final Pattern OWN = Pattern.compile("(?:我|本|全)(?:局|委|办|厅|镇|乡|街道|中心|机关|单位|县|市|区|省)");
	private static final Pattern MORE = Pattern.compile("^\\s*(?:以上|以下|余|多|左右|以内)");
	private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*年");

	/**
	 * A figure in prose.
	 *
	 * @param row     id of the row or group of rows it names
	 * @param columns ids of the columns that its clause names
	 * @param value   of the figure
	 * @param range   of the digits, in the line
	 * @param end     behind its measure word, in the line
	 * @param name    length of the wording that names the row
	 */
	record Figure(String row, Set<String> columns, BigDecimal value, Range range, int end, int name) {
	}

	private Figures() {
	}

	/** @param period the report's year, or null */
	static List<Figure> of(String line, Wordings wordings, String period) {
		Map<Integer, List<Figure>> byPlace = new TreeMap<>();
		for (Wordings.Row row : wordings.rows()) {
			BoundedPattern.Search search = row.pattern().in(line);
			MatchResult matcher = search.place();
			for (int at = 0; at < line.length() && search.find(at); at = matcher.end("name")) {
				if (isOwn(line, matcher, period)) {
					String clause = line.substring(start(line, matcher.start(), CLAUSE_STOPS), matcher.start("figure"));
					byPlace.computeIfAbsent(matcher.start("figure"), any -> new ArrayList<>())
							.add(new Figure(row.id(), columns(line, matcher.start(), clause, wordings),
									new BigDecimal(matcher.group("figure").replace(",", "")),
									new Range(matcher.start("figure"), matcher.end("figure")), matcher.end(),
									matcher.end("name") - matcher.start("name")));
				}
				if (matcher.end("name") <= at) {
					break;
				}
			}
		}
		return byPlace.values().stream().map(Figures::best).filter(figure -> figure != null).toList();
	}

	private static Set<String> columns(String line, int offset, String clause, Wordings wordings) {
		Set<String> named = wordings.columns(clause);
		int from = start(line, offset, CLAUSE_STOPS);
		String governing = named.isEmpty() ? wordings.governing(line.substring(start(line, offset, STOPS), from)) : null;
		return governing == null ? named : Set.of(governing);
	}

	/** The row whose wording is the longest; null where two rows have as good a claim. */
	private static Figure best(List<Figure> claims) {
		Figure best = claims.stream().max(Comparator.comparingInt(Figure::name)).orElseThrow();
		boolean doubtful = claims.stream().anyMatch(claim -> claim.name() == best.name() && !claim.row().equals(best.row()));
		return doubtful ? null : best;
	}

	private static boolean isOwn(String line, MatchResult matcher, String period) {
		int clause = start(line, matcher.start(), CLAUSE_STOPS);
		int sentence = start(line, matcher.start(), STOPS);
		String around = line.substring(clause, matcher.start()) + "\n" + line.substring(matcher.end("name"), matcher.start("figure"));
		String before = OWN.matcher(line.substring(clause, matcher.end("name"))).replaceAll("");
		String earlier = OWN.matcher(line.substring(sentence, clause)).replaceAll("");
		boolean othersGoOn = SUBORDINATE.matcher(earlier).find() && before.equals(line.substring(clause, matcher.end("name")))
				&& !WHOLE.matcher(before).find();
		if (othersGoOn || OTHER.matcher(around).find() || SUBORDINATE.matcher(before).find()
				|| MORE.matcher(line.substring(matcher.end("figure"))).find()
				|| MORE.matcher(line.substring(matcher.end())).find()) {
			return false;
		}
		Matcher year = YEAR.matcher(line.substring(sentence, matcher.start()));
		boolean own = true;
		while (year.find()) {
			own = period == null || period.startsWith(year.group(1));
		}
		return own;
	}

	/** Where the clause or sentence around an offset begins. */
	private static int start(String line, int offset, String stops) {
		int at = offset;
		while (at > 0 && stops.indexOf(line.charAt(at - 1)) < 0) {
			at--;
		}
		return at;
	}
}
