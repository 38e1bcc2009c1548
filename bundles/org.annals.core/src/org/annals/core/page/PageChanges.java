/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.page;

import static org.annals.model.report.ReportPackage.Literals.ACTION__STOP;
import static org.annals.model.report.ReportPackage.Literals.ITEM__STOP;
import static org.annals.model.report.ReportPackage.Literals.METRIC__UNIT;
import static org.annals.model.report.ReportPackage.Literals.METRIC__VALUE;
import static org.annals.model.report.ReportPackage.Literals.PARAGRAPH__ROLE;
import static org.annals.model.report.ReportPackage.Literals.PASSAGE__MARKER;
import static org.annals.model.report.ReportPackage.Literals.PASSAGE__NUMBERING;
import static org.annals.model.report.ReportPackage.Literals.PASSAGE__RESTART;
import static org.annals.model.report.ReportPackage.Literals.PASSAGE__RUN_IN;
import static org.annals.model.report.ReportPackage.Literals.PASSAGE__SPACE;
import static org.annals.model.report.ReportPackage.Literals.REPORT__METRICS;
import static org.annals.model.report.ReportPackage.Literals.SECTION__ROLE;
import static org.annals.model.report.ReportPackage.Literals.SECTION__STOP;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.annals.model.report.Citation;
import org.annals.model.report.ControlCharacter;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Prose;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Gathers what has to be drawn anew, so that a key press does not cost a walk over the report. */
final class PageChanges {

	private static final Set<Object> LAYOUT = Set.of(PASSAGE__SPACE, PASSAGE__RUN_IN, PASSAGE__NUMBERING,
			PASSAGE__MARKER, PASSAGE__RESTART, SECTION__STOP, SECTION__ROLE, ITEM__STOP, ACTION__STOP, PARAGRAPH__ROLE);

	/** Proses with another text. */
	final Set<EObject> proses = Collections.newSetFromMap(new IdentityHashMap<>());
	final Set<Metric> metrics = Collections.newSetFromMap(new IdentityHashMap<>());
	/** Whether lines may have come or gone. */
	boolean structure;

	boolean isEmpty() {
		return !structure && proses.isEmpty() && metrics.isEmpty();
	}

	void clear() {
		proses.clear();
		metrics.clear();
		structure = false;
	}

	void add(Notification change) {
		Object feature = change.getFeature();
		switch (change.getNotifier()) {
		case Prose prose -> proses.add(prose);
		case Mention mention -> prose(mention);
		case Citation citation -> prose(citation);
		case ControlCharacter character -> prose(character);
		case Metric metric -> {
			if (feature == METRIC__VALUE || feature == METRIC__UNIT) {
				metrics.add(metric);
			}
		}
		case null, default -> structure |= LAYOUT.contains(feature)
				|| feature instanceof EReference reference && reference.isContainment() && feature != REPORT__METRICS;
		}
	}

	private void prose(EObject run) {
		if (run.eContainer() instanceof Prose prose) {
			proses.add(prose);
		}
	}
}
