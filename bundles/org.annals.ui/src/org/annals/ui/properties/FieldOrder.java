/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.properties;

import java.util.List;
import java.util.Set;

import org.annals.model.report.ReportPackage.Literals;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Says which properties come first and which no author needs to see; all others stand in the order of the metamodel. */
final class FieldOrder {

	/** Ids, keys, and what the page itself shows and keeps. */
	private static final Set<EStructuralFeature> HIDDEN = Set.of(Literals.ELEMENT__ID, Literals.REPORT__SCHEMA,
			Literals.REPORT__TYPE_VERSION, Literals.REPORT__TAIL, Literals.REPORT__LANGUAGE,
			Literals.PASSAGE__SPACE, Literals.PASSAGE__RUN_IN,
			Literals.SECTION__STOP, Literals.ITEM__STOP, Literals.ACTION__STOP, Literals.METRIC__KEY, Literals.TABLE__KEY,
			Literals.ROW__KEY, Literals.CELL__COLUMN, Literals.COMMITMENT__CARRIED_FROM, Literals.MEASURE__ANSWERS,
			Literals.CONTROL_CHARACTER__CODE, Literals.PROSE__MIXED);

	private static final Set<EStructuralFeature> SHOWN_WHEN_SET = Set.of(Literals.PASSAGE__MARKER);

	private static final Set<EStructuralFeature> FIXED = Set.of(Literals.REPORT__TYPE);

	private static final Set<EStructuralFeature> LONG = Set.of(Literals.METRIC__SOURCE);

	private static final List<EStructuralFeature> FIRST = List.of(Literals.REPORT__TYPE, Literals.REPORT__PERIOD,
			Literals.REPORT__AUTHOR, Literals.REPORT__POST, Literals.SECTION__HEADING, Literals.ITEM__HEADING,
			Literals.SECTION__ROLE, Literals.SECTION__STATUS, Literals.SECTION__OWNER, Literals.COMMITMENT__OWNER,
			Literals.COMMITMENT__DEADLINE, Literals.COMMITMENT__INDICATOR, Literals.COMMITMENT__TARGET,
			Literals.COMMITMENT__STATE, Literals.COMMITMENT__SHORTCOMING, Literals.METRIC__COUNTS, Literals.METRIC__VALUE,
			Literals.METRIC__UNIT, Literals.METRIC__PREVIOUS, Literals.METRIC__TARGET, Literals.METRIC__SOURCE,
			Literals.METRIC__VERB, Literals.METRIC__SCOPE, Literals.METRIC__PERIOD);

	private FieldOrder() {
	}

	static boolean isHidden(EStructuralFeature feature, boolean isSet) {
		return HIDDEN.contains(feature) || SHOWN_WHEN_SET.contains(feature) && !isSet;
	}

	static boolean isFixed(EStructuralFeature feature) {
		return FIXED.contains(feature);
	}

	static boolean isLong(EStructuralFeature feature) {
		return LONG.contains(feature);
	}

	/** Fields are sorted by this; equal ones keep their order. */
	static int rank(EStructuralFeature feature) {
		int rank = FIRST.indexOf(feature);
		return rank < 0 ? FIRST.size() : rank;
	}
}
