/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One element of a type's file with its places, so that a change of the type changes as little of the file as it can. */
final class XmlNode {

	/**
	 * One attribute.
	 *
	 * @param name       as written, with its prefix
	 * @param start      of the white space before it
	 * @param valueStart behind the opening quote
	 * @param valueEnd   before the closing quote
	 */
	record Attribute(String name, int start, int valueStart, int valueEnd) {
	}

	final String name;
	final int start;
	final XmlNode parent;
	final List<Attribute> attributes = new ArrayList<>();
	final List<XmlNode> children = new ArrayList<>();
	/** Behind the name in the opening tag. */
	int nameEnd;
	/** Behind the opening tag. */
	int openEnd;
	/** Before the closing tag; as {@link #openEnd} where there is none. */
	int contentEnd;
	int end;
	/** Whether opening and closing tag are one. */
	boolean isEmpty;
	/** What the parent holds this element in; null for the outermost and for what the model does not know. */
	EStructuralFeature feature;
	/** The object of the open type that it is; null for a plain value. */
	EObject object;
	/** The object as the text says it; null for a plain value. */
	EObject parsed;

	XmlNode(String name, int start, XmlNode parent) {
		this.name = name;
		this.start = start;
		this.parent = parent;
	}

	String localName() {
		return name.substring(name.indexOf(':') + 1);
	}

	/** The prefix with its colon, or "". */
	String prefix() {
		return name.substring(0, name.indexOf(':') + 1);
	}

	Attribute attribute(String wanted) {
		return attributes.stream().filter(attribute -> attribute.name().equals(wanted)).findFirst().orElse(null);
	}

	/** The innermost element around an offset; null when it is outside. */
	XmlNode at(int offset) {
		if (offset < start || offset >= end) {
			return null;
		}
		return children.stream().map(child -> child.at(offset)).filter(found -> found != null).findFirst().orElse(this);
	}
}
