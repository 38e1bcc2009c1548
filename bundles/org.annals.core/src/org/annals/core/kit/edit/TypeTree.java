/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A type as a tree, made from its metamodel alone, so that what is added to that shows without new code. Nodes are elements, and
 * a {@link TypeGroup} for each kind of children where an element can have several. Names, descriptions and cues are no nodes:
 * they are fields of their element.
 */
public final class TypeTree {

	private TypeTree() {
	}

	/** Whether what it holds is edited as a field of its owner: a text with one thing said about it, such as its language. */
	public static boolean isField(EReference reference) {
		EClass kind = reference.getEReferenceType();
		return XmlWords.simple(kind) != null && kind.getEAllStructuralFeatures().size() <= 2;
	}

	/** What of an element stands below it in the tree. */
	public static List<EReference> branches(EClass type) {
		return XmlWords.elements(type).stream().filter(EReference.class::isInstance).map(EReference.class::cast)
				.filter(reference -> reference.isContainment() && !isField(reference)).toList();
	}

	/** The elements of a group, or the groups or elements of an element. */
	public static List<Object> children(Object node) {
		if (node instanceof TypeGroup group) {
			return new ArrayList<>(values(group.owner(), group.feature()));
		}
		EObject element = (EObject) node;
		List<EReference> branches = branches(element.eClass());
		if (branches.size() == 1) {
			return new ArrayList<>(values(element, branches.get(0)));
		}
		return branches.stream().map(branch -> (Object) new TypeGroup(element, branch)).toList();
	}

	/** The node above; null for the type. */
	public static Object parent(Object node) {
		if (node instanceof TypeGroup group) {
			return group.owner();
		}
		EObject element = (EObject) node;
		EObject owner = element.eContainer();
		if (owner == null || branches(owner.eClass()).isEmpty()) {
			return null;
		}
		return branches(owner.eClass()).size() == 1 ? owner : new TypeGroup(owner, element.eContainmentFeature());
	}

	/** The element of the tree that an object belongs to: itself, or for a name or cue the element that has it. */
	public static EObject element(EObject object) {
		EObject element = object;
		while (element.eContainer() != null && element.eContainmentFeature() != null && isField(element.eContainmentFeature())) {
			element = element.eContainer();
		}
		return element;
	}

	@SuppressWarnings("unchecked")
	static List<EObject> values(EObject owner, EReference reference) {
		Object value = owner.eGet(reference);
		return value instanceof List<?> many ? (List<EObject>) many : value == null ? List.of() : List.of((EObject) value);
	}
}
