/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.annals.core.kit.edit.TypeEdits;
import org.annals.core.kit.edit.TypeGroup;
import org.annals.core.kit.edit.TypeSession;
import org.annals.core.kit.edit.TypeTree;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What can be done to the chosen node of a type's tree; bar, menu and keys are of one mind. */
final class TypeActions {

	/** What was copied; shared by all open types, so that a table can go from one into another. */
	private static EObject copied;

	private final TypeSession session;
	private final TypeEdits edits;
	private final Supplier<Object> chosen;
	private final Consumer<Object> choose;

	/** @param choose shows a node after an action; null stays where it is */
	TypeActions(TypeSession session, TypeEdits edits, Supplier<Object> chosen, Consumer<Object> choose) {
		this.session = session;
		this.edits = edits;
		this.chosen = chosen;
		this.choose = choose;
	}

	/** Where something can be added: the kinds of the chosen node first, then those of the nodes it is in. */
	List<TypeGroup> additions() {
		List<TypeGroup> found = new ArrayList<>();
		for (Object at = chosen.get(); at != null; at = TypeTree.parent(at)) {
			if (at instanceof TypeGroup group) {
				add(found, group);
			} else {
				EObject owner = (EObject) at;
				for (EReference branch : TypeTree.branches(owner.eClass())) {
					add(found, new TypeGroup(owner, branch));
				}
			}
		}
		return found;
	}

	private static void add(List<TypeGroup> found, TypeGroup group) {
		if (!found.contains(group) && (group.feature().isMany() || group.owner().eGet(group.feature()) == null)) {
			found.add(group);
		}
	}

	/** Adds an element; behind the chosen one where that is a neighbour. */
	void add(TypeGroup group) {
		choose.accept(edits.add(group.owner(), group.feature(), element()));
	}

	/** The chosen element; null for a group, the type itself and nothing, which can neither go nor move. */
	EObject element() {
		return chosen.get() instanceof EObject element && element != session.type() ? element : null;
	}

	boolean canMove(int by) {
		return element() != null && TypeEdits.canMove(element(), by);
	}

	void move(int by) {
		if (canMove(by)) {
			EObject moved = element();
			edits.move(moved, by);
			choose.accept(moved);
		}
	}

	void remove() {
		EObject gone = element();
		if (gone != null) {
			List<Object> siblings = TypeTree.children(TypeTree.parent(gone));
			int at = siblings.indexOf(gone);
			Object next = siblings.size() == 1 ? TypeTree.parent(gone) : siblings.get(at + 1 < siblings.size() ? at + 1 : at - 1);
			edits.remove(gone);
			choose.accept(next);
		}
	}

	void copy() {
		if (element() != null) {
			copied = EcoreUtil.copy(element());
		}
	}

	boolean canPaste() {
		return copied != null && chosen.get() != null;
	}

	void paste() {
		if (canPaste()) {
			edits.paste(chosen.get(), copied).ifPresent(choose);
		}
	}

	void duplicate() {
		if (element() != null) {
			choose.accept(edits.duplicate(element()));
		}
	}
}
