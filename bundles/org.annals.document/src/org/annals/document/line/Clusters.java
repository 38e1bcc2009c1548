/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.line;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.Vocabulary;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.FontStyle;
import org.annals.document.style.Metrics;
import org.annals.document.style.Script;

/** A paragraph's text cut into clusters, with the places where its lines may end. */
public final class Clusters {

	private final String text;
	private final List<Cluster> all;
	private final boolean[] breakable;
	private final double cell;

	private Clusters(String text, List<Cluster> all, boolean[] breakable, double cell) {
		this.text = text;
		this.all = all;
		this.breakable = breakable;
		this.cell = cell;
	}

	/**
	 * Measures a paragraph.
	 *
	 * @param cell width of a full-width character, mm
	 */
	public static Clusters of(FlowParagraph paragraph, DocumentStyle style, Vocabulary vocabulary, double cell) {
		String text = paragraph.text();
		List<Cluster> all = new ArrayList<>(text.length());
		int span = 0;
		int spanEnd = paragraph.spans().isEmpty() ? 0 : paragraph.spans().get(0).text().length();
		BreakIterator graphemes = null;
		boolean[] glued = Glue.of(text, vocabulary.measureWords());
		for (int start = 0; start < text.length();) {
			while (start >= spanEnd) {
				spanEnd += paragraph.spans().get(++span).text().length();
			}
			int end = start + 1;
			if (!isPlain(text.charAt(start)) || end < text.length() && !isPlain(text.charAt(end))) {
				if (graphemes == null) {
					graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
					graphemes.setText(text);
				}
				end = Math.min(graphemes.following(start), spanEnd);
			}
			int point = text.codePointAt(start);
			FontStyle font = style.text(paragraph.spans().get(span).role()).font();
			Script script = Widths.script(point, style.isEastAsian());
			double width = width(text, start, end, script, font.metrics()) * cell;
			double slack = script == Script.HAN ? Prohibitions.slackBehind(point) * cell : 0;
			all.add(new Cluster(start, end, point, script, width, slack, span));
			start = end;
		}
		return new Clusters(text, all, breaks(all, glued), cell);
	}

	/** Neither a surrogate nor anything that may join its neighbours. */
	private static boolean isPlain(char c) {
		return c < 0x300 || c >= 0x3041 && c < 0x3099 || c >= 0x309b && c < 0xd7b0 && !(c >= 0xa660 && c < 0xac00)
				|| c >= 0xff00 && c < 0xfff0 || c >= 0x2010 && c < 0x2028 || c >= 0x3000 && c < 0x302a;
	}

	/** Of all that stands as one, as no letters are joined: a family of emoji is as wide as its members. */
	private static double width(String text, int start, int end, Script script, Metrics metrics) {
		double width = 0;
		for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
			width += Widths.of(text.codePointAt(i), script, metrics);
		}
		return width;
	}

	private static boolean[] breaks(List<Cluster> all, boolean[] glued) {
		boolean[] breakable = new boolean[all.size() + 1];
		for (int i = 1; i < all.size(); i++) {
			int following = i + 1 < all.size() ? all.get(i + 1).point() : 0;
			breakable[i] = !glued[all.get(i).start()] && mayBreak(all.get(i - 1), all.get(i), following);
		}
		return breakable;
	}

	private static boolean mayBreak(Cluster before, Cluster after, int following) {
		if (after.isSpace() || !Prohibitions.mayEnd(before.point()) || !Prohibitions.mayBegin(after.point(), following)
				|| Prohibitions.isPaired(before.point()) && before.point() == after.point()) {
			return false;
		}
		if (before.isSpace() || !before.isWord() || !after.isWord()) {
			return true;
		}
		boolean joint = "-–/".indexOf(before.point()) >= 0;
		return joint && Character.isLetter(after.point());
	}

	/** The paragraph's text. */
	public String text() {
		return text;
	}

	Cluster get(int index) {
		return all.get(index);
	}

	/** Number of clusters. */
	public int size() {
		return all.size();
	}

	/** Whether a line may end before a cluster. */
	boolean mayBreak(int index) {
		return breakable[index];
	}

	/** Width of a full-width character, mm. */
	double cell() {
		return cell;
	}

	/** Whether the space between a cluster and the next one may grow. */
	boolean grows(int index, boolean han) {
		Cluster left = all.get(index);
		Cluster right = all.get(index + 1);
		if (!han) {
			return left.isSpace();
		}
		boolean pair = Prohibitions.isPaired(left.point()) && left.point() == right.point();
		return !pair && (!left.isWord() || !right.isWord());
	}

	/** How much may be taken away between a cluster and the next one on its line, mm. */
	double slack(int index) {
		Cluster next = index + 1 < all.size() ? all.get(index + 1) : null;
		boolean opening = next != null && next.script() == Script.HAN;
		return all.get(index).slack() + (opening ? Prohibitions.slackBefore(next.point()) * cell : 0);
	}

	/** Natural width of all clusters, mm. */
	public double width() {
		return width(0, all.size());
	}

	/** Natural width of some clusters, mm. */
	double width(int from, int to) {
		double width = 0;
		for (int i = from; i < to; i++) {
			width += all.get(i).width();
		}
		return width;
	}

	/** Natural width of the first chars of the paragraph, mm. */
	public double widthOfChars(int chars) {
		double width = 0;
		for (Cluster cluster : all) {
			width += cluster.end() <= chars ? cluster.width() : 0;
		}
		return width;
	}

	/** Width of the widest part without a place to break, mm. */
	public double widestPart() {
		double widest = 0;
		double part = 0;
		for (int i = 0; i < all.size(); i++) {
			part = (breakable[i] ? 0 : part) + (all.get(i).isSpace() ? 0 : all.get(i).width());
			widest = Math.max(widest, part);
		}
		return widest;
	}
}
