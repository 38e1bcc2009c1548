/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Remembers which objects of a report changed, so that only those are read for the next check. */
final class Changes {

	private final Report report;
	private final Set<EObject> changed = new LinkedHashSet<>();

	/** At first everything counts as changed. */
	Changes(Report report) {
		this.report = report;
		addTree(report);
	}

	void add(Notification change) {
		if (change.getNotifier() instanceof EObject object) {
			changed.add(object);
			if (object instanceof Prose) {
				// A feature map tells of its entries in several ways; a prose is small.
				addTree(object);
			}
		}
		// What comes in may have changed while it was outside.
		if (change.getFeature() instanceof EReference reference && reference.isContainment()) {
			if (change.getNewValue() instanceof EObject object) {
				addTree(object);
			} else if (change.getNewValue() instanceof Collection<?> objects) {
				objects.forEach(object -> addTree((EObject) object));
			}
		}
	}

	private void addTree(EObject root) {
		changed.add(root);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(root, false); all.hasNext();) {
			changed.add(all.next());
		}
	}

	/** Reads what changed since the last call. */
	List<ObjectState> take() {
		List<ObjectState> states = new ArrayList<>(changed.size());
		Set<EObject> outside = new LinkedHashSet<>();
		for (EObject object : changed) {
			if (EcoreUtil.isAncestor(report, object)) {
				states.add(ObjectState.of(object));
				for (EObject target : object.eCrossReferences()) {
					if (!EcoreUtil.isAncestor(report, target)) {
						outside.add(target);
					}
				}
			}
		}
		// A mention may still name a metric that is no longer in the register.
		outside.forEach(object -> states.add(ObjectState.of(object)));
		changed.clear();
		return states;
	}
}
