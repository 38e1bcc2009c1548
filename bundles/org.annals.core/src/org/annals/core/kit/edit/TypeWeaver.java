/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.type.ReportType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes what changed in a type into the text it came from: comments, order, indentation and all that is as it was stays. */
final class TypeWeaver {

	private final TypeText old;
	private final String text;
	private final FreshXml fresh;

	TypeWeaver(TypeText old) {
		this.old = old;
		this.text = old.text();
		this.fresh = new FreshXml(old);
	}

	String weave(ReportType type) {
		XmlNode root = old.root();
		return text.substring(0, root.start) + element(type, root) + text.substring(root.end);
	}

	/** An element of the old text as it is now, without what stands around it. */
	private String element(EObject live, XmlNode node) {
		EStructuralFeature simple = XmlWords.simple(live.eClass());
		String before = text.substring(node.openEnd, node.contentEnd);
		String after;
		if (simple == null) {
			after = children(live, node);
		} else {
			after = changed(live, node, simple) ? XmlWords.inText(XmlWords.literal(simple, live.eGet(simple))) : before;
		}
		return assembled(node, opening(live, node), before, after);
	}

	private String assembled(XmlNode node, String opening, String before, String after) {
		if (after.equals(before)) {
			return opening + before + (node.isEmpty ? "" : text.substring(node.contentEnd, node.end));
		}
		String closing = "</" + node.name + '>';
		if (node.isEmpty) {
			return opening.substring(0, opening.length() - 2).stripTrailing() + '>' + after + closing;
		}
		return after.isBlank() ? opening.substring(0, opening.length() - 1).stripTrailing() + "/>" : opening + after + closing;
	}

	private static boolean changed(EObject live, XmlNode node, EStructuralFeature feature) {
		return !TypeText.sameValue(live.eGet(feature), node.parsed.eGet(feature));
	}

	private String opening(EObject live, XmlNode node) {
		List<EStructuralFeature> features = XmlWords.attributes(live.eClass());
		List<String> written = new ArrayList<>();
		List<Integer> order = new ArrayList<>();
		int end = node.nameEnd;
		for (XmlNode.Attribute attribute : node.attributes) {
			end = attribute.valueEnd() + 1;
			EStructuralFeature feature = features.stream().filter(known -> attribute.name().equals(XmlWords.name(known))).findFirst()
					.orElse(null);
			String literal = feature == null || !changed(live, node, feature) ? null : XmlWords.literal(feature, live.eGet(feature));
			if (literal == null) {
				written.add(text.substring(attribute.start(), end));
			} else if (!literal.isEmpty()) {
				written.add(text.substring(attribute.start(), attribute.valueStart()) + XmlWords.inAttribute(literal)
						+ text.charAt(attribute.valueEnd()));
			} else {
				continue;
			}
			order.add(features.indexOf(feature));
		}
		for (int i = 0; i < features.size(); i++) {
			EStructuralFeature feature = features.get(i);
			if (node.attribute(XmlWords.name(feature)) == null && changed(live, node, feature)) {
				int number = i;
				int place = (int) order.stream().takeWhile(before -> before < number).count();
				written.add(place, FreshXml.attribute(live, feature));
				order.add(place, i);
			}
		}
		return text.substring(node.start, node.nameEnd) + String.join("", written) + text.substring(end, node.openEnd);
	}

	private String children(EObject live, XmlNode node) {
		XmlSlots slots = new XmlSlots(text, node, fresh.line(), fresh.unit());
		List<EStructuralFeature> features = XmlWords.elements(live.eClass());
		for (EStructuralFeature feature : features) {
			Object value = live.eGet(feature);
			List<?> values = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
			List<XmlNode> nodes = node.children.stream().filter(child -> child.feature == feature).toList();
			int anchor = slots.behindEarlier(feature, features);
			for (ListMatch.Step step : ListMatch.of(nodes, values, this::matches)) {
				XmlNode kept = step.before() < 0 ? null : nodes.get(step.before());
				if (step.after() < 0) {
					slots.remove(kept);
				} else if (kept == null) {
					slots.insert(anchor, made(live, feature, values.get(step.after())), values.get(step.after()) instanceof EObject object
							&& XmlWords.simple(object.eClass()) == null);
				} else {
					slots.set(kept, kept.object == null ? plain(live, kept, feature, values.get(step.after())) : element(kept.object, kept));
				}
				anchor = kept == null || step.after() < 0 ? anchor : node.children.indexOf(kept);
			}
		}
		return slots.content();
	}

	private boolean matches(XmlNode node, Object value) {
		return node.object == null || node.object == value;
	}

	private String plain(EObject owner, XmlNode node, EStructuralFeature feature, Object value) {
		boolean same = !feature.isMany() && TypeText.sameValue(value, node.parent.parsed.eGet(feature));
		String before = text.substring(node.openEnd, node.contentEnd);
		return assembled(node, text.substring(node.start, node.openEnd), before,
				same ? before : XmlWords.inText(XmlWords.literal(feature, value)));
	}

	/** What was moved keeps its text; what is new gets one, to be indented where it comes to stand. */
	private FreshXml.Piece made(EObject owner, EStructuralFeature feature, Object value) {
		XmlNode node = value instanceof EObject object ? old.node(object) : null;
		return node == null ? fresh.piece(feature, value) : new FreshXml.Piece(indent -> element(node.object, node));
	}
}
