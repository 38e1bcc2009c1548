/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.annals.model.report.ReportPackage.Literals.PARAGRAPH__ROLE;
import static org.annals.model.report.ReportPackage.Literals.PASSAGE__NUMBERING;
import static org.annals.model.report.ReportPackage.Literals.PASSAGE__RESTART;
import static org.annals.model.report.ReportPackage.Literals.REPORT__FRONT;
import static org.annals.model.report.ReportPackage.Literals.SECTION__BLOCKS;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.edit.Runs;
import org.annals.core.page.Slot;
import org.annals.core.text.Markers;
import org.annals.model.report.Block;
import org.annals.model.report.Item;
import org.annals.model.report.Numbering;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Passage;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.eclipse.emf.ecore.EObject;

/** Ends a block and begins the like; an empty one leaves its list or its level. */
final class Splitting {

	private final Tree tree;
	private final Levels levels;

	Splitting(Tree tree) {
		this.tree = tree;
		this.levels = new Levels(tree);
	}

	/** @return the place at the beginning of the new line; {@code spot} is in a prose that is in no table */
	Point split(Spot spot) {
		Passage owner = spot.slot().owner();
		if (owner instanceof Section section && spot.slot().kind() == Slot.Kind.HEADING) {
			return section(section, spot);
		}
		Item item = item(owner, spot);
		if (item != null) {
			return item(item, owner, spot);
		}
		return leaf(owner, spot);
	}

	private Point section(Section section, Spot spot) {
		int offset = spot.behind() ? length(section) : spot.point().offset();
		Runs heading = Runs.of(section.getHeading());
		boolean alone = spot.slots().stream().allMatch(slot -> slot.owner() == section);
		if (heading.length() == 0 && alone && Blocks.stop(section).isEmpty()) {
			return levels.leave(section);
		}
		if (offset == 0 && heading.length() > 0) {
			before(section);
			return Point.at(section, 0);
		}
		Block first = section.getBlocks().isEmpty() ? null : section.getBlocks().get(0);
		String stop = Blocks.stop(section);
		boolean atEnd = offset == heading.length();
		if (atEnd && first != null && spot.slots().stream().anyMatch(slot -> slot.owner() == first)) {
			// What ran in to the heading stands below it now.
			tree.newLine(first, null);
			return start(first);
		}
		Paragraph paragraph = Blocks.paragraph();
		tree.edit().runs(section.getHeading(), heading.sub(0, offset));
		tree.add(section, SECTION__BLOCKS, 0, paragraph);
		if (!atEnd) {
			tree.stop(section, "");
			tree.edit().runs(paragraph.getProse(), heading.sub(offset, heading.length()).plus(Runs.text(stop)));
		}
		return Point.at(paragraph, 0);
	}

	private static int length(EObject owner) {
		return Runs.of(Blocks.prose(owner)).length();
	}

	/** An empty paragraph before a section, where the text before it ends. */
	private void before(Section section) {
		Section before = tree.before(section);
		if (before != null) {
			tree.add(before, SECTION__BLOCKS, before.getBlocks().size(), Blocks.paragraph());
		} else {
			Report report = tree.report();
			tree.add(report, REPORT__FRONT, report.getFront().size(), Blocks.paragraph(ParagraphRole.PREAMBLE));
		}
	}

	/** The first place in what a passage prints. */
	static Point start(Passage passage) {
		if (passage instanceof Item item && item.getHeading() == null && !item.getBlocks().isEmpty()) {
			return start(item.getBlocks().get(0));
		}
		return Point.at(passage, 0);
	}

	/** The item that Enter parts: one whose heading or whose first line the caret stands in. */
	private static Item item(Passage owner, Spot spot) {
		if (owner instanceof Item item) {
			return item;
		}
		boolean ownLine = spot.slots().get(0).owner() == owner;
		return owner.eContainer() instanceof Item item && (!ownLine || item.getHeading() == null
				&& Markers.style(item) == Numbering.NONE && item.getBlocks().get(0) == owner) ? item : null;
	}

	private Point item(Item item, Passage owner, Spot spot) {
		int offset = spot.behind() ? length(owner) : spot.point().offset();
		Runs runs = Runs.of(Blocks.prose(owner));
		if (isEmpty(item)) {
			return paragraph(item);
		}
		boolean first = owner == item || item.getHeading() == null && item.getBlocks().get(0) == owner;
		if (offset == 0 && first && runs.length() > 0) {
			Item before = Blocks.bare(item);
			tree.addBeside(item, before, false);
			tree.add(before, Blocks.blocksFeature(before), 0, Blocks.content(item));
			number(item, before);
			if (item.isRestart()) {
				tree.edit().set(before, PASSAGE__RESTART, true);
				tree.edit().set(item, PASSAGE__RESTART, false);
			}
			tree.layout(item, before);
			tree.newLine(item, item);
			return start(item);
		}
		Passage next = offset == runs.length() ? next(owner, spot) : null;
		if (next != null && next.isRunIn() && next.eContainer() == item.eContainer()) {
			tree.newLine(next, spot.line().passage());
			return start(next);
		}
		Item fresh = Blocks.bare(item);
		tree.addBeside(item, fresh, true);
		number(item, fresh);
		tree.newLine(fresh, spot.line().passage());
		String stop = Blocks.stop(owner);
		boolean behindStop = spot.behind();
		if (owner == item) {
			List<EObject> blocks = new ArrayList<>(item.getBlocks());
			if (offset < runs.length()) {
				tree.edit().runs(item.getHeading(), runs.sub(0, offset));
				tree.edit().runs(tree.prose(fresh), runs.sub(offset, runs.length()));
				tree.stop(fresh, stop);
				tree.stop(item, "");
			}
			tree.append(blocks, fresh, Blocks.blocksFeature(fresh));
		} else {
			List<EObject> following = Tree.following(owner);
			if (offset < runs.length()) {
				Block rest = Blocks.like(owner);
				tree.edit().runs(Blocks.prose(owner), runs.sub(0, offset));
				tree.add(fresh, Blocks.blocksFeature(fresh), 0, rest);
				tree.edit().runs(Blocks.prose(rest), runs.sub(offset, runs.length()));
				moveStop(owner, rest, stop, behindStop);
			}
			tree.append(following, fresh, Blocks.blocksFeature(fresh));
		}
		if (fresh.getHeading() == null && fresh.getBlocks().isEmpty()) {
			tree.add(fresh, Blocks.blocksFeature(fresh), 0, Blocks.content(fresh));
		}
		if (fresh.getHeading() == null) {
			tree.runIn(fresh.getBlocks().get(0));
		}
		return start(fresh);
	}

	private void moveStop(Passage from, Passage to, String stop, boolean stays) {
		if (!stop.isEmpty() && !stays && Blocks.stopFeature(to) != null) {
			tree.stop(to, stop);
			tree.stop(from, "");
		}
	}

	private void number(Item like, Item fresh) {
		tree.edit().set(fresh, PASSAGE__NUMBERING, like.getNumbering());
	}

	private static boolean isEmpty(Item item) {
		return length(item) == 0 && Blocks.stop(item).isEmpty() && item.getBlocks().stream()
				.allMatch(block -> Blocks.isLeaf(block) && length(block) == 0 && Blocks.stop(block).isEmpty());
	}

	/** An empty item becomes an empty paragraph. */
	private Point paragraph(Item item) {
		Paragraph paragraph = Blocks.paragraph();
		tree.addBeside(item, paragraph, true);
		tree.layout(item, paragraph);
		tree.newLine(paragraph, paragraph);
		tree.remove(item);
		return Point.at(paragraph, 0);
	}

	private Point leaf(Passage owner, Spot spot) {
		int offset = spot.behind() ? length(owner) : spot.point().offset();
		Runs runs = Runs.of(Blocks.prose(owner));
		boolean first = spot.slots().get(0).owner() == owner;
		if (runs.length() == 0 && first && !(owner instanceof Paragraph)) {
			Paragraph paragraph = Blocks.paragraph();
			tree.addBeside(owner, paragraph, true);
			tree.layout(owner, paragraph);
			tree.remove(owner);
			return Point.at(paragraph, 0);
		}
		Block fresh = Blocks.like(owner);
		if (owner instanceof Paragraph paragraph) {
			tree.edit().set(fresh, PARAGRAPH__ROLE, role(paragraph, offset == runs.length()));
		}
		if (offset == 0 && first && runs.length() > 0) {
			if (owner instanceof Paragraph paragraph) {
				tree.edit().set(fresh, PARAGRAPH__ROLE, paragraph.getRole());
			}
			tree.addBeside(owner, fresh, false);
			tree.layout(owner, fresh);
			tree.newLine(owner, owner);
			return Point.at(owner, 0);
		}
		if (offset == 0 && runs.length() > 0) {
			tree.newLine(owner, spot.line().passage());
			return Point.at(owner, 0);
		}
		Passage next = offset == runs.length() ? next(owner, spot) : null;
		if (next != null && next.isRunIn()) {
			tree.newLine(next, spot.line().passage());
			return start(next);
		}
		tree.addBeside(owner, fresh, true);
		tree.newLine(fresh, spot.line().passage());
		if (offset < runs.length()) {
			tree.edit().runs(Blocks.prose(owner), runs.sub(0, offset));
			tree.edit().runs(Blocks.prose(fresh), runs.sub(offset, runs.length()));
			moveStop(owner, fresh, Blocks.stop(owner), spot.behind());
		}
		return Point.at(fresh, 0);
	}

	/** What follows in the same line. */
	private static Passage next(Passage owner, Spot spot) {
		boolean behind = false;
		for (Slot slot : spot.slots()) {
			if (behind && slot.owner() != owner) {
				return slot.owner();
			}
			behind |= slot.owner() == owner;
		}
		return null;
	}

	/** The role of a paragraph behind another one of the front or back matter. */
	private static ParagraphRole role(Paragraph before, boolean ended) {
		ParagraphRole role = before.getRole();
		if (!ended) {
			return role == ParagraphRole.ADDRESSEE ? ParagraphRole.PREAMBLE : role;
		}
		return switch (role) {
		case TITLE, SUBTITLE, ADDRESSEE, PREAMBLE, TRANSITION -> ParagraphRole.PREAMBLE;
		case SIGNATURE -> ParagraphRole.DATE;
		case DATE, ATTACHMENT -> ParagraphRole.ATTACHMENT;
		case BODY, DEBRIS -> role;
		};
	}
}
