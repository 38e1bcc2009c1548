/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.annals.model.report.ReportPackage.Literals.COMMITMENT__SHORTCOMING;
import static org.annals.model.report.ReportPackage.Literals.PASSAGE__MARKER;
import static org.annals.model.report.ReportPackage.Literals.PASSAGE__NUMBERING;
import static org.annals.model.report.ReportPackage.Literals.PASSAGE__RESTART;
import static org.annals.model.report.ReportPackage.Literals.PASSAGE__RUN_IN;
import static org.annals.model.report.ReportPackage.Literals.PASSAGE__SPACE;
import static org.annals.model.report.ReportPackage.Literals.REPORT__SECTIONS;
import static org.annals.model.report.ReportPackage.Literals.SECTION__BLOCKS;
import static org.annals.model.report.ReportPackage.Literals.SECTION__HEADING;
import static org.annals.model.report.ReportPackage.Literals.SECTION__SECTIONS;
import static org.annals.model.report.ReportPackage.Literals.SECTION__STOP;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.annals.core.edit.ModelEdit;
import org.annals.core.edit.Runs;
import org.annals.core.session.ReportSession;
import org.annals.model.report.Block;
import org.annals.model.report.Commitment;
import org.annals.model.report.Element;
import org.annals.model.report.Item;
import org.annals.model.report.Numbering;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.annals.model.report.Shortcoming;
import org.annals.model.text.Reports;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The moves by which passages come, go and change places in a report without changing the order of the text. */
final class Tree {

	private final ReportSession session;
	private final ModelEdit edit;

	Tree(ReportSession session, ModelEdit edit) {
		this.session = session;
		this.edit = edit;
	}

	ModelEdit edit() {
		return edit;
	}

	Report report() {
		return session.report();
	}

	/** Puts a new passage into a list and gives ids to it and what is in it. */
	void add(EObject owner, EStructuralFeature feature, int index, Passage passage) {
		if (passage.getId() == null) {
			passage.setId(session.newId());
		}
		passage.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element && element.getId() == null) {
				element.setId(session.newId());
			}
		});
		edit.add(owner, feature, index, passage);
	}

	/** Puts a new passage right behind another one, or right before it. */
	void addBeside(Passage passage, Passage fresh, boolean behind) {
		add(passage.eContainer(), passage.eContainingFeature(), index(passage) + (behind ? 1 : 0), fresh);
	}

	static int index(EObject passage) {
		return siblings(passage).indexOf(passage);
	}

	@SuppressWarnings("unchecked")
	static List<EObject> siblings(EObject passage) {
		return (List<EObject>) passage.eContainer().eGet(passage.eContainingFeature());
	}

	/** Siblings behind a passage, as a copy. */
	static List<EObject> following(EObject passage) {
		List<EObject> siblings = siblings(passage);
		return new ArrayList<>(siblings.subList(siblings.indexOf(passage) + 1, siblings.size()));
	}

	/** Takes a passage out for good; what refers to it forgets it. */
	void remove(Passage passage) {
		forget(passage);
		edit.remove(passage);
	}

	private void forget(Passage passage) {
		Set<EObject> gone = Collections.newSetFromMap(new IdentityHashMap<>());
		if (passage instanceof Shortcoming) {
			gone.add(passage);
		}
		gone.addAll(Reports.all(passage, Shortcoming.class));
		if (!gone.isEmpty()) {
			for (Commitment commitment : Reports.all(report(), Commitment.class)) {
				if (gone.contains(commitment.getShortcoming())) {
					edit.set(commitment, COMMITMENT__SHORTCOMING, null);
				}
			}
		}
	}

	/** Puts a passage into another place. */
	void move(EObject passage, EObject owner, EStructuralFeature feature, int index) {
		edit.remove(passage);
		edit.add(owner, feature, index, passage);
	}

	/** Puts passages behind each other at the end of a list. */
	void append(List<? extends EObject> passages, EObject owner, EStructuralFeature feature) {
		int index = ((List<?>) owner.eGet(feature)).size();
		for (EObject passage : passages) {
			move(passage, owner, feature, index++);
		}
	}

	/** The section whose text ends right before a section begins; null when front matter does. */
	Section before(Section section) {
		int index = index(section);
		if (index == 0) {
			return section.eContainer() instanceof Section parent ? parent : null;
		}
		Section last = (Section) siblings(section).get(index - 1);
		while (!last.getSections().isEmpty()) {
			last = last.getSections().get(last.getSections().size() - 1);
		}
		return last;
	}

	/**
	 * Takes a section's heading away: its blocks go to the section before it and its subsections up to that one's side. With
	 * no section before it, it stays without heading.
	 */
	void dissolve(Section section) {
		Section before = before(section);
		if (before == null) {
			unhead(section);
			if (section.getBlocks().isEmpty() && section.getSections().isEmpty()) {
				remove(section);
			}
			return;
		}
		append(new ArrayList<>(section.getBlocks()), before, SECTION__BLOCKS);
		List<Section> subsections = new ArrayList<>(section.getSections());
		int index = index(section);
		if (index > 0) {
			append(subsections, siblings(section).get(index - 1), SECTION__SECTIONS);
		} else {
			for (int i = 0; i < subsections.size(); i++) {
				move(subsections.get(i), section.eContainer(), section.eContainingFeature(), index + i);
			}
		}
		remove(section);
	}

	private void unhead(Section section) {
		edit.set(section, SECTION__HEADING, null);
		edit.set(section, SECTION__STOP, null);
		plain(section);
		edit.set(section, PASSAGE__NUMBERING, Numbering.NONE);
	}

	/** Takes number and typed marker away, so that the number follows from the place. */
	void plain(Passage passage) {
		edit.set(passage, PASSAGE__MARKER, null);
		edit.set(passage, PASSAGE__RESTART, false);
		edit.set(passage, PASSAGE__NUMBERING, Numbering.AUTO);
	}

	/** Puts an item's blocks in its place; its heading, if any, becomes a paragraph. Returns what stands there now. */
	List<Block> unwrap(Item item) {
		List<Block> blocks = new ArrayList<>(item.getBlocks());
		EObject owner = item.eContainer();
		EStructuralFeature feature = item.eContainingFeature();
		int index = index(item);
		String stop = Blocks.stop(item);
		Runs heading = Runs.of(item.getHeading()).plus(Runs.text(stop));
		if (heading.size() > 0 || blocks.isEmpty()) {
			if (item.getHeading() != null) {
				edit.runs(item.getHeading(), Runs.NONE);
			}
			Block paragraph = Blocks.paragraph();
			add(owner, feature, index, paragraph);
			edit.runs(Blocks.prose(paragraph), heading);
			blocks.add(0, paragraph);
		}
		layout(item, blocks.get(0));
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i).eContainer() == item) {
				move(blocks.get(i), owner, feature, index + i);
			}
		}
		remove(item);
		return blocks;
	}

	/** Lets a passage begin where and how another one began. */
	void layout(Passage from, Passage to) {
		edit.set(to, PASSAGE__RUN_IN, from.isRunIn());
		edit.set(to, PASSAGE__SPACE, from.getSpace());
	}

	/** Lets a passage begin a line, with the white space that {@code like} has before it when that begins one. */
	void newLine(Passage passage, Passage like) {
		edit.set(passage, PASSAGE__RUN_IN, false);
		String space = like == null ? null : like.getSpace();
		edit.set(passage, PASSAGE__SPACE, space != null && space.indexOf('\n') >= 0 ? space : null);
	}

	/** Lets a passage go on in the line before it. */
	void runIn(Passage passage) {
		edit.set(passage, PASSAGE__RUN_IN, true);
		edit.set(passage, PASSAGE__SPACE, null);
	}

	/** A new section in a list, with an empty heading. */
	Section section(EObject owner, int index) {
		Section section = ReportFactory.eINSTANCE.createSection();
		section.setHeading(ReportFactory.eINSTANCE.createProse());
		add(owner, owner instanceof Report ? REPORT__SECTIONS : SECTION__SECTIONS, index, section);
		return section;
	}

	/** The prose of a passage or cell, made when it has none. */
	Prose prose(EObject owner) {
		Prose prose = Blocks.prose(owner);
		if (prose == null) {
			edit.set(owner, Blocks.proseFeature(owner), ReportFactory.eINSTANCE.createProse());
			prose = Blocks.prose(owner);
		}
		return prose;
	}

	/** Sets the mark behind a heading or an action, none for "". */
	void stop(EObject owner, String stop) {
		edit.set(owner, Blocks.stopFeature(owner), stop.isEmpty() ? null : stop);
	}
}
