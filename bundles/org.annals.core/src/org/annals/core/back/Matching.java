/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.core.edit.Runs;
import org.annals.core.text.Range;

/**
 * Finds for each piece of a returned document the passage that it was. Bookmarks say most; where they were lost, as in
 * documents that went through a program that knows none, the text itself does.
 */
final class Matching {

	/** Likeness from which a paragraph between known neighbours is the old one changed. */
	private static final double NEAR = 0.5;
	/** The same anywhere in the document. */
	private static final double FAR = 0.7;
	/** Part of a new paragraph that must come from the one beside it, to be split off from it. */
	private static final double SPLIT = 0.7;

	private final List<Unit> units;
	private List<Piece> pieces;
	private final Set<Unit> found = new HashSet<>();

	private Matching(List<Unit> units, List<Piece> pieces) {
		this.units = units;
		this.pieces = pieces;
	}

	/** The pieces with their units; a paragraph that several passages printed is cut where they met. */
	static List<Piece> of(List<Unit> units, List<Piece> pieces) {
		Matching work = new Matching(units, pieces);
		work.found();
		work.lines();
		work.insideLines();
		work.single();
		work.splits();
		return work.pieces;
	}

	private void found() {
		pieces.stream().filter(piece -> piece.unit != null).forEach(piece -> found.add(piece.unit));
	}

	/** Whole lines of which no passage was found yet, against whole paragraphs of which nothing is known. */
	private void lines() {
		Map<Integer, List<Unit>> lines = new HashMap<>();
		for (Unit unit : units) {
			if (!unit.isSilent() && !unit.isTable()) {
				lines.computeIfAbsent(unit.line(), line -> new ArrayList<>()).add(unit);
			}
		}
		lines.values().removeIf(line -> line.stream().anyMatch(found::contains));
		List<List<Unit>> open = new ArrayList<>(lines.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList());
		Map<Integer, Integer> count = new HashMap<>();
		pieces.forEach(piece -> count.merge(piece.paragraph, 1, Integer::sum));
		List<Piece> alone = new ArrayList<>(pieces.stream()
				.filter(piece -> piece.unit == null && piece.grid == null && count.get(piece.paragraph) == 1).toList());
		Map<Piece, List<Unit>> pairs = Alignment.of(open, alone, Matching::shown, Matching::content, pieces, NEAR, FAR);
		List<Piece> all = new ArrayList<>();
		for (Piece piece : pieces) {
			List<Unit> line = pairs.get(piece);
			if (line == null) {
				all.add(piece);
			} else {
				all.addAll(cut(piece, line));
				found.addAll(line);
			}
		}
		pieces = all;
		found.clear();
		found();
	}

	private static String shown(List<Unit> line) {
		StringBuilder shown = new StringBuilder();
		line.forEach(unit -> shown.append(unit.shown()));
		return shown.toString();
	}

	private static String content(List<Unit> line) {
		StringBuilder shown = new StringBuilder(line.get(0).content());
		line.subList(1, line.size()).forEach(unit -> shown.append(unit.shown()));
		return shown.toString();
	}

	/** Cuts a piece into what the passages of a line print now; a passage of which nothing is left gets none. */
	private static List<Piece> cut(Piece piece, List<Unit> line) {
		int[] cuts = LineCuts.of(line.stream().map(Unit::shown).toList(), piece.text);
		List<Piece> parts = new ArrayList<>();
		for (int i = 0; i < line.size(); i++) {
			if (!PlainText.of(piece.text.substring(cuts[i], cuts[i + 1])).isEmpty()) {
				parts.add(piece.part(cuts[i], cuts[i + 1]).of(line.get(i)));
			}
		}
		return parts;
	}

	/** A passage whose bookmark was lost may still stand behind the one before it in its line. */
	private void insideLines() {
		List<Piece> all = new ArrayList<>();
		for (Piece piece : pieces) {
			List<Unit> line = new ArrayList<>();
			if (piece.unit != null && piece.grid == null) {
				line.add(piece.unit);
				for (int i = piece.unit.index() + 1; i < units.size() && (units.get(i).isSilent()
						|| units.get(i).line() == piece.unit.line() && !found.contains(units.get(i))); i++) {
					if (!units.get(i).isSilent() && !units.get(i).isTable() && units.get(i).line() == piece.unit.line()) {
						line.add(units.get(i));
					}
				}
			}
			List<Piece> parts = line.size() > 1 ? cut(piece, line) : List.of();
			boolean still = parts.stream().skip(1)
					.anyMatch(part -> PlainText.likeness(part.text, part.unit.shown()) >= NEAR);
			if (still) {
				all.addAll(parts);
				parts.forEach(part -> found.add(part.unit));
			} else {
				all.add(piece);
			}
		}
		pieces = all;
	}

	/** What is left on both sides, one passage to one piece: moved, or without bookmark in a paragraph with others. */
	private void single() {
		List<List<Unit>> open = new ArrayList<>();
		for (Unit unit : units) {
			if (!unit.isSilent() && !found.contains(unit)) {
				open.add(List.of(unit));
			}
		}
		List<Piece> alone = new ArrayList<>(pieces.stream().filter(piece -> piece.unit == null).toList());
		Alignment.of(open, alone, Matching::shown, Matching::content, pieces, NEAR, FAR).forEach((piece, line) -> {
			if (line.get(0).isTable() == (piece.grid != null)) {
				found.add(piece.of(line.get(0)).unit);
			}
		});
	}

	/** New paragraphs beside a changed one whose text was part of it. */
	private void splits() {
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			if (piece.unit != null && piece.grid == null && !piece.text.equals(piece.unit.shown())) {
				StringBuilder text = new StringBuilder(piece.text);
				for (int j = i + 1; j < pieces.size() && isNew(pieces.get(j)); j++) {
					if (!comesFrom(piece.unit, text, pieces.get(j))) {
						break;
					}
				}
			}
		}
	}

	private static boolean isNew(Piece piece) {
		return piece.unit == null && piece.grid == null && piece.from == null;
	}

	private static boolean comesFrom(Unit unit, StringBuilder before, Piece piece) {
		int start = before.length();
		before.append(piece.text);
		Carried carried = new Carried(Runs.text(unit.shown()), before.toString());
		if (carried.common(new Range(start, before.length())) >= SPLIT * piece.text.length()) {
			piece.from = unit;
			return true;
		}
		return false;
	}
}
