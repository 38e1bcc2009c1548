/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.annals.core.type.Label;
import org.annals.core.type.TypeFactory;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** What a person does to a type in its form, each one step for undo. */
public final class TypeEdits {

	private final TypeSession session;
	private final EditingDomain domain;
	private SetValue open;

	public TypeEdits(TypeSession session) {
		this.session = session;
		this.domain = session.domain();
	}

	/**
	 * Sets a value; what follows without {@link #close} in the same field is the same step.
	 *
	 * @param value null for none
	 */
	public void set(EObject owner, EStructuralFeature feature, Object value) {
		if (TypeText.sameValue(owner.eGet(feature), value)) {
			return;
		}
		if (open != null && open.owner == owner && open.feature == feature && session.commands().getUndoCommand() == open
				&& !session.commands().canRedo()) {
			open.change(value);
			session.changed(open);
		} else {
			SetValue step = new SetValue(owner, feature, value);
			session.commands().execute(step);
			open = step;
		}
	}

	/** The field was left: what is typed next is a new step. */
	public void close() {
		open = null;
	}

	/** Sets a text in one language; an empty one takes it away. */
	public void label(EObject owner, EReference reference, String language, String value) {
		Optional<Label> known = label(owner, reference, language);
		if (value.isEmpty()) {
			known.ifPresent(this::remove);
		} else if (known.isPresent()) {
			set(known.get(), XmlWords.simple(known.get().eClass()), value);
		} else {
			Label label = TypeFactory.eINSTANCE.createLabel();
			label.setLang(language);
			label.setValue(value);
			session.commands().execute(AddCommand.create(domain, owner, reference, label));
		}
	}

	/** The text of an element in a language. */
	public static Optional<Label> label(EObject owner, EReference reference, String language) {
		return TypeTree.values(owner, reference).stream().map(Label.class::cast).filter(label -> language.equals(label.getLang()))
				.findFirst();
	}

	/**
	 * Adds a new element with an id of its own.
	 *
	 * @param behind an element there, or null for the end
	 */
	public EObject add(EObject owner, EReference reference, EObject behind) {
		return add(owner, reference, behind, EcoreUtil.create(reference.getEReferenceType()));
	}

	private EObject add(EObject owner, EReference reference, EObject behind, EObject added) {
		FreshNames.give(session.type(), added);
		int index = behind == null ? -1 : TypeTree.values(owner, reference).indexOf(behind);
		session.commands().execute(AddCommand.create(domain, owner, reference, added, index < 0 ? -1 : index + 1));
		return added;
	}

	/** Adds a copy where it fits: in a node, or behind it; behind, too, where both could be. Empty when it fits nowhere. */
	public Optional<EObject> paste(Object node, EObject copied) {
		EObject copy = EcoreUtil.copy(copied);
		for (Object at = node; at != null; at = TypeTree.parent(at)) {
			EObject owner = at instanceof TypeGroup group ? group.owner() : (EObject) at;
			for (EReference branch : TypeTree.branches(owner.eClass())) {
				boolean wanted = at instanceof TypeGroup group ? group.feature() == branch : at != node || owner.eClass() != copy.eClass();
				if (wanted && branch.getEReferenceType().isInstance(copy)) {
					return Optional.of(add(owner, branch, node instanceof EObject last ? last : null, copy));
				}
			}
		}
		return Optional.empty();
	}

	/** Adds a copy behind an element. */
	public EObject duplicate(EObject element) {
		return add(element.eContainer(), element.eContainmentFeature(), element, EcoreUtil.copy(element));
	}

	public void remove(EObject element) {
		session.commands().execute(RemoveCommand.create(domain, element.eContainer(), element.eContainmentFeature(), element));
	}

	/** Takes several elements away in one step; what lies in another of them goes with it. */
	public void remove(Collection<? extends EObject> elements) {
		CompoundCommand step = new CompoundCommand();
		elements.stream().filter(element -> elements.stream().noneMatch(other -> other != element && EcoreUtil.isAncestor(other, element)))
				.forEach(element -> step.append(RemoveCommand.create(domain, element.eContainer(), element.eContainmentFeature(), element)));
		session.commands().execute(step);
	}

	/** Whether an element has a neighbour to change places with. */
	public static boolean canMove(EObject element, int by) {
		if (element.eContainer() == null || !element.eContainmentFeature().isMany()) {
			return false;
		}
		List<EObject> all = TypeTree.values(element.eContainer(), element.eContainmentFeature());
		int to = all.indexOf(element) + by;
		return to >= 0 && to < all.size();
	}

	public void move(EObject element, int by) {
		int to = TypeTree.values(element.eContainer(), element.eContainmentFeature()).indexOf(element) + by;
		session.commands().execute(MoveCommand.create(domain, element.eContainer(), element.eContainmentFeature(), element, to));
	}

	/** A change of one value that may still change while it is the last step. */
	private static final class SetValue extends AbstractCommand {

		private final EObject owner;
		private final EStructuralFeature feature;
		private final Object old;
		private Object value;

		SetValue(EObject owner, EStructuralFeature feature, Object value) {
			super(TypeNames.of(feature));
			this.owner = owner;
			this.feature = feature;
			this.old = owner.eGet(feature);
			this.value = value;
		}

		@Override
		protected boolean prepare() {
			return feature instanceof EAttribute;
		}

		private void change(Object newer) {
			value = newer;
			execute();
		}

		private void apply(Object newer) {
			if (newer == null) {
				owner.eUnset(feature);
			} else {
				owner.eSet(feature, newer);
			}
		}

		@Override
		public void execute() {
			apply(value);
		}

		@Override
		public void undo() {
			apply(old);
		}

		@Override
		public void redo() {
			execute();
		}
	}
}
