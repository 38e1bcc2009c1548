/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import org.annals.model.report.Mention;
import org.annals.model.report.MentionShows;
import org.annals.model.report.Metric;

/** What a mention prints: the value of its metric, and the measure word where it shows it. */
public final class Mentions {

	private Mentions() {
	}

	/** The printed text; "" for a mention whose metric is gone or has no value. */
	public static String shown(Mention mention) {
		Metric metric = mention.getMetric();
		String number = number(mention);
		return number.isEmpty() || metric.getUnit() == null || mention.getShows() == MentionShows.VALUE ? number
				: number + metric.getUnit();
	}

	/** The number alone, in the mention's form. */
	public static String number(Mention mention) {
		Metric metric = mention.getMetric();
		return metric == null || metric.getValue() == null ? "" : Numerals.format(metric.getValue(), mention.getForm());
	}
}
