/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.text.Markers;
import org.annals.core.text.ReportText;
import org.annals.core.text.RunSpan;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;
import org.eclipse.emf.ecore.EObject;

/**
 * One metric of the register with where the text shows it.
 *
 * @param metric   the metric
 * @param mentions in how many places the text shows it
 * @param section  number and heading of the section with the first of them, "" where there is none
 */
public record MetricRow(Metric metric, int mentions, String section) {

	/** The rows of a report, in the order of its register. */
	public static List<MetricRow> of(ReportText text) {
		Map<Metric, Integer> counts = new IdentityHashMap<>();
		Map<Metric, String> sections = new IdentityHashMap<>();
		for (RunSpan run : text.runs()) {
			if (run.prose().getMixed().getValue(run.entry()) instanceof Mention mention && mention.getMetric() != null) {
				counts.merge(mention.getMetric(), 1, Integer::sum);
				sections.computeIfAbsent(mention.getMetric(), metric -> section(mention));
			}
		}
		List<MetricRow> rows = new ArrayList<>();
		for (Metric metric : text.report().getMetrics()) {
			rows.add(new MetricRow(metric, counts.getOrDefault(metric, 0), sections.getOrDefault(metric, "")));
		}
		return rows;
	}

	private static String section(EObject object) {
		for (EObject up = object.eContainer(); up != null; up = up.eContainer()) {
			if (up instanceof Section section && section.getHeading() != null) {
				return Markers.printed(section) + ProseRuns.plainText(section.getHeading());
			}
		}
		return "";
	}

	/** The number in a column of numbers, null where there is none. */
	BigDecimal number(MetricColumn column) {
		return switch (column) {
		case VALUE -> metric.getValue();
		case PREVIOUS -> metric.getPrevious();
		case TARGET -> metric.getTarget();
		case MENTIONS -> BigDecimal.valueOf(mentions);
		default -> null;
		};
	}

	/** What stands in a column, "" where there is nothing; numbers in plain Arabic digits. */
	public String text(MetricColumn column) {
		if (column.isNumber()) {
			BigDecimal number = number(column);
			return number == null ? "" : number.toPlainString();
		}
		String text = switch (column) {
		case ID -> metric.getId();
		case KEY -> metric.getKey();
		case COUNTS -> metric.getCounts();
		case UNIT -> metric.getUnit();
		case SCOPE -> metric.getScope();
		case PERIOD -> metric.getPeriod();
		case SOURCE -> metric.getSource();
		default -> section;
		};
		return text == null ? "" : text;
	}
}
