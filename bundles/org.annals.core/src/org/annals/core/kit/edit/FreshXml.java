/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes what is new in a type in the manner of the text it comes into. */
final class FreshXml {

	/**
	 * An element that is yet to find its place.
	 *
	 * @param written gets the white space before the element's line
	 */
	record Piece(UnaryOperator<String> written) {
	}

	private final String prefix;
	private final String line;
	private final String unit;

	FreshXml(TypeText old) {
		String text = old.text();
		prefix = old.root().prefix();
		line = text.contains("\r\n") ? "\r\n" : "\n";
		unit = old.root().children.isEmpty() ? "\t" : orTab(indent(text, old.root().children.get(0).start));
	}

	private static String orTab(String indent) {
		return indent.isEmpty() ? "\t" : indent;
	}

	/** The white space between the beginning of a line and a place in it; "" where other things stand before it. */
	static String indent(String text, int place) {
		String before = text.substring(text.lastIndexOf('\n', place - 1) + 1, place);
		return before.isBlank() ? before : before.substring(0, before.length() - before.stripLeading().length());
	}

	/** What ends a line. */
	String line() {
		return line;
	}

	/** What a child is indented by. */
	String unit() {
		return unit;
	}

	Piece piece(EStructuralFeature feature, Object value) {
		return new Piece(indent -> value instanceof EObject object ? element(feature, object, indent)
				: tagged(feature, XmlWords.inText(XmlWords.literal(feature, value))));
	}

	static String attribute(EObject owner, EStructuralFeature feature) {
		return ' ' + XmlWords.name(feature) + "=\"" + XmlWords.inAttribute(XmlWords.literal(feature, owner.eGet(feature))) + '"';
	}

	private String tagged(EStructuralFeature feature, String content) {
		String name = prefix + XmlWords.name(feature);
		return content.isEmpty() ? '<' + name + "/>" : '<' + name + '>' + content + "</" + name + '>';
	}

	private String element(EStructuralFeature feature, EObject object, String indent) {
		String name = prefix + XmlWords.name(feature);
		StringBuilder opening = new StringBuilder("<").append(name);
		XmlWords.attributes(object.eClass()).stream().filter(attribute -> XmlWords.isSaid(object, attribute))
				.forEach(attribute -> opening.append(attribute(object, attribute)));
		String content = content(object, indent);
		return content.isEmpty() ? opening + "/>" : opening + ">" + content + "</" + name + '>';
	}

	private String content(EObject object, String indent) {
		EStructuralFeature simple = XmlWords.simple(object.eClass());
		if (simple != null) {
			return XmlWords.inText(XmlWords.literal(simple, object.eGet(simple)));
		}
		List<String> children = new ArrayList<>();
		for (EStructuralFeature feature : XmlWords.elements(object.eClass())) {
			Object value = object.eGet(feature);
			List<?> values = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
			values.forEach(child -> children.add(piece(feature, child).written().apply(indent + unit)));
		}
		String before = line + indent + unit;
		return switch (children.size()) {
		case 0 -> "";
		case 1 -> children.get(0).contains("\n") ? before + children.get(0) + line + indent : children.get(0);
		default -> before + String.join(before, children) + line + indent;
		};
	}
}
