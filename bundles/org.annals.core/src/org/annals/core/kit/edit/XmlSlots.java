/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

/** The children of an element with what stands between them: children come and go, comments and blank lines stay. */
final class XmlSlots {

	private record Insertion(FreshXml.Piece piece, boolean complex) {
	}

	private final String text;
	private final XmlNode node;
	private final String line;
	private final String unit;
	private final List<String> bodies = new ArrayList<>();
	/** By the child they stand behind, and one more: what stands before the first comes first. */
	private final List<List<Insertion>> insertions = new ArrayList<>();

	XmlSlots(String text, XmlNode node, String line, String unit) {
		this.text = text;
		this.node = node;
		this.line = line;
		this.unit = unit;
		insertions.add(new ArrayList<>());
		for (XmlNode child : node.children) {
			bodies.add(text.substring(child.start, child.end));
			insertions.add(new ArrayList<>());
		}
	}

	/** The child that a first one of a feature comes behind: before those there are, else behind those of earlier features; -1 for none. */
	int behindEarlier(EStructuralFeature feature, List<EStructuralFeature> order) {
		int behind = -1;
		for (int i = 0; i < node.children.size(); i++) {
			EStructuralFeature other = node.children.get(i).feature;
			if (other == feature) {
				return i - 1;
			}
			behind = order.indexOf(other) < order.indexOf(feature) ? i : behind;
		}
		return behind;
	}

	void set(XmlNode child, String body) {
		bodies.set(node.children.indexOf(child), body);
	}

	void remove(XmlNode child) {
		bodies.set(node.children.indexOf(child), null);
	}

	/** @param behind index of a child, or -1 */
	void insert(int behind, FreshXml.Piece piece, boolean complex) {
		insertions.get(behind + 1).add(new Insertion(piece, complex));
	}

	String content() {
		StringBuilder content = new StringBuilder();
		append(content, -1);
		String owed = "";
		for (int i = 0; i < bodies.size(); i++) {
			String lead = lead(i);
			String kept = lead.stripTrailing();
			String blanks = lead.substring(kept.length());
			if (bodies.get(i) == null) {
				content.append(kept);
				owed = lines(blanks) > 1 ? blanks : owed;
			} else {
				content.append(lines(owed) > 1 && kept.isEmpty() && lines(blanks) == 1 ? owed : lead).append(bodies.get(i));
				owed = "";
			}
			append(content, i);
		}
		String tail = text.substring(node.children.isEmpty() ? node.openEnd : node.children.getLast().end, node.contentEnd);
		boolean broken = tail.isBlank() && lines(tail) == 0 && content.indexOf("\n") >= 0 && !unchanged(content);
		return content + (broken ? line + FreshXml.indent(text, node.start) : tail);
	}

	private boolean unchanged(StringBuilder content) {
		return text.startsWith(content.toString(), node.openEnd);
	}

	private static int lines(String blanks) {
		return (int) blanks.chars().filter(c -> c == '\n').count();
	}

	private String lead(int child) {
		return text.substring(child == 0 ? node.openEnd : node.children.get(child - 1).end, node.children.get(child).start);
	}

	private void append(StringBuilder content, int behind) {
		List<Insertion> here = insertions.get(behind + 1);
		String indent = FreshXml.indent(text, node.start) + unit;
		boolean inline = node.children.isEmpty() ? here.size() == 1 && !here.get(0).complex()
				: lines(lead(Math.max(behind, 0))) == 0;
		if (!inline && !node.children.isEmpty() && lines(lead(Math.max(behind, 0))) > 0) {
			indent = FreshXml.indent(text, node.children.get(Math.max(behind, 0)).start);
		}
		for (Insertion insertion : here) {
			content.append(inline && !insertion.complex() ? "" : line + indent).append(insertion.piece().written().apply(indent));
		}
	}
}
