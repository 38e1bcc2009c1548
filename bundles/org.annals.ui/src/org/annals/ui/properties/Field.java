/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.properties;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One property of one element as the form shows it.
 *
 * @param owner       the element
 * @param feature     the property
 * @param kind        how it is edited
 * @param group       fields of one group stand under one heading; "" for the first ones
 * @param label       what the person calls it
 * @param description a sentence or phrase about it, may be ""
 * @param choices     what it can be; asked each time as the report changes; empty for other kinds
 */
record Field(EObject owner, EStructuralFeature feature, FieldKind kind, String group, String label, String description,
		Supplier<List<Choice>> choices) {

	/** Id of the control for tests: class and property, for example Metric.value. */
	String id() {
		return owner.eClass().getName() + '.' + feature.getName();
	}

	Object value() {
		return owner.eGet(feature);
	}
}
