/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.core.compare.Difference.Kind;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Element;
import org.annals.model.report.Report;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;

/**
 * The user action "compare two reports": what one has that the other has not, element by element. Elements are paired by
 * their ids, so both reports must go back to one file; neither is changed.
 */
public final class CompareReports {

	private final ReportText before;
	private final ReportText after;

	public CompareReports(Report before, Report after) {
		this(ReportText.of(before), ReportText.of(after));
	}

	/**
	 * @param before the old report, written out as it is now
	 * @param after  the new report, written out as it is now
	 */
	public CompareReports(ReportText before, ReportText after) {
		this.before = before;
		this.after = after;
	}

	/**
	 * The differences, in the order of the new report, then what was removed in the order of the old one. What is inside an
	 * added or removed element is not told again.
	 *
	 * @param monitor may be null
	 */
	public List<Difference> execute(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor);
		Elements old = new Elements(before);
		Elements now = new Elements(after);
		Set<String> moved = new Moves(old, now).find();
		List<Difference> found = new ArrayList<>();
		for (Map.Entry<String, Element> entry : now.all().entrySet()) {
			progress.checkCanceled();
			Element was = old.get(entry.getKey());
			Element is = entry.getValue();
			if (was == null) {
				if (isOutermost(is, now, old)) {
					found.add(whole(Kind.ADDED, null, is));
				}
				continue;
			}
			if (moved.contains(entry.getKey())) {
				found.add(whole(Kind.MOVED, was, is));
			}
			if (was.eClass() != is.eClass()) {
				found.add(whole(Kind.BECAME, was, is));
			}
			found.addAll(new ElementComparison(old, now, was, is).differences());
		}
		old.all().forEach((key, was) -> {
			if (now.get(key) == null && isOutermost(was, old, now)) {
				found.add(whole(Kind.REMOVED, was, null));
			}
		});
		return found;
	}

	/** Whether what contains the element is in both reports. */
	private static boolean isOutermost(Element element, Elements own, Elements other) {
		EObject container = element.eContainer();
		return container == null || other.get(own.key(container)) != null;
	}

	private Difference whole(Kind kind, Element was, Element is) {
		String place = is != null ? Labels.of(after, is) : Labels.of(before, was);
		Range from = was == null ? null : before.range(was).orElse(null);
		Range to = is == null ? null : after.range(is).orElse(null);
		return new Difference(kind, was, is, null, place, from == null ? "" : before.text(from),
				to == null ? "" : after.text(to), List.of(), from, to);
	}
}
