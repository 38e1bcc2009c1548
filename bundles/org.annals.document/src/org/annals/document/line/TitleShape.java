/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Breaks a title of several lines between words and so that the lines form a trapezium or a lozenge. GB/T 9704-2012, 7.3.1:
 * the words stay whole, the lines are symmetrical, long and short as they should.
 */
final class TitleShape {

	private static final String LAST = "的地得和与及、》）”度";
	private static final String FIRST = "关《（“";
	/** No line begins with these: they belong to the word before. */
	private static final String CLINGING = "的地得了等者性化们中内上下省市县区局委部厅处科会度";
	/** Words that titles like and no list of terms has. */
	private static final Set<String> WORDS = Set.of("年度", "新时代", "关于", "深入", "扎实", "认真", "全面", "切实", "持续", "大力", "着力", "全力",
			"积极", "情况", "报告", "工作", "条例", "办法", "意见", "通知", "方案");
	private static final double AFTER_WORD = 1.5;
	private static final double ANYWHERE = 4;
	private static final double INSIDE = 15;
	private static final int LONGEST_TERM = 12;
	private static final int MOST_LINES = 5;
	/** Cells by which neighbouring lines should differ at least, and at most. */
	private static final double LEAST_STEP = 1;
	private static final double BEST_STEP = 3;

	private final Clusters clusters;
	private final double width;
	private final double[] places;
	private double best;
	private List<Integer> chosen;

	TitleShape(Clusters clusters, double width, Set<String> terms) {
		this.clusters = clusters;
		this.width = width;
		this.places = places(terms);
	}

	/** What a break before each cluster costs. */
	private double[] places(Set<String> terms) {
		double[] cost = new double[clusters.size() + 1];
		String text = clusters.text();
		for (int i = 1; i < clusters.size(); i++) {
			int offset = clusters.get(i).start();
			cost[i] = !clusters.mayBreak(i) ? Double.POSITIVE_INFINITY
					: place(text, offset, terms) + (isCited(text, offset) ? INSIDE : 0);
		}
		return cost;
	}

	private static double place(String text, int offset, Set<String> terms) {
		char before = text.charAt(offset - 1);
		char after = text.charAt(offset);
		if (isInTerm(text, offset, terms) || CLINGING.indexOf(after) >= 0) {
			return INSIDE;
		}
		if (LAST.indexOf(before) >= 0 || FIRST.indexOf(after) >= 0 || before == ' ') {
			return 0;
		}
		return isTerm(text, offset, terms) ? AFTER_WORD : ANYWHERE;
	}

	/** Whether a known word begins at an offset. */
	private static boolean isTerm(String text, int offset, Set<String> terms) {
		for (int end = offset + 2; end <= Math.min(text.length(), offset + LONGEST_TERM); end++) {
			String word = text.substring(offset, end);
			if (terms.contains(word) || WORDS.contains(word)) {
				return true;
			}
		}
		return false;
	}

	/** Whether an offset lies in the title of a document. */
	private static boolean isCited(String text, int offset) {
		return text.lastIndexOf('《', offset - 1) > text.lastIndexOf('》', offset - 1) && text.indexOf('》', offset) >= 0;
	}

	private static boolean isInTerm(String text, int offset, Set<String> terms) {
		for (int start = Math.max(0, offset - LONGEST_TERM); start < offset; start++) {
			for (int end = offset + 1; end <= Math.min(text.length(), start + LONGEST_TERM); end++) {
				String word = text.substring(start, end);
				if (terms.contains(word) || WORDS.contains(word)) {
					return true;
				}
			}
		}
		return false;
	}

	/** The best breaks into as many lines as {@code usual} has; {@code usual} itself where there are too many to try. */
	List<Integer> choose(List<Integer> usual) {
		chosen = usual;
		best = Double.POSITIVE_INFINITY;
		if (usual.size() <= MOST_LINES) {
			place(new ArrayList<>(), new ArrayList<>(), usual.size(), 0);
		}
		return chosen;
	}

	private void place(List<Integer> ends, List<Double> widths, int lines, double cost) {
		int start = ends.isEmpty() ? 0 : ends.getLast();
		boolean last = ends.size() == lines - 1;
		double wide = 0;
		for (int end = start + 1; end <= clusters.size(); end++) {
			wide += clusters.get(end - 1).width();
			if (wide > width + 1e-6) {
				return;
			}
			boolean complete = end == clusters.size();
			if (complete == last && (complete || places[end] < Double.POSITIVE_INFINITY)) {
				ends.add(end);
				widths.add(wide / clusters.cell());
				double sum = cost + (complete ? shape(widths) : places[end]);
				if (complete && sum < best) {
					best = sum;
					chosen = List.copyOf(ends);
				} else if (!complete && sum < best) {
					place(ends, widths, lines, sum);
				}
				ends.removeLast();
				widths.removeLast();
			}
		}
	}

	/** What a shape costs: waists most, then lines of one length, then steps that are too large. */
	private static double shape(List<Double> widths) {
		double cost = 0;
		boolean falling = false;
		for (int i = 1; i < widths.size(); i++) {
			double step = widths.get(i) - widths.get(i - 1);
			cost += Math.abs(step) < LEAST_STEP ? 5 : Math.abs(Math.abs(step) - BEST_STEP) * 0.4;
			if (step > LEAST_STEP && falling) {
				cost += 100;
			}
			falling |= step < -LEAST_STEP;
		}
		return cost;
	}
}
