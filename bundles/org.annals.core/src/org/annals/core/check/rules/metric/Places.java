/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.metric;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.core.text.RunSpan;
import org.annals.model.report.Cell;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;

/** Where the running text of a report mentions its metrics. */
final class Places {

	/**
	 * A mention of a metric with a value.
	 *
	 * @param range what it prints
	 */
	record Mentioned(Mention mention, Range range) {

		Metric metric() {
			return mention.getMetric();
		}
	}

	private Places() {
	}

	/** All mentions outside of tables, in the order of the text. */
	static List<Mentioned> of(ReportText text) {
		List<Mentioned> found = new ArrayList<>();
		for (RunSpan run : text.runs()) {
			if (run.prose().getMixed().getValue(run.entry()) instanceof Mention mention && mention.getMetric() != null
					&& mention.getMetric().getValue() != null && !(run.prose().eContainer() instanceof Cell)) {
				found.add(new Mentioned(mention, run.range()));
			}
		}
		return found;
	}
}
