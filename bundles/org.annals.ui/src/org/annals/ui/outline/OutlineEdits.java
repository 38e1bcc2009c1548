/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.outline;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.session.ReportSession;
import org.annals.core.text.Markers;
import org.annals.core.writing.Where;
import org.annals.model.report.Action;
import org.annals.model.report.Block;
import org.annals.model.report.Cause;
import org.annals.model.report.Commitment;
import org.annals.model.report.Measure;
import org.annals.model.report.MeasureGroup;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Section;
import org.annals.model.report.Shortcoming;
import org.annals.model.text.ProseRuns;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** What an author does to the order of a report without touching its text; each is one step for undo. */
public final class OutlineEdits {

	/** GB/T 9704 numbers no deeper. */
	private static final int DEEPEST = 4;

	private final ReportSession session;
	private final EditingDomain domain;

	public OutlineEdits(ReportSession session) {
		this.session = session;
		this.domain = session.domain();
	}

	/** Whether {@link #move} would do something that makes sense. */
	public boolean canMove(EObject moved, EObject target, Where where) {
		if (moved == target || EcoreUtil.isAncestor(moved, target)) {
			return false;
		}
		EObject parent = where == Where.INSIDE ? target : target.eContainer();
		return switch (moved) {
		case Section section -> (where == Where.INSIDE || target instanceof Section)
				&& (parent instanceof Report || parent instanceof Section) && depth(parent) + height(section) <= DEEPEST;
		case Block block -> (where == Where.INSIDE || target instanceof Block) && takes(parent, block);
		default -> false;
		};
	}

	private static boolean takes(EObject parent, Block block) {
		if (parent instanceof Section) {
			return true;
		}
		return switch (block) {
		case Cause cause -> parent instanceof Shortcoming;
		case Action action -> parent instanceof Commitment;
		case Measure measure -> parent instanceof MeasureGroup;
		default -> false;
		};
	}

	/** Moves a section or block with all it contains; numbers follow as they are derived. */
	public void move(EObject moved, EObject target, Where where) {
		if (!canMove(moved, target, where)) {
			return;
		}
		EObject parent = where == Where.INSIDE ? target : target.eContainer();
		EStructuralFeature list = list(moved, parent);
		List<?> siblings = (List<?>) parent.eGet(list);
		int index = where == Where.INSIDE ? siblings.size() : siblings.indexOf(target) + (where == Where.AFTER ? 1 : 0);
		if (moved.eContainer() == parent) {
			int from = siblings.indexOf(moved);
			int to = from < index ? index - 1 : index;
			if (from != to) {
				session.execute(MoveCommand.create(domain, parent, list, moved, to));
			}
			return;
		}
		CompoundCommand step = new CompoundCommand();
		step.append(RemoveCommand.create(domain, moved.eContainer(), moved.eContainingFeature(), moved));
		step.append(AddCommand.create(domain, parent, list, moved, index));
		session.execute(step);
	}

	public boolean canPromote(EObject element) {
		return element instanceof Section section && section.eContainer() instanceof Section;
	}

	/** Raises a section by one level; what follows it in its parent becomes its own, so that the text keeps its order. */
	public void promote(EObject element) {
		if (!canPromote(element)) {
			return;
		}
		Section section = (Section) element;
		Section parent = (Section) section.eContainer();
		int at = parent.getSections().indexOf(section);
		List<Section> followers = List.copyOf(parent.getSections().subList(at + 1, parent.getSections().size()));
		EObject above = parent.eContainer();
		EStructuralFeature list = list(section, above);
		int index = ((List<?>) above.eGet(list)).indexOf(parent) + 1;
		CompoundCommand step = new CompoundCommand();
		List<Section> leaving = new ArrayList<>(followers);
		leaving.add(section);
		step.append(RemoveCommand.create(domain, parent, ReportPackage.Literals.SECTION__SECTIONS, leaving));
		step.append(AddCommand.create(domain, above, list, section, index));
		if (!followers.isEmpty()) {
			step.append(AddCommand.create(domain, section, ReportPackage.Literals.SECTION__SECTIONS, followers));
		}
		session.execute(step);
	}

	public boolean canDemote(EObject element) {
		return element instanceof Section section && sibling(section, -1) instanceof Section before
				&& depth(before) + height(section) <= DEEPEST;
	}

	/** Lowers a section by one level: it becomes the last part of the one before it. */
	public void demote(EObject element) {
		if (canDemote(element)) {
			move(element, sibling(element, -1), Where.INSIDE);
		}
	}

	/** @param by -1 for up, 1 for down */
	public boolean canShift(EObject element, int by) {
		return sibling(element, by) != null;
	}

	/** Changes places with a neighbour of the same parent. */
	public void shift(EObject element, int by) {
		EObject neighbour = sibling(element, by);
		if (neighbour != null) {
			move(element, neighbour, by < 0 ? Where.BEFORE : Where.AFTER);
		}
	}

	/** Takes elements out with all they contain and all references to them. */
	public void delete(List<? extends EObject> elements) {
		List<EObject> outer = new ArrayList<>(elements);
		outer.removeIf(inner -> elements.stream().anyMatch(other -> other != inner && EcoreUtil.isAncestor(other, inner)));
		if (!outer.isEmpty()) {
			session.execute(DeleteCommand.create(domain, outer));
		}
	}

	/**
	 * Adds a section with an empty heading.
	 *
	 * @param near the new one comes after the section around it; null for the end of the report
	 * @return the new section
	 */
	public Section add(EObject near) {
		Section section = ReportFactory.eINSTANCE.createSection();
		section.setHeading(ProseRuns.create(""));
		section.setId(session.newId());
		EObject before = near;
		while (before != null && !(before instanceof Section)) {
			before = before.eContainer();
		}
		EObject parent = before == null ? session.report() : before.eContainer();
		EStructuralFeature list = list(section, parent);
		List<?> siblings = (List<?>) parent.eGet(list);
		int index = before == null ? siblings.size() : siblings.indexOf(before) + 1;
		session.execute(AddCommand.create(domain, parent, list, section, index));
		return section;
	}

	private static EStructuralFeature list(EObject child, EObject parent) {
		if (parent instanceof Report) {
			return ReportPackage.Literals.REPORT__SECTIONS;
		}
		if (parent instanceof Section) {
			return child instanceof Section ? ReportPackage.Literals.SECTION__SECTIONS : ReportPackage.Literals.SECTION__BLOCKS;
		}
		return ReportPackage.Literals.ITEM__BLOCKS;
	}

	private static EObject sibling(EObject element, int by) {
		if (element.eContainer() == null || !(element.eContainer().eGet(element.eContainingFeature()) instanceof List<?> all)) {
			return null;
		}
		int index = all.indexOf(element) + by;
		return index >= 0 && index < all.size() ? (EObject) all.get(index) : null;
	}

	private static int depth(EObject parent) {
		return parent instanceof Section section ? Markers.depth(section) : 0;
	}

	private static int height(Section section) {
		return 1 + section.getSections().stream().mapToInt(OutlineEdits::height).max().orElse(0);
	}
}
