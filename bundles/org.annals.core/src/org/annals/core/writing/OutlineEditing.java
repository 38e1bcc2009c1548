/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.annals.core.page.PageDocument;
import org.annals.core.session.ReportSession;
import org.annals.core.text.Markers;
import org.annals.model.report.Element;
import org.annals.model.report.Passage;
import org.annals.model.report.Section;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What an author does to the order of a report from outside of its text, by the same moves as the keys of the text page, so
 * that lines and numbers follow alike. Each is one command that undo takes back whole. It belongs to the thread of the
 * session.
 */
public final class OutlineEditing {

	/** GB/T 9704 numbers no deeper. */
	private static final int DEEPEST = 4;

	private final ReportSession session;

	public OutlineEditing(ReportSession session) {
		this.session = session;
	}

	/** Whether {@link #move} would do something that makes sense. */
	public boolean canMove(EObject moved, EObject target, Where where) {
		if (!(moved instanceof Element element) || !(target instanceof Element place) || !Moves.canMove(element, place, where)) {
			return false;
		}
		EObject parent = where == Where.INSIDE ? target : target.eContainer();
		return !(moved instanceof Section section) || depth(parent) + height(section) <= DEEPEST;
	}

	/** Moves a section, block or item with all it holds; nothing happens where it cannot go. */
	public void move(EObject moved, EObject target, Where where) {
		if (canMove(moved, target, where)) {
			edit(edits -> new Moves(edits).move((Element) moved, (Element) target, where));
		}
	}

	public boolean canPromote(EObject element) {
		return element instanceof Section section && Levels.canPromote(section);
	}

	/** Raises a section by one level; what follows it in its parent becomes its own, so that the text keeps its order. */
	public void promote(EObject element) {
		if (canPromote(element)) {
			structural("promote", tree -> new Levels(tree).promote((Section) element, 0));
		}
	}

	public boolean canDemote(EObject element) {
		return element instanceof Section section && Levels.canDemote(section)
				&& depth(neighbour(section, -1)) + height(section) <= DEEPEST;
	}

	/** Lowers a section by one level: it becomes the last part of the one before it. */
	public void demote(EObject element) {
		if (canDemote(element)) {
			structural("demote", tree -> new Levels(tree).demote((Section) element, 0));
		}
	}

	/** @param by -1 for up, 1 for down */
	public boolean canShift(EObject element, int by) {
		Element neighbour = neighbour(element, by);
		return neighbour != null && canMove(element, neighbour, side(by));
	}

	/** Changes places with a neighbour of the same parent. */
	public void shift(EObject element, int by) {
		if (canShift(element, by)) {
			move(element, neighbour(element, by), side(by));
		}
	}

	private static Where side(int by) {
		return by < 0 ? Where.BEFORE : Where.AFTER;
	}

	/** Takes sections, blocks and items out with all they hold; what refers to them forgets them. */
	public void delete(List<? extends EObject> elements) {
		List<Passage> outer = new ArrayList<>();
		for (EObject element : elements) {
			boolean inner = elements.stream().anyMatch(other -> other != element && EcoreUtil.isAncestor(other, element));
			if (element instanceof Passage passage && !inner) {
				outer.add(passage);
			}
		}
		if (!outer.isEmpty()) {
			structural("deleting", tree -> {
				for (Passage passage : outer) {
					Moves.leave(tree, passage);
					tree.remove(passage);
				}
			});
		}
	}

	/**
	 * Adds a section with an empty heading.
	 *
	 * @param near the new one comes after the section around it; null for the end of the report
	 * @return the new section
	 */
	public Section add(EObject near) {
		EObject before = near;
		while (before != null && !(before instanceof Section)) {
			before = before.eContainer();
		}
		EObject parent = before == null ? session.report() : before.eContainer();
		int index = before == null ? session.report().getSections().size() : Tree.index(before) + 1;
		Section[] added = new Section[1];
		structural("section", tree -> added[0] = tree.section(parent, index));
		return added[0];
	}

	private void structural(String label, Consumer<Tree> body) {
		edit(edits -> edits.structuralAt(label, tree -> {
			body.accept(tree);
			return 0;
		}));
	}

	/** A page for a moment: an open one follows by itself, and there need not be any. */
	private void edit(Consumer<Edits> body) {
		PageDocument page = new PageDocument(session);
		try {
			body.accept(new Edits(session, page));
		} finally {
			page.dispose();
		}
	}

	private static Element neighbour(EObject element, int by) {
		if (element.eContainer() == null || !(element.eContainer().eGet(element.eContainingFeature()) instanceof List<?> all)) {
			return null;
		}
		int index = all.indexOf(element) + by;
		return index >= 0 && index < all.size() && all.get(index) instanceof Element found ? found : null;
	}

	private static int depth(EObject parent) {
		return parent instanceof Section section ? Markers.depth(section) : 0;
	}

	private static int height(Section section) {
		return 1 + section.getSections().stream().mapToInt(OutlineEditing::height).max().orElse(0);
	}
}
