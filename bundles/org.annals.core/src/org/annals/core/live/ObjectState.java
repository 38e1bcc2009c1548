/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.FeatureMap;

/**
 * What one object of the live report held at a moment. Its own values cannot change, and other objects of the report in it
 * are names only: the checking side never looks into them.
 *
 * @param object   the live object, as a name
 * @param features the features that were set
 * @param values   their values, in the same order; a list for many, a list of {@link Entry} for a feature map
 */
record ObjectState(EObject object, List<EStructuralFeature> features, List<Object> values) {

	/** One entry of a feature map. */
	record Entry(EStructuralFeature feature, Object value) {
	}

	/** Reads an object; only on the thread that the report belongs to. */
	static ObjectState of(EObject object) {
		List<EStructuralFeature> features = new ArrayList<>();
		List<Object> values = new ArrayList<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			// Volatile features are views of a feature map, which is read itself.
			if (!feature.isVolatile() && object.eIsSet(feature)) {
				features.add(feature);
				values.add(value(object.eGet(feature, false)));
			}
		}
		return new ObjectState(object, features, values);
	}

	private static Object value(Object value) {
		return switch (value) {
		case FeatureMap map -> {
			List<Entry> entries = new ArrayList<>(map.size());
			for (FeatureMap.Entry entry : map) {
				entries.add(new Entry(entry.getEStructuralFeature(), entry.getValue()));
			}
			yield entries;
		}
		case EList<?> list -> new ArrayList<Object>(list);
		case null, default -> value;
		};
	}
}
