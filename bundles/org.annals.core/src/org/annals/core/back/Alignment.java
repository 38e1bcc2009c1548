/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Pairs old lines with new paragraphs by what they say: first the same, then the most alike between known neighbours. */
final class Alignment {

	/** Comparisons that are made at most; a document in which nothing is known is not compared each with each for ever. */
	private static final int MOST = 4_000_000;

	private final List<List<Unit>> lines;
	private final List<Piece> pieces;
	private final Map<Piece, List<Unit>> pairs = new LinkedHashMap<>();

	private Alignment(List<List<Unit>> lines, List<Piece> pieces) {
		this.lines = lines;
		this.pieces = pieces;
	}

	/**
	 * The pairs that were found.
	 *
	 * @param lines   old lines in order; those that were paired are taken out
	 * @param pieces  new ones in order, likewise
	 * @param shown   what a line says with its number
	 * @param content the same without the number
	 * @param all     all pieces of the document in order
	 * @param near    likeness that is enough between known neighbours
	 * @param far     likeness that is enough anywhere
	 */
	static Map<Piece, List<Unit>> of(List<List<Unit>> lines, List<Piece> pieces, Function<List<Unit>, String> shown,
			Function<List<Unit>, String> content, List<Piece> all, double near, double far) {
		Alignment work = new Alignment(lines, pieces);
		work.equal(shown, text -> text);
		work.equal(content, text -> text);
		work.equal(shown, PlainText::folded);
		if (!lines.isEmpty() && !pieces.isEmpty() && (long) lines.size() * pieces.size() <= MOST) {
			work.alike(shown, all, near, far);
		}
		return work.pairs;
	}

	private void equal(Function<List<Unit>, String> says, Function<String, String> form) {
		Map<String, Deque<List<Unit>>> byText = new HashMap<>();
		lines.forEach(line -> byText.computeIfAbsent(form.apply(says.apply(line)), text -> new ArrayDeque<>()).add(line));
		for (Piece piece : List.copyOf(pieces)) {
			Deque<List<Unit>> same = byText.get(form.apply(piece.text));
			if (same != null && !same.isEmpty()) {
				pair(piece, same.poll());
			}
		}
	}

	private void pair(Piece piece, List<Unit> line) {
		pairs.put(piece, line);
		pieces.remove(piece);
		lines.remove(line);
	}

	private void alike(Function<List<Unit>, String> says, List<Piece> all, double near, double far) {
		record Candidate(Piece piece, List<Unit> line, double likeness) {
		}
		List<Candidate> candidates = new ArrayList<>();
		List<String> old = lines.stream().map(says).map(PlainText::folded).toList();
		Map<Piece, Integer> places = new HashMap<>();
		int last = -1;
		for (Piece piece : all) {
			last = piece.unit != null ? piece.unit.index() : pairs.containsKey(piece) ? pairs.get(piece).getLast().index() : last;
			places.put(piece, last);
		}
		for (Piece piece : pieces) {
			String text = PlainText.folded(piece.text);
			int before = places.getOrDefault(piece, -1);
			for (int i = 0; i < lines.size(); i++) {
				double likeness = PlainText.likeness(old.get(i), text);
				if (likeness >= near) {
					boolean beside = follows(lines.get(i), before);
					if (beside || likeness >= far) {
						candidates.add(new Candidate(piece, lines.get(i), likeness + (beside ? 1 : 0)));
					}
				}
			}
		}
		candidates.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
		for (Candidate candidate : candidates) {
			if (!pairs.containsKey(candidate.piece()) && lines.contains(candidate.line())) {
				pair(candidate.piece(), candidate.line());
			}
		}
	}

	/** Whether nothing but other unknown lines stands between a known unit and a line. */
	private boolean follows(List<Unit> line, int before) {
		int at = lines.indexOf(line);
		int first = at;
		while (first > 0 && lines.get(first - 1).getFirst().index() > before) {
			first--;
		}
		return line.getFirst().index() > before && at - first <= 2;
	}
}
