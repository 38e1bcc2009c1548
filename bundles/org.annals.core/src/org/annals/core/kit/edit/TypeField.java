/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.annals.core.message.Messages;
import org.annals.core.type.TypePackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A feature of an element as the form shows it.
 *
 * @param feature an attribute, or a reference whose content is edited in place
 * @param kind    how it is edited
 */
public record TypeField(EStructuralFeature feature, Kind kind) {

	/** How a field is edited. */
	public enum Kind {
		/** One line. */
		LINE,
		/** Several lines. */
		TEXT,
		/** One word in each line. */
		WORDS,
		NUMBER, YES_NO,
		/** One of the values there are. */
		CHOICE,
		/** One of some values, or another that is typed. */
		SUGGESTION,
		/** One line in each language. */
		LABELS,
		/** Several lines in each language. */
		LONG_LABELS,
		/** Expressions with their weights. */
		CUES
	}

	private static final Messages MESSAGES = Messages.of(TypeField.class);
	private static final Set<String> SHORT = Set.of("names", "titles", "stubs");

	/** The fields of a kind of element, in the order of the metamodel with names first. */
	public static List<TypeField> of(EClass type) {
		List<TypeField> named = XmlWords.elements(type).stream().filter(feature -> SHORT.contains(feature.getName()))
				.map(TypeField::of).toList();
		return java.util.stream.Stream.concat(named.stream(), type.getEAllStructuralFeatures().stream()
				.filter(feature -> !feature.isTransient() && !feature.isDerived())
				.filter(feature -> feature instanceof EAttribute && !feature.isMany()
						|| feature instanceof EReference reference && reference.isContainment() && TypeTree.isField(reference))
				.map(TypeField::of).filter(field -> !named.contains(field))).toList();
	}

	private static TypeField of(EStructuralFeature feature) {
		return new TypeField(feature, kind(feature));
	}

	private static Kind kind(EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			if (reference.getEReferenceType() == Literals.LABEL) {
				return SHORT.contains(feature.getName()) ? Kind.LABELS : Kind.LONG_LABELS;
			}
			return Kind.CUES;
		}
		if (feature.getEType() instanceof EEnum) {
			return Kind.CHOICE;
		}
		Class<?> value = feature.getEType().getInstanceClass();
		if (value == boolean.class || value == Boolean.class) {
			return Kind.YES_NO;
		}
		if (value == int.class || value == BigDecimal.class) {
			return Kind.NUMBER;
		}
		if (feature == Literals.WORD_LIST__VALUE) {
			return Kind.WORDS;
		}
		if (TypeChoices.isKnown(feature)) {
			return Kind.SUGGESTION;
		}
		return XmlWords.elements(feature.getEContainingClass()).contains(feature) ? Kind.TEXT : Kind.LINE;
	}

	public String label() {
		return TypeNames.of(feature);
	}

	/** One sentence; "" where there is none. */
	public String help() {
		return TypeNames.help(feature);
	}

	/** Class and feature, such as Pattern.find: for tests and as a key. */
	public String id() {
		return TypeNames.key(feature);
	}

	/** A value as it is typed; "" for none. */
	public String typed(Object value) {
		String literal = XmlWords.literal(feature, value);
		return kind == Kind.WORDS ? String.join("\n", literal.strip().split("\\s+")) : literal;
	}

	/**
	 * The value that was typed; null for none.
	 *
	 * @param before the value there is, whose manner of parting words is kept
	 * @throws IllegalArgumentException with a sentence for people when it can be none
	 */
	public Object parse(String typed, Object before) {
		String text = typed.replaceAll("[\\p{Cc}&&[^\\t\\n]]|[\\x{FFFE}\\x{FFFF}]|\\p{Cs}", "");
		if (kind == Kind.WORDS) {
			String words = text.strip();
			boolean lines = before != null && before.toString().strip().contains("\n");
			return words.isEmpty() ? null : lines ? words : words.replaceAll("\\s+", " ");
		}
		if (text.isBlank()) {
			if (feature instanceof EAttribute attribute && attribute.isID()) {
				throw new IllegalArgumentException(MESSAGES.get("problem.needed"));
			}
			return kind == Kind.NUMBER ? feature.getDefaultValue() : null;
		}
		try {
			return EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), kind == Kind.TEXT ? text : text.strip());
		} catch (RuntimeException e) {
			boolean whole = feature.getEType().getInstanceClass() == int.class;
			throw new IllegalArgumentException(MESSAGES.get(whole ? "problem.whole" : "problem.number", text.strip()), e);
		}
	}
}
