/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.session;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.annals.model.report.Element;
import org.annals.model.report.Report;
import org.annals.model.report.ReportPackage;
import org.annals.model.text.IdSource;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Makes ids that no element of an open report has or had, and gives them to elements that come without one. */
final class FreshIds {

	private final Report report;
	private final IdSource source;
	/** Ids that were ever seen since one was first asked for; null before. A walk over the report for each would show when typing. */
	private Set<String> taken;

	FreshIds(Report report, IdSource source) {
		this.report = report;
		this.source = source;
	}

	String next() {
		if (taken == null) {
			taken = new HashSet<>();
			take(report);
		}
		String id = source.next();
		while (!taken.add(id)) {
			id = source.next();
		}
		return id;
	}

	/** Follows a change of the report; elements may come with ids of their own, by paste or by undo. */
	void follow(Notification change) {
		boolean contains = change.getFeature() instanceof EReference reference && reference.isContainment();
		if (contains || change.getEventType() == Notification.ADD || change.getEventType() == Notification.ADD_MANY) {
			give(change.getNewValue());
		}
		if (taken == null) {
			return;
		}
		if (contains) {
			takeAll(change.getNewValue());
		} else if (change.getFeature() == ReportPackage.Literals.ELEMENT__ID) {
			taken.add(change.getNewStringValue());
		}
	}

	private void takeAll(Object added) {
		if (added instanceof List<?> several) {
			several.forEach(this::takeAll);
		} else if (added instanceof EObject object) {
			take(object);
		}
	}

	private void take(EObject root) {
		if (root instanceof Element element) {
			taken.add(element.getId());
		}
		root.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element) {
				taken.add(element.getId());
			}
		});
	}

	/** Gives ids to what was put in, an object or a list of them, and to all that it contains. */
	private void give(Object added) {
		if (added instanceof List<?> several) {
			several.forEach(this::give);
		} else if (added instanceof Element element) {
			giveOne(element);
			for (Iterator<EObject> contents = element.eAllContents(); contents.hasNext();) {
				if (contents.next() instanceof Element inner) {
					giveOne(inner);
				}
			}
		}
	}

	private void giveOne(Element element) {
		if (element.getId() == null) {
			element.setId(next());
		}
	}
}
