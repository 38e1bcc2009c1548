/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.outline;

import java.util.LinkedHashSet;
import java.util.Set;

import org.annals.model.report.Item;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Report;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Section;
import org.annals.model.text.Reports;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Display;

/** Gathers changes of the report and redraws only the nodes that they touch, once for many, so that typing stays fast. */
final class OutlineRefresh {

	private static final int DELAY_MILLIS = 120;

	private final Report report;
	private final TreeViewer viewer;
	private final Runnable before;
	private final Set<EObject> structure = new LinkedHashSet<>();
	private final Set<EObject> labels = new LinkedHashSet<>();
	private final Set<Metric> metrics = new LinkedHashSet<>();
	private boolean queued;

	/** @param before is run before nodes are redrawn */
	OutlineRefresh(Report report, TreeViewer viewer, Runnable before) {
		this.report = report;
		this.viewer = viewer;
		this.before = before;
	}

	/** Takes a change in; it is shown a little later. */
	void add(Notification change) {
		if (change.getNotifier() instanceof Metric metric) {
			metrics.add(metric);
		} else if (change.getNotifier() instanceof EObject object) {
			add(object, change.getFeature());
		}
		if (!queued) {
			queued = true;
			Display.getCurrent().timerExec(DELAY_MILLIS, this::flush);
		}
	}

	private void add(EObject object, Object feature) {
		if (isList(feature)) {
			structure.add(object);
		} else if (object.eContainer() != null && (feature == ReportPackage.Literals.PASSAGE__NUMBERING
				|| feature == ReportPackage.Literals.PASSAGE__RESTART)) {
			structure.add(object.eContainer());
		}
		for (EObject up = OutlineTree.node(object); up != null; up = OutlineTree.parent(up)) {
			labels.add(up);
		}
	}

	private static boolean isList(Object feature) {
		return feature == ReportPackage.Literals.REPORT__SECTIONS || feature == ReportPackage.Literals.SECTION__SECTIONS
				|| feature == ReportPackage.Literals.SECTION__BLOCKS || feature == ReportPackage.Literals.ITEM__BLOCKS;
	}

	/** Shows what was gathered. */
	void flush() {
		queued = false;
		if (viewer.getControl().isDisposed()) {
			return;
		}
		if (!metrics.isEmpty()) {
			for (Mention mention : Reports.all(report, Mention.class)) {
				if (metrics.contains(mention.getMetric())) {
					labels.add(OutlineTree.node(mention));
				}
			}
		}
		before.run();
		for (EObject changed : structure) {
			if (changed instanceof Report) {
				viewer.refresh();
			} else if (changed instanceof Section || changed instanceof Item) {
				viewer.refresh(changed);
			}
		}
		labels.remove(null);
		viewer.update(labels.toArray(), null);
		structure.clear();
		labels.clear();
		metrics.clear();
	}
}
