/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.Optional;

/** Finds on the pages what stands in the report's text, and in the text what stands on the pages. */
public final class TextPlaces {

	private final Pages pages;

	/**
	 * A place in the text and on a page.
	 *
	 * @param page   index of the page, from 0
	 * @param line   the line
	 * @param offset UTF-16 offset in the report's text, from the first char of the line to behind its last one
	 */
	public record Place(int page, Line line, int offset) {
	}

	public TextPlaces(Pages pages) {
		this.pages = pages;
	}

	/**
	 * The place in the text that is nearest to a point of a page; empty where nothing of the report stands on it.
	 *
	 * @param page index, from 0
	 * @param x    from the left edge of the paper, mm
	 * @param y    from the top edge of the paper, mm
	 */
	public Optional<Place> at(int page, double x, double y) {
		Line nearest = null;
		double best = Double.POSITIVE_INFINITY;
		for (Line line : pages.pages().get(page).lines()) {
			double up = Math.max(0, Math.max(line.top() - y, y - line.top() - line.height()));
			// The lines of a row of a table stand beside each other: height decides first.
			double distance = up * 1000 + across(line, x);
			if (isOfText(line) && distance < best) {
				best = distance;
				nearest = line;
			}
		}
		return nearest == null ? Optional.empty() : Optional.of(new Place(page, nearest, offset(nearest, x)));
	}

	private static double across(Line line, double x) {
		GlyphRun last = line.runs().getLast();
		return Math.max(0, Math.max(line.runs().getFirst().x() - x, x - last.x(last.text().length())));
	}

	private static boolean isOfText(Line line) {
		return line.runs().stream().anyMatch(run -> run.start() >= 0);
	}

	private static int offset(Line line, double x) {
		int offset = -1;
		for (GlyphRun run : line.runs()) {
			if (run.start() >= 0 && (offset < 0 || x >= run.x())) {
				offset = run.start() + index(run, x);
			}
		}
		return offset;
	}

	/** The char before which a caret stands that is set at {@code x}; never inside of what stands as one. */
	private static int index(GlyphRun run, double x) {
		double left = run.x();
		for (int i = 0; i < run.text().length(); i++) {
			if (run.advances()[i] > 0) {
				if (x < left + run.advances()[i] / 2) {
					return i;
				}
				left += run.advances()[i];
			}
		}
		return run.text().length();
	}

	/**
	 * Where an offset of the report's text stands, or what is printed last before it; empty where nothing is.
	 *
	 * @param offset UTF-16
	 */
	public Optional<Place> of(int offset) {
		Place best = null;
		int nearest = -1;
		for (int page = 0; page < pages.pages().size(); page++) {
			for (Line line : pages.pages().get(page).lines()) {
				for (GlyphRun run : line.runs()) {
					if (run.start() > nearest && run.start() <= offset) {
						nearest = run.start();
						best = new Place(page, line, Math.min(offset, run.end()));
					}
				}
			}
		}
		return Optional.ofNullable(best);
	}

	/** Offset of the first char that a page prints and the page before does not; -1 for a page without text of the report. */
	public int start(int page) {
		int before = page == 0 ? -1 : last(page - 1);
		int start = -1;
		for (Line line : pages.pages().get(page).lines()) {
			for (GlyphRun run : line.runs()) {
				// The repeated head of a table was printed before.
				if (run.start() > before && (start < 0 || run.start() < start)) {
					start = run.start();
				}
			}
		}
		return start;
	}

	private int last(int page) {
		int last = -1;
		for (Line line : pages.pages().get(page).lines()) {
			for (GlyphRun run : line.runs()) {
				last = Math.max(last, run.start());
			}
		}
		return last;
	}
}
