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

import org.annals.core.back.BackChange.Kind;
import org.annals.core.source.docx.ReturnedDocument;
import org.annals.core.text.ReportText;
import org.annals.model.report.Item;
import org.annals.model.report.Passage;
import org.annals.model.report.Section;
import org.annals.model.report.Table;

/** What somebody changed in a document that came back, and the order of passages that follows from it. */
final class Plan {

	private final List<Unit> units;
	private final List<Piece> pieces;
	private final Map<String, String> digests;
	private final Set<String> leftOut;
	private final List<BackChange> changes = new ArrayList<>();
	private final List<TableRows> tables = new ArrayList<>();
	private List<Entry> entries = new ArrayList<>();
	private final Set<Unit> present = new HashSet<>();
	/** What the document does not have, and whether it is to be taken out. */
	private final Map<Passage, Boolean> removed = new HashMap<>();

	/** @param leftOut keys of changes that are not to be made */
	Plan(ReportText text, ReturnedDocument document, Set<String> leftOut) {
		this.units = Unit.of(text);
		this.pieces = Matching.of(units, Pieces.of(document, units));
		this.digests = PassageMarks.read(document.properties());
		this.leftOut = leftOut;
		pieces.stream().filter(piece -> piece.unit != null).forEach(piece -> present.add(piece.unit));
		Levels levels = new Levels(units, pieces);
		for (int i = 0; i < pieces.size(); i++) {
			if (pieces.get(i).unit != null) {
				kept(pieces.get(i), levels);
			} else {
				added(i);
			}
		}
		entries = new Order(entries, this::moved).stayed();
		gone();
	}

	/** All changes, those left out included, in the order of the document, then what was taken out. */
	List<BackChange> changes() {
		return changes;
	}

	/** The passages of the merged report in order. */
	List<Entry> entries() {
		return entries;
	}

	List<TableRows> tables() {
		return tables;
	}

	/** How much of the report's passages the document has, from 0 to 1. */
	double share() {
		long shown = units.stream().filter(unit -> !unit.isSilent()).count();
		return shown == 0 ? 1 : (double) present.size() / shown;
	}

	private static String name(Unit unit) {
		return unit.passage().getId() != null ? unit.passage().getId() : "#" + unit.index();
	}

	private String base(Unit unit) {
		return digests.get(name(unit));
	}

	/** Whether the report was changed here since the document was written. */
	private boolean isNewer(Unit unit) {
		return base(unit) != null && !base(unit).equals(PassageMarks.digest(unit.content()));
	}

	private boolean isWanted(Kind kind, Unit unit, String key, String before, String after, boolean conflict) {
		changes.add(new BackChange(key, kind, unit == null ? null : unit.passage(), unit == null ? after : unit.shown(), before,
				after, conflict));
		return !leftOut.contains(key);
	}

	private void kept(Piece piece, Levels levels) {
		Unit unit = piece.unit;
		Entry entry = new Entry(unit, piece);
		entries.add(entry);
		if (unit.isTable()) {
			table(piece);
			return;
		}
		StringBuilder all = new StringBuilder(entry.typed.content());
		boolean split = false;
		for (Piece part : pieces) {
			if (part.from == unit) {
				all.append(part.text);
				split = true;
			}
		}
		boolean renumbered = entry.typed.missing() || entry.typed.style() != null && unit.passage().getMarker() != null;
		boolean same = !split && !renumbered && entry.typed.content().equals(unit.content());
		boolean old = PassageMarks.digest(all.toString()).equals(base(unit)) && isNewer(unit);
		if (!same && !old) {
			boolean look = PlainText.folded(all.toString()).equals(PlainText.folded(unit.content())) && !renumbered;
			Kind kind = split ? Kind.SPLIT : look ? Kind.LOOK : Kind.TEXT;
			String after = split ? piece.text + " ¶ " + all.substring(entry.typed.content().length()) : piece.text;
			entry.retold = isWanted(kind, unit, "text:" + name(unit), unit.shown(), after, isNewer(unit) && !look);
		}
		levels.say(entry, (kind, change) -> isWanted(Kind.LEVEL, unit, "level:" + name(unit), change[0], change[1], false));
		line(entry);
	}

	private void line(Entry entry) {
		Unit unit = entry.unit;
		if (unit.opens() && !entry.piece.opens) {
			if (!isWanted(Kind.JOINED, unit, "joined:" + name(unit), "", "", false)) {
				entry.opening = true;
			}
		} else if (!unit.opens() && entry.piece.opens) {
			boolean alone = units.stream().anyMatch(other -> other.index() < unit.index() && other.line() == unit.line()
					&& !other.isSilent() && present.contains(other));
			if (alone && !isWanted(Kind.SPLIT, unit, "own:" + name(unit), unit.shown(), entry.piece.text, false)) {
				entry.opening = false;
			}
		}
	}

	private void table(Piece piece) {
		Table table = (Table) piece.unit.passage();
		boolean newer = isNewer(piece.unit);
		StringBuilder all = new StringBuilder(piece.tableTitle == null ? "" : piece.tableTitle);
		piece.grid.rows().forEach(row -> {
			all.append('\n');
			row.forEach(cell -> all.append(PlainText.of(cell)).append('\t'));
		});
		if (newer && PassageMarks.digest(all.toString()).equals(base(piece.unit))) {
			return;
		}
		tables.add(new TableRows(table, piece.grid.rows(), piece.tableTitle, (key, place, before, after) -> {
			changes.add(new BackChange("table:" + name(piece.unit) + key, Kind.TABLE, table, place, before, after, newer));
			return !leftOut.contains("table:" + name(piece.unit) + key);
		}));
	}

	private void added(int index) {
		Piece piece = pieces.get(index);
		if (piece.from != null) {
			if (!leftOut.contains("text:" + name(piece.from))) {
				entries.add(new Entry(null, piece));
			}
		} else if (isWanted(Kind.ADDED, null, "added:" + index, "", piece.text, false)) {
			entries.addAll(NewHeading.entries(piece, units));
		}
	}

	/** Whether a passage that stands elsewhere shall do so. */
	private boolean moved(Entry entry, boolean first) {
		String key = "moved:" + name(entry.unit);
		return first ? isWanted(Kind.MOVED, entry.unit, key, "", "", false) : !leftOut.contains(key);
	}

	/** What the document does not have: taken out, or never shown in it. */
	private void gone() {
		Set<Unit> placed = new HashSet<>();
		Map<Unit, Entry> byUnit = new HashMap<>();
		for (Entry entry : entries) {
			if (entry.unit != null) {
				placed.add(entry.unit);
				byUnit.put(entry.unit, entry);
			}
		}
		int at = 0;
		for (Unit unit : units) {
			if (byUnit.containsKey(unit)) {
				at = entries.indexOf(byUnit.get(unit)) + 1;
			} else if (stays(unit)) {
				Entry entry = new Entry(unit, null);
				entries.add(at++, entry);
			}
		}
	}

	private boolean stays(Unit unit) {
		Passage passage = unit.passage();
		if (present.contains(unit)) {
			// Its move was left out; see Order.
			return true;
		}
		if (unit.isSilent()) {
			boolean holder = passage instanceof Section || passage instanceof Item;
			return !holder || Making.first(passage) == passage;
		}
		Passage around = passage.eContainer() instanceof Passage up ? up : null;
		if (removed.containsKey(around) && !isNewer(unit)) {
			// What goes with its heading is not told again.
			removed.put(passage, removed.get(around));
			return !removed.get(around);
		}
		boolean later = !digests.isEmpty() && base(unit) == null && name(unit).matches("\\w{1,32}");
		if (later) {
			return true;
		}
		boolean gone = isWanted(Kind.REMOVED, unit, "removed:" + name(unit), unit.shown(), "", isNewer(unit));
		removed.put(passage, gone);
		return !gone;
	}
}
