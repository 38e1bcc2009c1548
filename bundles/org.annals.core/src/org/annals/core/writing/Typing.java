/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.annals.model.report.ReportPackage.Literals.PASSAGE__NUMBERING;
import static org.annals.model.report.ReportPackage.Literals.REPORT__BACK;
import static org.annals.model.report.ReportPackage.Literals.REPORT__FRONT;
import static org.annals.model.report.ReportPackage.Literals.SECTION__BLOCKS;
import static org.annals.model.report.ReportPackage.Literals.SECTION__HEADING;
import static org.annals.model.report.ReportPackage.Literals.SECTION__ROLE;

import org.annals.core.edit.Runs;
import org.annals.core.page.Ghost;
import org.annals.core.page.PageDocument;
import org.annals.core.page.Slot;
import org.annals.core.session.ReportSession;
import org.annals.core.text.Range;
import org.annals.model.report.Block;
import org.annals.model.report.Cause;
import org.annals.model.report.Item;
import org.annals.model.report.Measure;
import org.annals.model.report.Numbering;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Passage;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.report.Table;
import org.eclipse.emf.ecore.EObject;

/** Puts typed text into the prose at the caret, and makes the element that takes it where there is none. */
final class Typing {

	private static final String KIND = "typing";
	private static final String SENTENCE_ENDS = "。！？";
	private static final String CLOSING = "”’》）】〉」』。！？…，；：、";

	private final PageDocument page;
	private final Edits edits;
	private final AutoFormat autoFormat;

	Typing(ReportSession session, PageDocument page, Edits edits) {
		this.page = page;
		this.edits = edits;
		this.autoFormat = new AutoFormat(session, edits);
	}

	Caret type(Range selection, String text) {
		if (text.isEmpty()) {
			return new Caret(selection.start(), selection.end());
		}
		boolean ends = SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
		Spot spot = Spot.at(page, selection.start());
		if (inOneProse(spot, selection)) {
			Point at = spot.point();
			int to = at.offset() + selection.length();
			if (selection.isEmpty() && needsElement(spot, text)) {
				return fresh(spot, text, ends);
			}
			String before = Runs.of(spot.slot().prose()).shown();
			Caret caret = edits.typing(KIND, selection.isEmpty() ? at : new Point(at.owner(), -1, 0),
					ends, tree -> ProseChange.replace(tree, at.owner(), at.offset(), to, text));
			return autoFormat.apply(spot, before, caret);
		}
		Caret caret = edits.structural(KIND, tree -> {
			Spot there = selection.isEmpty() ? spot : Spot.at(page, new Deletion(tree, page).delete(selection));
			return insert(tree, there, text);
		});
		expect(caret, ends);
		return caret;
	}

	private void expect(Caret caret, boolean ends) {
		Spot spot = Spot.at(page, caret.offset());
		edits.goOn(KIND, ends || spot.slot() == null, spot.slot() == null ? null : spot.point());
	}

	private Caret fresh(Spot spot, String text, boolean ends) {
		Caret caret = edits.structural(KIND, tree -> insert(tree, spot, text));
		expect(caret, ends);
		return caret;
	}

	/** Whether a selection can be replaced without touching the structure. */
	static boolean inOneProse(Spot spot, Range selection) {
		if (spot.slot() == null) {
			return false;
		}
		int from = spot.column() - spot.slot().range().start();
		if (selection.isEmpty()) {
			return true;
		}
		return from >= 0 && from + selection.length() <= spot.slot().range().length()
				&& (from > 0 || selection.length() < spot.slot().range().length() || spot.slots().size() == 1);
	}

	/** Puts text in at a place, which may need a new element. */
	static Point insert(Tree tree, Spot spot, String text) {
		if (spot.line().isGhost()) {
			return ghost(tree, spot.line().ghost(), text);
		}
		if (spot.slot() == null) {
			return type(tree, empty(tree, spot), text);
		}
		if (needsElement(spot, text)) {
			return type(tree, sibling(tree, spot), text);
		}
		Point at = spot.point();
		return ProseChange.replace(tree, at.owner(), at.offset(), at.offset(), text);
	}

	private static Point type(Tree tree, EObject owner, String text) {
		return ProseChange.replace(tree, owner, 0, 0, text);
	}

	/** Whether what is typed is a sentence of its own behind one that has ended. */
	private static boolean needsElement(Spot spot, String text) {
		if (!text.isEmpty() && CLOSING.indexOf(text.charAt(0)) >= 0 || spot.isTable()) {
			return false;
		}
		if (spot.behind() || text.isEmpty()) {
			return spot.behind();
		}
		Passage owner = spot.slot().owner();
		if (!(owner instanceof Measure || owner instanceof Cause) || spot.column() < spot.slot().range().end()) {
			return false;
		}
		String shown = spot.line().text().substring(spot.slot().range().start(), spot.slot().range().end());
		return !shown.isEmpty() && SENTENCE_ENDS.indexOf(shown.charAt(shown.length() - 1)) >= 0;
	}

	/** What follows the end of a sentence or of a heading in the same line. */
	private static Block sibling(Tree tree, Spot spot) {
		Passage owner = spot.slot().owner();
		Block fresh = owner instanceof Section ? Blocks.paragraph()
				: owner instanceof Item item ? Blocks.content(item) : Blocks.like(owner);
		if (owner instanceof Section || owner instanceof Item) {
			tree.add(owner, Blocks.blocksFeature(owner), 0, fresh);
		} else {
			tree.addBeside(owner, fresh, true);
		}
		tree.runIn(fresh);
		return fresh;
	}

	/** A line that prints nothing: an empty section, an empty table. */
	private static EObject empty(Tree tree, Spot spot) {
		Passage passage = spot.line().passage();
		if (passage instanceof Section section) {
			if (section.getHeading() == null && spot.slots().stream().anyMatch(slot -> slot.kind() == Slot.Kind.MARKER)) {
				tree.prose(section);
				return section;
			}
			Paragraph paragraph = Blocks.paragraph();
			tree.add(section, SECTION__BLOCKS, 0, paragraph);
			return paragraph;
		}
		if (passage instanceof Item item) {
			Block content = Blocks.content(item);
			tree.add(item, Blocks.blocksFeature(item), 0, content);
			tree.runIn(content);
			return content;
		}
		Paragraph paragraph = Blocks.paragraph();
		tree.addBeside(passage, paragraph, passage instanceof Table);
		tree.newLine(paragraph, passage);
		return paragraph;
	}

	/** Makes what the report lacks. */
	static Point ghost(Tree tree, Ghost ghost, String text) {
		Report report = tree.report();
		if (ghost.part() == null) {
			Section section = tree.section(report, ghost.index());
			tree.edit().set(section, SECTION__ROLE, ghost.role());
			return type(tree, section, text);
		}
		Paragraph paragraph = Blocks.paragraph(ghost.part());
		if (ghost.part() == ParagraphRole.BODY) {
			Section section = tree.section(report, report.getSections().size());
			tree.edit().set(section, SECTION__HEADING, null);
			tree.edit().set(section, PASSAGE__NUMBERING, Numbering.NONE);
			tree.add(section, SECTION__BLOCKS, 0, paragraph);
		} else {
			boolean back = ghost.part() == ParagraphRole.SIGNATURE || ghost.part() == ParagraphRole.DATE
					|| ghost.part() == ParagraphRole.ATTACHMENT;
			tree.add(report, back ? REPORT__BACK : REPORT__FRONT, ghost.index(), paragraph);
		}
		return type(tree, paragraph, text);
	}
}
