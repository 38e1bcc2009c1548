/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.emf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.annals.core.check.Severity;
import org.annals.core.live.LiveFinding;
import org.annals.core.live.LiveFindings;
import org.eclipse.emf.ecore.EObject;

/** How many findings an element has with all it contains, for trees that show it. For the display's thread. */
public final class ElementMarks {

	private static final int[] NONE = new int[Severity.values().length];

	private final LiveFindings findings;
	private final Consumer<Set<EObject>> listener;
	private final Runnable follow = this::follow;
	private Map<EObject, int[]> counts = new HashMap<>();

	/** @param listener gets the elements whose counts changed with a check */
	public ElementMarks(LiveFindings findings, Consumer<Set<EObject>> listener) {
		this.findings = findings;
		this.listener = listener;
		counts = count();
		findings.addListener(follow);
	}

	/** Number of findings of one severity in an element and in all it contains, as of the last check. */
	public int count(EObject element, Severity severity) {
		return counts.getOrDefault(element, NONE)[severity.ordinal()];
	}

	private Map<EObject, int[]> count() {
		Map<EObject, int[]> found = new HashMap<>();
		for (LiveFinding finding : findings.all()) {
			for (EObject up = finding.place().element(); up != null; up = up.eContainer()) {
				found.computeIfAbsent(up, none -> new int[NONE.length])[finding.severity().ordinal()]++;
			}
		}
		return found;
	}

	private void follow() {
		Map<EObject, int[]> before = counts;
		counts = count();
		Set<EObject> changed = new HashSet<>(before.keySet());
		changed.addAll(counts.keySet());
		changed.removeIf(element -> Arrays.equals(before.get(element), counts.get(element)));
		if (!changed.isEmpty()) {
			listener.accept(changed);
		}
	}

	public void dispose() {
		findings.removeListener(follow);
	}
}
