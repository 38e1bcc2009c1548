/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.line;

import java.util.ArrayList;
import java.util.List;

import org.annals.document.style.Script;

/**
 * Chooses where the lines of a paragraph end, all at once: of all ways that the prohibitions allow, the one whose lines need
 * the least stretching and squeezing. Where no way is allowed, as in a word that is wider than the page, a line ends at the
 * last character that fits.
 */
final class LineBreaks {

	/** More than any sum of lines that break as they should. */
	private static final double FORBIDDEN = 1e7;
	/** A squeezed line is no worse than one stretched by this many cells in 27 gaps. */
	private static final double SQUEEZED = 0.4;
	private static final double LONE_LAST = 2;
	private static final double EPSILON = 1e-6;

	private final Clusters clusters;
	private final double first;
	private final double width;
	private final boolean justified;
	private final double[] natural;
	private final double[] slack;
	private final int[] hanGaps;
	private final int[] spaces;
	private final int[] han;

	LineBreaks(Clusters clusters, double first, double width, boolean justified) {
		this.clusters = clusters;
		this.first = first;
		this.width = width;
		this.justified = justified;
		int n = clusters.size();
		natural = new double[n + 1];
		slack = new double[n + 1];
		hanGaps = new int[n + 1];
		spaces = new int[n + 1];
		han = new int[n + 1];
		for (int i = 0; i < n; i++) {
			natural[i + 1] = natural[i] + clusters.get(i).width();
			slack[i + 1] = slack[i] + clusters.slack(i);
			hanGaps[i + 1] = hanGaps[i] + (i + 1 < n && clusters.grows(i, true) ? 1 : 0);
			spaces[i + 1] = spaces[i] + (clusters.get(i).isSpace() ? 1 : 0);
			han[i + 1] = han[i] + (clusters.get(i).script() == Script.HAN ? 1 : 0);
		}
	}

	/** Indices of the clusters that lines end before, the last one included; at least one. */
	List<Integer> choose() {
		int n = clusters.size();
		double[] best = new double[n + 1];
		int[] from = new int[n + 1];
		for (int to = 1; to <= n; to++) {
			best[to] = Double.POSITIVE_INFINITY;
			for (int start = to - 1; start >= 0; start--) {
				double cost = cost(start, to);
				if (Double.isInfinite(cost)) {
					break;
				}
				if (best[start] + cost < best[to]) {
					best[to] = best[start] + cost;
					from[to] = start;
				}
			}
			best[to] += to == n || clusters.mayBreak(to) ? 0 : FORBIDDEN;
		}
		List<Integer> ends = new ArrayList<>();
		for (int to = n; to > 0; to = from[to]) {
			ends.add(0, to);
		}
		return ends.isEmpty() ? List.of(0) : ends;
	}

	/** What is visible of a line: the spaces at its end are not. */
	int visible(int start, int to) {
		int end = to;
		while (end > start && clusters.get(end - 1).isSpace()) {
			end--;
		}
		return end;
	}

	private double cost(int start, int to) {
		int end = visible(start, to);
		double room = (start == 0 ? first : width) - (natural[end] - natural[start]);
		if (room < -EPSILON) {
			// The mark at the end gives its empty half, but the next line's opening bracket has nothing to give here.
			double give = end == start ? 0 : slack[end - 1] - slack[start] + clusters.get(end - 1).slack();
			if (-room > give + EPSILON) {
				return to - start <= 1 ? FORBIDDEN : Double.POSITIVE_INFINITY;
			}
			double share = -room / give;
			return SQUEEZED + share * share;
		}
		if (to == clusters.size()) {
			return start > 0 && isLone(start, to) ? LONE_LAST : 0;
		}
		if (!justified) {
			double cells = room / clusters.cell();
			return cells * cells / 10;
		}
		int gaps = gaps(start, end);
		double share = gaps == 0 ? room / clusters.cell() : room / gaps / clusters.cell() * 10;
		return share * share;
	}

	/** One character, if need be with the mark behind it. */
	private boolean isLone(int start, int to) {
		return to - start == 1 || to - start == 2 && clusters.get(to - 1).slack() > 0;
	}

	/** How many places of a line may grow. */
	int gaps(int start, int end) {
		return end - start < 2 ? 0 : isHan(start, end) ? hanGaps[end - 1] - hanGaps[start] : spaces[end - 1] - spaces[start];
	}

	boolean isHan(int start, int end) {
		return han[end] > han[start];
	}
}
