/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.compare;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.text.ReportText;
import org.annals.model.report.Element;
import org.annals.model.report.Report;
import org.eclipse.emf.ecore.EObject;

/** The elements of one of the two reports by what pairs them: their ids, or their place where they have none. */
final class Elements {

	/** Two reports are compared even when one is a copy with an id of its own. */
	static final String ROOT = "/";

	private final ReportText text;
	private final Map<String, Element> byKey = new LinkedHashMap<>();
	private final Map<EObject, String> keys = new IdentityHashMap<>();

	/** @param text of the report, written out as it is now */
	Elements(ReportText text) {
		this.text = text;
		Report report = text.report();
		put(ROOT, report);
		Map<EObject, Map<String, Integer>> counts = new HashMap<>();
		for (Iterator<EObject> all = report.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Element element) {
				String key = element.getId();
				if (key == null || byKey.containsKey(key)) {
					String feature = element.eContainingFeature().getName();
					int index = counts.computeIfAbsent(element.eContainer(), container -> new HashMap<>()).merge(feature, 1,
							Integer::sum);
					key = keys.get(element.eContainer()) + '/' + feature + index;
				}
				put(key, element);
			}
		}
	}

	private void put(String key, Element element) {
		byKey.put(key, element);
		keys.put(element, key);
	}

	ReportText text() {
		return text;
	}

	/** All elements, each before what it contains. */
	Map<String, Element> all() {
		return byKey;
	}

	Element get(String key) {
		return byKey.get(key);
	}

	/** Null for what is no element of this report. */
	String key(EObject element) {
		return keys.get(element);
	}

	/** Keys of the elements in the list that an element stands in, in order. */
	List<String> siblings(Element element) {
		Object list = element.eContainer().eGet(element.eContainingFeature());
		return list instanceof List<?> all ? all.stream().map(keys::get).toList() : List.of(keys.get(element));
	}
}
