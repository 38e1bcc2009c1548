/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.type.ReportType;
import org.annals.core.types.ReportTypeFile;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;

/** A type's file as text, with the place of each object of the type in it. Never changes. */
public final class TypeText {

	private static final ExtendedMetaData NAMES = ExtendedMetaData.INSTANCE;

	private final String text;
	private final XmlNode root;
	private final Map<EObject, XmlNode> nodes = new IdentityHashMap<>();

	private TypeText(String text, ReportType live, ReportType parsed) {
		this.text = text;
		root = XmlScan.of(text);
		bind(root, live, parsed);
	}

	/**
	 * @param live  the type that the text says
	 * @param name of the file, for messages
	 * @return null when the text says another type
	 * @throws IOException when the text is no report type
	 */
	static TypeText of(String text, ReportType live, String name) throws IOException {
		ReportType parsed = parse(text, name);
		return sameShape(live, parsed) ? new TypeText(text, live, parsed) : null;
	}

	/**
	 * A type that was read from a text, with its places.
	 *
	 * @param type read from this very text
	 */
	public static TypeText places(String text, ReportType type) {
		return new TypeText(text, type, type);
	}

	/** @throws IOException when the text is no report type */
	static ReportType parse(String text, String name) throws IOException {
		return ReportTypeFile.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
	}

	/** An empty text and none are one thing in a file. */
	private static boolean sameShape(EObject one, EObject other) {
		return new EcoreUtil.EqualityHelper() {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean haveEqualFeature(EObject left, EObject right, EStructuralFeature feature) {
				return feature instanceof EAttribute && !feature.isMany() ? sameValue(left.eGet(feature), right.eGet(feature))
						: super.haveEqualFeature(left, right, feature);
			}
		}.equals(one, other);
	}

	static boolean sameValue(Object one, Object other) {
		return one == null || other == null ? String.valueOf(one == null ? "" : one).equals(String.valueOf(other == null ? "" : other))
				: one.equals(other);
	}

	private void bind(XmlNode node, EObject live, EObject parsed) {
		node.object = live;
		node.parsed = parsed;
		nodes.put(live, node);
		Map<EStructuralFeature, Integer> counts = new HashMap<>();
		for (XmlNode child : node.children) {
			EStructuralFeature feature = element(live, child.localName());
			child.feature = feature;
			if (feature instanceof EReference reference) {
				int index = counts.merge(feature, 1, Integer::sum) - 1;
				bind(child, values(live, reference).get(index), values(parsed, reference).get(index));
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> values(EObject owner, EReference reference) {
		return reference.isMany() ? (List<EObject>) owner.eGet(reference) : List.of((EObject) owner.eGet(reference));
	}

	private static EStructuralFeature element(EObject owner, String name) {
		return owner.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> NAMES.getFeatureKind(feature) == ExtendedMetaData.ELEMENT_FEATURE && name.equals(NAMES.getName(feature)))
				.findFirst().orElse(null);
	}

	public String text() {
		return text;
	}

	XmlNode root() {
		return root;
	}

	/** Null for an object that is not in the text. */
	XmlNode node(EObject object) {
		return nodes.get(object);
	}

	/** The offset of an object, or of the attribute or element of one of its features; 0 for what is not in the text. */
	public int offset(EObject object, EStructuralFeature feature) {
		XmlNode node = nodes.get(object);
		if (node == null || feature == null) {
			return node == null ? 0 : node.start;
		}
		XmlNode.Attribute attribute = node.attribute(NAMES.getName(feature));
		return attribute != null ? attribute.valueStart()
				: node.children.stream().filter(child -> child.feature == feature).map(child -> child.start).findFirst().orElse(node.start);
	}

	/** The line of an offset, counted from 1. */
	public int line(int offset) {
		return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
	}

	/** The innermost object around an offset; the type itself for what is outside of it. */
	public EObject at(int offset) {
		XmlNode node = root.at(offset);
		while (node != null && node.object == null) {
			node = node.parent;
		}
		return node == null ? root.object : node.object;
	}
}
