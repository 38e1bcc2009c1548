/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.outline;

import java.util.ArrayList;
import java.util.List;

import org.annals.model.report.Block;
import org.annals.model.report.Item;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.eclipse.emf.ecore.EObject;

/** Says what of a report its outline shows: all that has a place and a purpose, without the running text. */
final class OutlineTree {

	private OutlineTree() {
	}

	/** What stands directly below an element, in the order of the text. */
	static List<EObject> children(EObject element) {
		return switch (element) {
		case Report report -> new ArrayList<>(report.getSections());
		case Section section -> {
			List<EObject> found = shown(section.getBlocks());
			found.addAll(section.getSections());
			yield found;
		}
		case Item item -> shown(item.getBlocks());
		default -> List.of();
		};
	}

	private static List<EObject> shown(List<Block> blocks) {
		List<EObject> found = new ArrayList<>(blocks);
		found.removeIf(Paragraph.class::isInstance);
		return found;
	}

	static boolean hasChildren(EObject element) {
		return switch (element) {
		case Report report -> !report.getSections().isEmpty();
		case Section section -> !section.getSections().isEmpty() || any(section.getBlocks());
		case Item item -> any(item.getBlocks());
		default -> false;
		};
	}

	private static boolean any(List<Block> blocks) {
		return blocks.stream().anyMatch(block -> !(block instanceof Paragraph));
	}

	/** The node that stands for an object of the report: itself or the nearest shown one around it; null for none. */
	static EObject node(EObject object) {
		EObject up = object;
		while (up != null && !isShown(up)) {
			up = up.eContainer();
		}
		return up;
	}

	private static boolean isShown(EObject object) {
		boolean kind = object instanceof Section || object instanceof Block && !(object instanceof Paragraph);
		return kind && (object.eContainer() instanceof Report || object.eContainer() instanceof Section
				|| object.eContainer() instanceof Item);
	}

	/** The node above a node; null for one of the report itself. */
	static EObject parent(EObject element) {
		EObject up = element.eContainer();
		return up instanceof Report ? null : up;
	}
}
