/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.annals.model.report.ReportPackage.Literals.PARAGRAPH__ROLE;
import static org.annals.model.report.ReportPackage.Literals.PASSAGE__NUMBERING;
import static org.annals.model.report.ReportPackage.Literals.REPORT__BACK;
import static org.annals.model.report.ReportPackage.Literals.REPORT__FRONT;
import static org.annals.model.report.ReportPackage.Literals.SECTION__BLOCKS;
import static org.annals.model.report.ReportPackage.Literals.SECTION__SECTIONS;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.edit.Runs;
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

/** Changes the level of sections and paragraphs; all text stays in its order, and numbers follow from the new places. */
final class Levels {

	private static final String STOPS = "。！？；：";

	private final Tree tree;

	Levels(Tree tree) {
		this.tree = tree;
	}

	static boolean canDemote(Passage passage) {
		if (passage instanceof Section section) {
			return section.getHeading() != null && Tree.index(section) > 0;
		}
		return canHead(passage);
	}

	static boolean canPromote(Passage passage) {
		if (passage instanceof Section section) {
			return section.getHeading() != null && section.eContainer() instanceof Section;
		}
		return passage instanceof Item || canHead(passage) && section(passage) != null;
	}

	private static boolean canHead(Passage passage) {
		if (!Blocks.isLeaf(passage)) {
			return false;
		}
		Passage block = Blocks.opensPlainItem(passage) ? (Passage) passage.eContainer() : passage;
		return !block.isRunIn() && (block.eContainer() instanceof Section || block.eContainingFeature() == REPORT__FRONT
				&& ((Paragraph) passage).getRole() != ParagraphRole.TITLE);
	}

	/** The section that a block stands in; null in front and back matter. */
	private static Section section(Passage block) {
		EObject up = block.eContainer();
		while (up instanceof Item) {
			up = up.eContainer();
		}
		return up instanceof Section section ? section : null;
	}

	/** One level down, with all that is below it. */
	Point demote(Passage passage, int offset) {
		if (passage instanceof Section section) {
			Section above = (Section) Tree.siblings(section).get(Tree.index(section) - 1);
			tree.move(section, above, SECTION__SECTIONS, above.getSections().size());
			renumber(section);
			return Point.at(section, offset);
		}
		Section section = section(passage);
		int level = section == null ? 1 : Markers.depth(section) + (section.getHeading() == null ? 0 : 1);
		return Point.at(heading(passage, level), offset);
	}

	/** One level up; sections that follow on the old level come below it. */
	Point promote(Passage passage, int offset) {
		if (passage instanceof Section section) {
			Section parent = (Section) section.eContainer();
			tree.append(Tree.following(section), section, SECTION__SECTIONS);
			tree.move(section, parent.eContainer(), parent.eContainingFeature(), Tree.index(parent) + 1);
			renumber(section);
			return Point.at(section, offset);
		}
		if (passage instanceof Item item) {
			return Splitting.start(tree.unwrap(item).get(0));
		}
		return Point.at(heading(passage, Markers.depth(section(passage))), offset);
	}

	/** Numbers a section as those beside it are. */
	private void renumber(Section section) {
		tree.plain(section);
		for (EObject object : Tree.siblings(section)) {
			if (object != section && object instanceof Section sibling && sibling.getHeading() != null) {
				tree.edit().set(section, PASSAGE__NUMBERING, sibling.getNumbering());
				return;
			}
		}
	}

	/** A heading without text goes one level up; on the outermost level it becomes a paragraph. */
	Point leave(Section section) {
		return canPromote(section) ? promote(section, 0) : paragraph(section);
	}

	/** Makes a heading a paragraph of the section before it, and gives that section what it held. */
	Point paragraph(Section section) {
		Runs runs = Runs.of(section.getHeading()).plus(Runs.text(Blocks.stop(section)));
		tree.edit().runs(tree.prose(section), Runs.NONE);
		Paragraph paragraph = Blocks.paragraph();
		tree.add(section, SECTION__BLOCKS, 0, paragraph);
		tree.edit().runs(paragraph.getProse(), runs);
		boolean stays = tree.before(section) == null;
		if (!stays) {
			tree.layout(section, paragraph);
			tree.newLine(paragraph, paragraph);
		}
		tree.dissolve(section);
		return Point.at(paragraph, 0);
	}

	/**
	 * Makes a block of a section or of the front matter a heading, on a level or as near to it as can be; what follows it in
	 * its section comes below the heading.
	 */
	Section heading(Passage block, int level) {
		unwrap(block);
		Runs runs = Runs.of(Blocks.prose(block)).plus(Runs.text(Blocks.stop(block)));
		tree.edit().runs(tree.prose(block), Runs.NONE);
		Section section;
		if (block.eContainingFeature() == REPORT__BACK) {
			section = tree.section(tree.report(), tree.report().getSections().size());
		} else if (block.eContainer() instanceof Report report) {
			List<EObject> following = Tree.following(block);
			section = tree.section(report, 0);
			tree.append(following, section, SECTION__BLOCKS);
			section.getBlocks().stream().filter(Paragraph.class::isInstance).forEach(paragraph -> tree.edit().set(paragraph,
					PARAGRAPH__ROLE, ParagraphRole.BODY));
		} else {
			section = below((Section) block.eContainer(), block, level);
		}
		closeHeading(section, runs);
		tree.newLine(section, block);
		EObject container = block.eContainer();
		tree.remove(block);
		if (container instanceof Section old && old.getHeading() == null && old.getBlocks().isEmpty()
				&& old.getSections().isEmpty()) {
			tree.remove(old);
		}
		renumber(section);
		return section;
	}

	private void unwrap(Passage block) {
		if (Blocks.opensPlainItem(block)) {
			tree.unwrap((Item) block.eContainer());
		}
	}

	/** What follows in the line of a heading is parted from it by a stop. */
	private void closeHeading(Section section, Runs runs) {
		String shown = runs.shown();
		boolean runsIn = !section.getBlocks().isEmpty() && section.getBlocks().get(0).isRunIn();
		if (runsIn && !shown.isEmpty() && STOPS.indexOf(shown.charAt(shown.length() - 1)) >= 0) {
			tree.edit().runs(section.getHeading(), runs.sub(0, shown.length() - 1));
			tree.stop(section, shown.substring(shown.length() - 1));
		} else {
			tree.edit().runs(section.getHeading(), runs);
		}
	}

	private Section below(Section from, Passage block, int level) {
		Section top = from;
		EObject parent = from;
		List<EObject> sections = new ArrayList<>(from.getSections());
		List<EObject> blocks = Tree.following(block);
		while (parent instanceof Section section && Markers.depth(section) >= level) {
			if (section != from) {
				sections.addAll(Tree.following(top));
			}
			top = section;
			parent = section.eContainer();
		}
		Section fresh = tree.section(parent, parent == from ? 0 : Tree.index(top) + 1);
		if (parent == from) {
			sections.clear();
		}
		tree.append(blocks, fresh, SECTION__BLOCKS);
		tree.append(sections, fresh, SECTION__SECTIONS);
		return fresh;
	}

	/** Makes a block an enumerated item that holds its text. */
	Point item(Passage block, Item item, Numbering style) {
		unwrap(block);
		Runs runs = Runs.of(Blocks.prose(block)).plus(Runs.text(Blocks.stop(block)));
		tree.edit().runs(tree.prose(block), Runs.NONE);
		tree.addBeside(block, item, true);
		Block content = Blocks.content(item);
		tree.add(item, Blocks.blocksFeature(item), 0, content);
		tree.edit().runs(Blocks.prose(content), runs);
		tree.runIn(content);
		tree.layout(block, item);
		tree.edit().set(item, PASSAGE__NUMBERING, style == Numbering.SHI ? Numbering.AUTO : style);
		tree.remove(block);
		return Point.at(content, 0);
	}
}
