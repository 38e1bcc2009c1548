/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.outline;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.annals.model.report.Report;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Keeps the nodes whose label holds what was typed, with all that stand above them. */
final class OutlineFilter extends ViewerFilter {

	private final Function<EObject, String> label;
	private Set<EObject> kept;

	OutlineFilter(Function<EObject, String> label) {
		this.label = label;
	}

	/** @param typed "" keeps all */
	void look(Report report, String typed) {
		String wanted = typed.strip().toLowerCase(Locale.ROOT);
		if (wanted.isEmpty()) {
			kept = null;
			return;
		}
		kept = Collections.newSetFromMap(new IdentityHashMap<>());
		for (EObject child : OutlineTree.children(report)) {
			collect(child, wanted);
		}
	}

	boolean isActive() {
		return kept != null;
	}

	private boolean collect(EObject element, String wanted) {
		boolean keep = label.apply(element).toLowerCase(Locale.ROOT).contains(wanted);
		for (EObject child : OutlineTree.children(element)) {
			keep |= collect(child, wanted);
		}
		if (keep) {
			kept.add(element);
		}
		return keep;
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return kept == null || kept.contains(element);
	}
}
