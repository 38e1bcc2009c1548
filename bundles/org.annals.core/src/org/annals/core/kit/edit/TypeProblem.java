/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import java.util.List;

import org.annals.core.kit.TypeComplaint;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What is wrong with a type, at the element of the form.
 *
 * @param element  of the tree, see {@link TypeTree#element}
 * @param feature  the field at fault; null when it is the element
 * @param sentence what is wrong and what to do
 */
public record TypeProblem(EObject element, EStructuralFeature feature, String sentence) {

	/**
	 * The places of complaints in an open type.
	 *
	 * @param complaints about the text that the type has now
	 */
	public static List<TypeProblem> of(TypeSession session, List<TypeComplaint> complaints) {
		return complaints.stream().map(complaint -> of(session, complaint)).toList();
	}

	private static TypeProblem of(TypeSession session, TypeComplaint complaint) {
		EObject found = complaint.path() == null ? lineOf(session, complaint.line())
				: complaint.path().isEmpty() ? session.type() : EcoreUtil.getEObject(session.type(), complaint.path());
		if (found == null) {
			return new TypeProblem(session.type(), null, complaint.sentence());
		}
		EObject element = TypeTree.element(found);
		EStructuralFeature feature = element == found
				? complaint.feature() == null ? null : found.eClass().getEStructuralFeature(complaint.feature())
				: found.eContainmentFeature();
		return new TypeProblem(element, feature, complaint.sentence());
	}

	private static EObject lineOf(TypeSession session, int line) {
		String text = session.text().text();
		int offset = 0;
		for (int i = 1; i < line && offset >= 0; i++) {
			offset = text.indexOf('\n', offset) + 1;
		}
		while (offset < text.length() && Character.isWhitespace(text.charAt(offset))) {
			offset++;
		}
		return session.text().at(offset);
	}
}
