/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.annals.model.report.ReportPackage.Literals.PASSAGE__NUMBERING;
import static org.annals.model.report.ReportPackage.Literals.REPORT__FRONT;
import static org.annals.model.report.ReportPackage.Literals.REPORT__METRICS;
import static org.annals.model.report.ReportPackage.Literals.SECTION__BLOCKS;
import static org.annals.model.report.ReportPackage.Literals.SECTION__ROLE;
import static org.annals.model.report.ReportPackage.Literals.SECTION__STOP;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.edit.ModelEdit;
import org.annals.core.edit.Runs;
import org.annals.core.page.PageDocument;
import org.annals.core.session.ReportSession;
import org.annals.core.text.Markers;
import org.annals.model.report.Block;
import org.annals.model.report.Item;
import org.annals.model.report.Metric;
import org.annals.model.report.Numbering;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts the passages of another report in at a place of the page, headings on the level that their number tells. */
final class Merging {

	private final ReportSession session;
	private final PageDocument page;
	private final Tree tree;
	/** The block behind which the next one goes; null while that is the first place of {@link #section}. */
	private Passage block;
	private Section section;

	Merging(ReportSession session, PageDocument page, Tree tree) {
		this.session = session;
		this.page = page;
		this.tree = tree;
	}

	/** @return the place behind what was put in */
	Point merge(Report fragment, int offset) {
		for (Metric metric : Fragment.settle(fragment, session.report())) {
			metric.setId(session.newId());
			tree.edit().add(session.report(), REPORT__METRICS, session.report().getMetrics().size(), metric);
		}
		List<Section> sections = new ArrayList<>(fragment.getSections());
		Spot spot = Spot.at(page, offset);
		Prose inline = inline(fragment, sections);
		if (inline != null) {
			return inline(spot, inline);
		}
		Point empty = place(spot);
		Point last = empty;
		for (Paragraph paragraph : new ArrayList<>(fragment.getFront())) {
			last = block(paragraph);
		}
		for (Section each : sections) {
			last = section(each, last);
		}
		for (Paragraph paragraph : new ArrayList<>(fragment.getBack())) {
			last = block(paragraph);
		}
		Passage blank = empty.passage();
		if (blank.eContainer() != null && Runs.of(empty.prose()).length() == 0 && last.passage() != blank) {
			boolean only = Blocks.opensPlainItem(blank) && ((Item) blank.eContainer()).getBlocks().size() == 1;
			tree.remove(only ? (Passage) blank.eContainer() : blank);
		}
		return last;
	}

	/** The only prose of a fragment that has nothing else, or null. */
	private static Prose inline(Report fragment, List<Section> sections) {
		if (fragment.getFront().isEmpty() && fragment.getBack().isEmpty() && sections.size() == 1
				&& sections.get(0).getHeading() == null && sections.get(0).getBlocks().size() == 1
				&& sections.get(0).getSections().isEmpty() && Blocks.isLeaf(sections.get(0).getBlocks().get(0))
				&& Markers.style(sections.get(0).getBlocks().get(0)) == Numbering.NONE) {
			return Blocks.prose(sections.get(0).getBlocks().get(0));
		}
		return null;
	}

	private Point inline(Spot spot, Prose prose) {
		String stop = Blocks.stop(prose.eContainer());
		Runs runs = Runs.of(prose).plus(Runs.text(stop));
		prose.getMixed().clear();
		Point at = Typing.insert(tree, spot, "");
		Runs old = Runs.of(tree.prose(at.owner()));
		tree.edit().runs(at.prose(), old.sub(0, at.offset()).plus(runs).plus(old.sub(at.offset(), old.length())));
		return Point.at(at.owner(), at.offset() + runs.length());
	}

	/** Makes room: the text at the caret is parted, and an empty block stands where the first passage goes. */
	private Point place(Spot spot) {
		Point at = spot.slot() == null ? Typing.insert(tree, spot, "") : spot.point();
		page.sync();
		Spot here = spot.slot() == null ? Spot.at(page, page.range(at.prose()).orElseThrow().start() + at.offset()) : spot;
		Point line = at;
		if (here.slot() != null && !here.isTable() && !here.line().text().isEmpty()) {
			boolean atStart = here.column() <= here.textStart();
			boolean heading = here.slot().owner() instanceof Section;
			line = atStart && !heading ? before(here.slot().owner()) : new Splitting(tree).split(here);
			page.sync();
			if (heading && atStart || Runs.of(line.prose()).length() > 0) {
				line = before(line.passage());
			}
		}
		Passage owner = line.passage();
		while (owner.eContainer() instanceof Item item) {
			owner = item;
		}
		if (owner instanceof Section heading) {
			section = heading;
		} else {
			block = owner;
			section = owner.eContainer() instanceof Section container ? container : null;
		}
		return line;
	}

	/** An empty paragraph before what follows the caret now. */
	private Point before(Passage passage) {
		Passage top = passage;
		while (top.eContainer() instanceof Item item) {
			top = item;
		}
		if (top instanceof Section heading) {
			Section before = tree.before(heading);
			if (before != null && !before.getBlocks().isEmpty()) {
				return Point.at(before.getBlocks().get(before.getBlocks().size() - 1), 0);
			}
			return Point.at(session.report().getFront().get(session.report().getFront().size() - 1), 0);
		}
		int index = Tree.index(top);
		if (index > 0 && Blocks.isLeaf(Tree.siblings(top).get(index - 1))
				&& Runs.of(Blocks.prose(Tree.siblings(top).get(index - 1))).length() == 0) {
			return Point.at(Tree.siblings(top).get(index - 1), 0);
		}
		Paragraph paragraph = Blocks.paragraph(top.eContainer() instanceof Report ? ParagraphRole.PREAMBLE : ParagraphRole.BODY);
		tree.addBeside(top, paragraph, false);
		return Point.at(paragraph, 0);
	}

	private Point block(Block source) {
		Block fresh = source;
		EcoreUtil.remove(source);
		fresh.setSpace(null);
		if (section == null && !(source instanceof Paragraph)) {
			fresh = Blocks.paragraph(ParagraphRole.PREAMBLE);
			new ModelEdit().runs(Blocks.prose(fresh), Runs.text(Plain.text(source)));
		}
		if (fresh instanceof Paragraph paragraph) {
			paragraph.setRole(section != null ? ParagraphRole.BODY
					: block instanceof Paragraph before && before.eContainingFeature() != REPORT__FRONT ? before.getRole()
							: ParagraphRole.PREAMBLE);
		}
		if (block == null) {
			tree.add(section, SECTION__BLOCKS, 0, fresh);
		} else {
			tree.addBeside(block, fresh, true);
		}
		block = fresh;
		return end(fresh);
	}

	private static Point end(Passage passage) {
		Passage last = passage;
		while (last instanceof Item item && !item.getBlocks().isEmpty()) {
			last = item.getBlocks().get(item.getBlocks().size() - 1);
		}
		return Blocks.proseFeature(last) == null ? Point.at(last, 0) : Point.end(last);
	}

	private Point section(Section source, Point before) {
		Point last = before;
		if (source.getHeading() != null) {
			last = heading(source);
		}
		for (Block each : new ArrayList<>(source.getBlocks())) {
			last = block(each);
		}
		for (Section each : new ArrayList<>(source.getSections())) {
			last = section(each, last);
		}
		return last;
	}

	private Point heading(Section source) {
		Numbering style = Markers.style(source);
		int level = style.getValue() >= Numbering.SECTION_VALUE && style.getValue() <= Numbering.SUBPOINT_VALUE
				? style.getValue() - Numbering.SECTION_VALUE + 1
				: Markers.depth(source);
		Runs runs = Runs.of(source.getHeading());
		Paragraph paragraph = Blocks.paragraph();
		source.getHeading().getMixed().clear();
		block(paragraph);
		Section fresh = new Levels(tree).heading(paragraph, level);
		tree.edit().runs(fresh.getHeading(), runs);
		tree.edit().set(fresh, SECTION__STOP, source.getStop());
		tree.edit().set(fresh, SECTION__ROLE, source.getRole());
		if (style == Numbering.NONE) {
			tree.edit().set(fresh, PASSAGE__NUMBERING, Numbering.NONE);
		}
		section = fresh;
		block = null;
		return Point.end(fresh);
	}

	/** What a passage prints without structure. */
	private static final class Plain {

		static String text(EObject passage) {
			StringBuilder text = new StringBuilder();
			if (passage instanceof Passage owner && Blocks.proseFeature(owner) != null) {
				text.append(Markers.printed(owner)).append(Runs.of(Blocks.prose(owner)).shown()).append(Blocks.stop(owner));
			}
			for (EObject part : passage.eContents()) {
				text.append(part instanceof Passage ? text(part) : "");
			}
			return text.toString();
		}
	}
}
