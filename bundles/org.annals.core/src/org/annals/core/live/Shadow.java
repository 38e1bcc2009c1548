/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.model.report.Report;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/** The report as the checking side knows it: a second one, kept like the live one from its snapshots. */
final class Shadow {

	/** So many shadows of deleted objects are kept at least before they are looked for. */
	private static final int SPARE = 2000;

	private final EObject live;
	private final Map<EObject, EObject> shadows = new IdentityHashMap<>();
	private final Map<EObject, EObject> lives = new IdentityHashMap<>();
	private int kept;

	/** @param live the live report, as a name */
	Shadow(EObject live) {
		this.live = live;
	}

	/** The shadow report; null before the first snapshot. */
	Report report() {
		return (Report) shadows.get(live);
	}

	/** The live object of a shadow, as a name; null for what is no shadow. */
	EObject live(EObject shadow) {
		return lives.get(shadow);
	}

	void apply(List<ObjectState> states) {
		for (ObjectState state : states) {
			if (!shadows.containsKey(state.object())) {
				EObject shadow = EcoreUtil.create(state.object().eClass());
				shadows.put(state.object(), shadow);
				lives.put(shadow, state.object());
			}
		}
		states.forEach(this::write);
		if (shadows.size() > kept + kept / 2 + SPARE) {
			forgetDeleted();
		}
	}

	private void write(ObjectState state) {
		EObject shadow = shadows.get(state.object());
		for (EStructuralFeature feature : shadow.eClass().getEAllStructuralFeatures()) {
			if (!feature.isVolatile() && shadow.eIsSet(feature) && !state.features().contains(feature)) {
				shadow.eUnset(feature);
			}
		}
		for (int i = 0; i < state.features().size(); i++) {
			set(shadow, state.features().get(i), state.values().get(i));
		}
	}

	private void set(EObject shadow, EStructuralFeature feature, Object value) {
		if (FeatureMapUtil.isFeatureMap(feature)) {
			FeatureMap.Internal map = (FeatureMap.Internal) shadow.eGet(feature);
			map.clear();
			for (Object element : (List<?>) value) {
				ObjectState.Entry entry = (ObjectState.Entry) element;
				map.addUnique(FeatureMapUtil.createEntry(entry.feature(), shadowOf(entry.feature(), entry.value())));
			}
		} else if (feature.isMany()) {
			List<Object> wanted = new ArrayList<>();
			((List<?>) value).forEach(element -> wanted.add(shadowOf(feature, element)));
			@SuppressWarnings("unchecked")
			EList<Object> list = (EList<Object>) shadow.eGet(feature);
			if (!list.equals(wanted)) {
				list.clear();
				list.addAll(wanted);
			}
		} else {
			shadow.eSet(feature, shadowOf(feature, value));
		}
	}

	private Object shadowOf(EStructuralFeature feature, Object value) {
		return feature instanceof EReference ? shadows.get(value) : value;
	}

	private void forgetDeleted() {
		Set<EObject> used = Collections.newSetFromMap(new IdentityHashMap<>());
		used.add(report());
		for (Iterator<EObject> all = EcoreUtil.getAllContents(report(), false); all.hasNext();) {
			EObject object = all.next();
			used.add(object);
			used.addAll(object.eCrossReferences());
		}
		lives.keySet().retainAll(used);
		shadows.values().retainAll(used);
		kept = shadows.size();
	}
}
