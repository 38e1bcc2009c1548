/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.page;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.text.Markers;
import org.annals.model.report.Action;
import org.annals.model.report.Block;
import org.annals.model.report.Cause;
import org.annals.model.report.Cell;
import org.annals.model.report.Item;
import org.annals.model.report.Measure;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.Row;
import org.annals.model.report.Section;
import org.annals.model.report.Table;
import org.eclipse.emf.ecore.EObject;

/** Finds the lines of a report in one walk; it goes where {@code ReportTextBuilder} goes, but writes no text. */
final class PageWalk {

	private final Guidance guidance;
	private final List<LineDraft> lines = new ArrayList<>();
	private LineDraft current;
	private Passage last;
	private boolean lastPrinted;
	/** Chars that stand before a line without being shown. */
	private int hidden;

	private PageWalk(Guidance guidance) {
		this.guidance = guidance;
	}

	/** The lines of the page; at least one. */
	static List<LineDraft> lines(Report report, Guidance guidance) {
		PageWalk walk = new PageWalk(guidance);
		walk.siblings(report.getFront(), 0, null, guidance.front(report));
		walk.siblings(report.getSections(), 1, null, guidance.sections(report));
		walk.siblings(report.getBack(), 0, null, guidance.back(report));
		if (walk.lines.isEmpty()) {
			walk.ghost(new Ghost(ParagraphRole.BODY, null, 0));
		}
		return walk.lines;
	}

	private void siblings(List<? extends Passage> siblings, int depth, String role, List<Ghost> ghosts) {
		String[] markers = Markers.printed(siblings);
		int ghost = 0;
		for (int i = 0; i <= markers.length; i++) {
			for (; ghost < ghosts.size() && ghosts.get(ghost).index() == i; ghost++) {
				ghost(ghosts.get(ghost));
			}
			if (i < markers.length) {
				passage(siblings.get(i), markers[i], depth, role);
			}
		}
	}

	private void ghost(Ghost ghost) {
		LineDraft line = new LineDraft();
		line.ghost = ghost;
		line.kind = ghost.part() == null ? LineKind.HEADING : kind(ghost.part());
		line.level = ghost.part() == null ? 1 : 0;
		line.guidance = ghost.part() == null ? guidance.heading(ghost.role()) : guidance.of(ghost.part());
		lines.add(line);
	}

	private void passage(Passage passage, String marker, int depth, String role) {
		String space = begin(passage);
		boolean opensLine = current.atoms.isEmpty();
		if (opensLine) {
			current.first = passage;
			current.level = depth;
		}
		last = passage;
		lastPrinted = false;
		if (!space.isEmpty() && !opensLine) {
			current.atoms.add(new Atom(Slot.Kind.SPACE, passage, null, null, space));
		}
		print(Slot.Kind.MARKER, passage, marker);
		if (passage instanceof Section section) {
			String own = section.getRole() == null ? role : section.getRole();
			if (opensLine && (section.getHeading() != null || !marker.isEmpty())) {
				current.kind = LineKind.HEADING;
				current.guidance = guidance.heading(section.getRole());
			} else if (opensLine) {
				current.guidance = guidance.of(own);
			}
			headed(section.getHeading(), section.getStop(), section);
			siblings(section.getBlocks(), depth, own, List.of());
			siblings(section.getSections(), depth + 1, own, List.of());
			return;
		}
		if (opensLine) {
			current.kind = passage instanceof Paragraph paragraph && depth == 0 ? kind(paragraph.getRole()) : LineKind.BODY;
			current.guidance = guidance(passage, depth, role);
		}
		if (passage instanceof Item item) {
			headed(item.getHeading(), item.getStop(), item);
			siblings(item.getBlocks(), depth, role, List.of());
		} else if (passage instanceof Table table) {
			table(table, depth);
		} else {
			current.atoms.add(new Atom(Slot.Kind.PROSE, passage, prose(passage), null, null));
			print(Slot.Kind.STOP, passage, passage instanceof Action action ? action.getStop() : null);
			lastPrinted = true;
		}
	}

	/** Goes to the passage's line; returns the white space before it in that line. */
	private String begin(Passage passage) {
		String space = passage.getSpace();
		boolean unprinted = last != null && passage.eContainer() == last && !lastPrinted;
		boolean fresh;
		if (space != null) {
			fresh = space.indexOf('\n') >= 0;
		} else {
			fresh = !passage.isRunIn() && last != null && !unprinted;
			space = fresh ? "\n" : "";
		}
		boolean empty = current != null && current.atoms.isEmpty();
		if (current == null || fresh && !(empty && unprinted)) {
			newLine();
			hidden = space.length();
		} else if (empty) {
			hidden = space.length();
		} else {
			return space;
		}
		current.before += hidden;
		hidden = 0;
		return "";
	}

	private void newLine() {
		current = new LineDraft();
		lines.add(current);
	}

	private void headed(Prose heading, String stop, Passage owner) {
		if (heading != null) {
			current.atoms.add(new Atom(Slot.Kind.HEADING, owner, heading, null, null));
			lastPrinted |= !LineView.isEmpty(heading);
		}
		print(Slot.Kind.STOP, owner, stop);
	}

	private void print(Slot.Kind kind, Passage owner, String text) {
		if (text != null && !text.isEmpty()) {
			current.atoms.add(new Atom(kind, owner, null, null, text));
			lastPrinted = true;
		}
	}

	private void table(Table table, int depth) {
		current.kind = current.atoms.isEmpty() ? LineKind.TABLE_ROW : current.kind;
		for (int r = 0; r < table.getRows().size(); r++) {
			Row row = table.getRows().get(r);
			if (r > 0) {
				newLine();
				current.first = table;
				current.kind = LineKind.TABLE_ROW;
				current.level = depth;
				current.before = 1;
			}
			for (int c = 0; c < row.getCells().size(); c++) {
				Cell cell = row.getCells().get(c);
				if (c > 0) {
					current.atoms.add(new Atom(Slot.Kind.TAB, table, null, null, "\t"));
				}
				current.atoms.add(new Atom(Slot.Kind.PROSE, table, cell.getProse(), cell, null));
			}
		}
		lastPrinted = true;
	}

	private String guidance(Passage passage, int depth, String role) {
		if (depth == 0) {
			return passage instanceof Paragraph paragraph ? guidance.of(paragraph.getRole()) : null;
		}
		EObject container = passage.eContainer();
		return container instanceof Section section && section.getBlocks().size() == 1 && section.getSections().isEmpty()
				? guidance.of(role)
				: null;
	}

	/** The prose of a block that holds but one. */
	static Prose prose(Passage passage) {
		return switch (passage) {
		case Paragraph paragraph -> paragraph.getProse();
		case Measure measure -> measure.getProse();
		case Cause cause -> cause.getProse();
		case Action action -> action.getProse();
		case Block block -> null;
		default -> null;
		};
	}

	private static LineKind kind(ParagraphRole role) {
		return switch (role) {
		case TITLE -> LineKind.TITLE;
		case SUBTITLE -> LineKind.SUBTITLE;
		case ADDRESSEE -> LineKind.ADDRESSEE;
		case SIGNATURE -> LineKind.SIGNATURE;
		case DATE -> LineKind.DATE;
		case ATTACHMENT -> LineKind.ATTACHMENT;
		case DEBRIS -> LineKind.DEBRIS;
		case BODY, PREAMBLE, TRANSITION -> LineKind.BODY;
		};
	}
}
