/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.annals.core.message.Messages;
import org.annals.core.type.Label;
import org.annals.core.type.ReportType;
import org.annals.core.type.TypeFactory;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Gives elements that come into a type ids that nothing there has, and a name to begin with. */
final class FreshNames {

	private static final Messages MESSAGES = Messages.of(FreshNames.class);

	private FreshNames() {
	}

	/** @param added not in the type yet, with all it contains */
	static void give(ReportType type, EObject added) {
		name(type, added);
		give(added, taken(type, added));
		for (TreeIterator<EObject> content = added.eAllContents(); content.hasNext();) {
			EObject inner = content.next();
			give(inner, taken(type, inner));
		}
	}

	private static void name(ReportType type, EObject added) {
		for (EReference reference : added.eClass().getEAllContainments()) {
			if (reference.getName().equals("names") && TypeTree.values(added, reference).isEmpty() && reference.isMany()) {
				Label label = TypeFactory.eINSTANCE.createLabel();
				label.setLang(type.getLanguage() == null ? "zh" : type.getLanguage());
				label.setValue(MESSAGES.get(Locale.forLanguageTag(label.getLang()), "new", kind(added, Locale.forLanguageTag(label.getLang()))));
				TypeTree.values(added, reference).add(label);
			}
		}
	}

	private static String kind(EObject added, Locale language) {
		String kind = added.eClass().getName();
		return MESSAGES.has(kind) ? MESSAGES.get(language, kind) : kind;
	}

	private static Set<String> taken(ReportType type, EObject added) {
		Set<String> taken = new HashSet<>();
		for (TreeIterator<EObject> content = type.eAllContents(); content.hasNext();) {
			EObject known = content.next();
			if (known.eClass() == added.eClass()) {
				known.eClass().getEAllAttributes().stream().filter(TypeNames::isId).forEach(id -> taken.add(String.valueOf(known.eGet(id))));
			}
		}
		return taken;
	}

	private static void give(EObject element, Set<String> taken) {
		for (EAttribute id : element.eClass().getEAllAttributes()) {
			if (TypeNames.isId(id)) {
				Object value = element.eGet(id);
				String stem = value == null ? stem(element) : value.toString().replaceFirst("\\d+$", "");
				String fresh = value == null ? stem + 1 : value.toString();
				for (int i = 2; taken.contains(fresh); i++) {
					fresh = stem + i;
				}
				element.eSet(id, fresh);
			}
		}
	}

	/** As the element is called in the file: role, table, equation. */
	private static String stem(EObject element) {
		return element.eClass().getName().replaceFirst("(Spec|Role)$", "").toLowerCase(Locale.ROOT);
	}
}
