/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.text;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

import org.annals.model.report.Element;
import org.annals.model.report.Report;
import org.eclipse.emf.ecore.EObject;

/** Gives each element of a report its stable id, on which references, merge and traces hang. */
public final class ElementIds {

	private ElementIds() {
	}

	/** Gives an id to each element that has none, in the order of the file; ids that are there stay. */
	public static void assignMissing(Report report, IdSource source) {
		Set<String> taken = collect(report);
		give(report, source, taken);
		for (Iterator<EObject> all = report.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Element element) {
				give(element, source, taken);
			}
		}
	}

	/** An id that no element of the report has. */
	public static String free(Report report, IdSource source) {
		return free(source, collect(report));
	}

	private static void give(Element element, IdSource source, Set<String> taken) {
		if (element.getId() == null || element.getId().isEmpty()) {
			String id = free(source, taken);
			taken.add(id);
			element.setId(id);
		}
	}

	private static String free(IdSource source, Set<String> taken) {
		String id = source.next();
		while (taken.contains(id)) {
			id = source.next();
		}
		return id;
	}

	private static Set<String> collect(Report report) {
		Set<String> ids = new HashSet<>();
		ids.add(report.getId());
		for (Iterator<EObject> all = report.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Element element) {
				ids.add(element.getId());
			}
		}
		return ids;
	}
}
