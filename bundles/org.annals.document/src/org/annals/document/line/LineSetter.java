/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.annals.document.style.Alignment;

/** Sets a paragraph's clusters in lines of a width. */
public final class LineSetter {

	private final Clusters clusters;
	private final double width;
	private final Alignment align;

	/** @param width of the room for the lines, mm */
	public LineSetter(Clusters clusters, double width, Alignment align) {
		this.clusters = clusters;
		this.width = width;
		this.align = align;
	}

	/**
	 * The lines.
	 *
	 * @param indent of the first line, mm
	 * @param hang   of all other lines, mm
	 */
	public List<SetLine> lines(double indent, double hang) {
		LineBreaks breaks = new LineBreaks(clusters, width - indent, width - hang, align == Alignment.JUSTIFY);
		return lines(breaks, breaks.choose(), indent, hang);
	}

	/** The lines of a title, in a shape that the standard asks for. */
	public List<SetLine> balanced(Set<String> terms) {
		LineBreaks breaks = new LineBreaks(clusters, width, width, false);
		List<Integer> ends = breaks.choose();
		return lines(breaks, ends.size() == 1 ? ends : new TitleShape(clusters, width, terms).choose(ends), 0, 0);
	}

	private List<SetLine> lines(LineBreaks breaks, List<Integer> ends, double indent, double hang) {
		List<SetLine> lines = new ArrayList<>();
		int start = 0;
		for (int end : ends) {
			double room = width - (start == 0 ? indent : hang);
			boolean last = end == clusters.size();
			lines.add(line(breaks, start, breaks.visible(start, end), room, width - room, last));
			start = end;
		}
		return lines;
	}

	private SetLine line(LineBreaks breaks, int start, int end, double room, double x, boolean last) {
		double[] advances = new double[end - start];
		double natural = 0;
		for (int i = start; i < end; i++) {
			advances[i - start] = clusters.get(i).width();
			natural += advances[i - start];
		}
		double rest = room - natural;
		if (rest < 0) {
			squeeze(advances, start, end, -rest);
		} else if (align == Alignment.JUSTIFY && !last) {
			stretch(breaks, advances, start, end, rest);
		}
		double set = 0;
		for (double advance : advances) {
			set += advance;
		}
		double free = Math.max(0, room - set);
		double shift = align == Alignment.CENTER ? free / 2 : align == Alignment.RIGHT ? free : 0;
		return new SetLine(start, end, x + shift, advances, set);
	}

	private void squeeze(double[] advances, int start, int end, double excess) {
		double give = 0;
		for (int i = start; i < end; i++) {
			give += slack(i, end);
		}
		double share = give == 0 ? 0 : Math.min(1, excess / give);
		for (int i = start; i < end; i++) {
			advances[i - start] -= slack(i, end) * share;
		}
	}

	private double slack(int index, int end) {
		return index == end - 1 ? clusters.get(index).slack() : clusters.slack(index);
	}

	private void stretch(LineBreaks breaks, double[] advances, int start, int end, double rest) {
		int gaps = breaks.gaps(start, end);
		boolean han = breaks.isHan(start, end);
		for (int i = start; i < end - 1 && gaps > 0; i++) {
			if (clusters.grows(i, han)) {
				advances[i - start] += rest / gaps;
			}
		}
	}
}
