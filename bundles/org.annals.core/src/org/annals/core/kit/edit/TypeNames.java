/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.annals.core.message.Messages;
import org.annals.core.type.Label;
import org.annals.core.type.WordList;
import org.annals.core.types.TypeProfile;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What people call the elements and features of a type; what has no words yet is called as in the metamodel. */
public final class TypeNames {

	private static final Messages MESSAGES = Messages.of(TypeNames.class);
	private static final int EXCERPT = 40;

	private TypeNames() {
	}

	/** A kind of element: section, table. */
	public static String of(EClass kind) {
		return word(kind.getName(), kind.getName());
	}

	/** A feature: heading, unit; for what holds many, the plural. */
	public static String of(EStructuralFeature feature) {
		return word(key(feature), feature.getName());
	}

	/** One sentence on a feature; "" where there is none. */
	public static String help(EStructuralFeature feature) {
		return word(key(feature) + ".help", "");
	}

	/** A value of a choice. */
	public static String value(EStructuralFeature feature, String literal) {
		return feature.getEType() instanceof EEnum words ? word(words.getName() + '.' + literal, literal) : word(key(feature) + '.' + literal, literal);
	}

	static String key(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + '.' + feature.getName();
	}

	private static String word(String key, String otherwise) {
		return MESSAGES.has(key) ? MESSAGES.get(key) : otherwise;
	}

	/** One line for a node of the tree; never empty. */
	public static String node(Object node) {
		if (node instanceof TypeGroup group) {
			return MESSAGES.get("group", of(group.feature()), TypeTree.values(group.owner(), group.feature()).size());
		}
		EObject element = (EObject) node;
		String name = named(element);
		if (name == null) {
			name = String.join(MESSAGES.get("between"), said(element));
		}
		return name.isBlank() ? MESSAGES.get("unnamed", of(element.eClass())) : name;
	}

	/** What a node is told by in files and equations, to stand behind its name; "" where the name is that already. */
	public static String id(Object node) {
		if (node instanceof EObject element && named(element) != null) {
			return element.eClass().getEAllAttributes().stream().filter(TypeNames::isId).map(element::eGet)
					.map(value -> value == null ? "" : value.toString()).findFirst().orElse("");
		}
		return "";
	}

	/** Whether an attribute is what others name the element by. */
	static boolean isId(EAttribute attribute) {
		return attribute.getName().equals("id") || attribute.getName().equals("key");
	}

	/** In the language of the person where there is one. */
	private static String named(EObject element) {
		for (EReference reference : element.eClass().getEAllContainments()) {
			List<Label> labels = TypeTree.values(element, reference).stream().filter(Label.class::isInstance).map(Label.class::cast).toList();
			if (!labels.isEmpty() && (reference.getName().equals("names") || reference.getName().equals("titles"))) {
				String language = Locale.getDefault().getLanguage();
				String name = labels.stream().filter(label -> language.equals(label.getLang())).map(Label::getValue).findFirst()
						.orElseGet(() -> TypeProfile.label(labels).orElse(""));
				return name == null || name.isBlank() ? null : excerpt(name);
			}
		}
		return null;
	}

	private static List<String> said(EObject element) {
		List<String> said = new ArrayList<>();
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			Object value = element.eGet(attribute);
			boolean skipped = value == null || said.size() == 2 || value instanceof Boolean || value instanceof Number
					|| attribute.getEType() instanceof EEnum && !said.isEmpty()
					|| element instanceof WordList && attribute == XmlWords.simple(element.eClass());
			if (!skipped) {
				said.add(excerpt(value(attribute, XmlWords.literal(attribute, value))));
			}
		}
		if (element instanceof WordList words && words.getSource() == null && words.getValue() != null) {
			said.add(excerpt(words.getValue()));
		}
		return said;
	}

	private static String excerpt(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return line.length() <= EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(EXCERPT, line.codePointCount(0, line.length())))) + "…";
	}
}
