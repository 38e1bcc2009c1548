/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.annals.model.report.ReportPackage.Literals.PASSAGE__MARKER;
import static org.annals.model.report.ReportPackage.Literals.PASSAGE__RUN_IN;
import static org.annals.model.report.ReportPackage.Literals.REPORT__SECTIONS;
import static org.annals.model.report.ReportPackage.Literals.SECTION__SECTIONS;

import java.util.List;

import org.annals.model.report.Block;
import org.annals.model.report.Element;
import org.annals.model.report.Item;
import org.annals.model.report.Passage;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Moves sections and blocks about, as by dragging in the outline; numbers follow from the new places. */
final class Moves {

	private final Edits edits;

	Moves(Edits edits) {
		this.edits = edits;
	}

	static boolean canMove(Element moved, Element target, Where where) {
		if (moved == target || !(moved instanceof Passage) || EcoreUtil.isAncestor(moved, target)) {
			return false;
		}
		boolean unheaded = moved instanceof Section section && section.getHeading() == null;
		if (where == Where.INSIDE) {
			return switch (target) {
			case Report report -> moved instanceof Section;
			case Section section -> moved instanceof Section && !unheaded || moved instanceof Block && isBodyBlock(moved);
			case Item item -> Blocks.isLeaf(moved) && isBodyBlock(moved);
			default -> false;
			};
		}
		if (moved instanceof Section) {
			return target instanceof Section && (!unheaded || target.eContainer() instanceof Report);
		}
		EObject container = target.eContainer();
		if (!(target instanceof Block)) {
			return false;
		}
		return container instanceof Report ? container == moved.eContainer()
				&& target.eContainingFeature() == moved.eContainingFeature()
				: isBodyBlock(moved) && (container instanceof Section || Blocks.isLeaf(moved));
	}

	private static boolean isBodyBlock(EObject moved) {
		return !(moved.eContainer() instanceof Report);
	}

	void move(Element moved, Element target, Where where) {
		if (!canMove(moved, target, where)) {
			return;
		}
		Passage passage = (Passage) moved;
		edits.structuralAt("move", tree -> {
			leave(tree, passage);
			if (where == Where.INSIDE) {
				EStructuralFeature feature = passage instanceof Section
						? target instanceof Report ? REPORT__SECTIONS : SECTION__SECTIONS
						: Blocks.blocksFeature(target);
				tree.move(passage, target, feature, size(target, feature) - (passage.eContainer() == target
						&& passage.eContainingFeature() == feature ? 1 : 0));
				begin(tree, passage, target instanceof Item);
			} else {
				beside(tree, passage, (Passage) target, where == Where.AFTER);
			}
			if (passage instanceof Section) {
				tree.edit().set(passage, PASSAGE__MARKER, null);
			}
			return 0;
		});
	}

	private static int size(EObject owner, EStructuralFeature feature) {
		return ((List<?>) owner.eGet(feature)).size();
	}

	/** What ran in to the passage begins its line now. */
	static void leave(Tree tree, Passage passage) {
		List<EObject> following = Tree.following(passage);
		if (!passage.isRunIn() && !following.isEmpty() && ((Passage) following.get(0)).isRunIn()) {
			tree.layout(passage, (Passage) following.get(0));
		}
	}

	private static void begin(Tree tree, Passage passage, boolean runsIn) {
		if (runsIn) {
			tree.runIn(passage);
		} else {
			tree.newLine(passage, passage);
		}
	}

	private void beside(Tree tree, Passage passage, Passage target, boolean behind) {
		EObject owner = target.eContainer();
		EStructuralFeature feature = target.eContainingFeature();
		tree.edit().remove(passage);
		tree.edit().add(owner, feature, Tree.index(target) + (behind ? 1 : 0), passage);
		boolean inLine = owner instanceof Item || target.isRunIn();
		if (inLine && !behind && !target.isRunIn()) {
			tree.layout(target, passage);
			tree.runIn(target);
		} else if (inLine) {
			tree.runIn(passage);
		} else {
			tree.newLine(passage, passage);
			List<EObject> following = Tree.following(passage);
			if (behind && !following.isEmpty() && ((Passage) following.get(0)).isRunIn()) {
				tree.edit().set(passage, PASSAGE__RUN_IN, true);
			}
		}
	}
}
