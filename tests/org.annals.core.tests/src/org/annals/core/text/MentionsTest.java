/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.annals.model.report.Mention;
import org.annals.model.report.MentionShows;
import org.annals.model.report.Metric;
import org.annals.model.report.NumeralForm;
import org.annals.model.report.ReportFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "65|次|ARABIC|VALUE_AND_UNIT|65次", "65|次|ARABIC|VALUE|65", "65||ARABIC|VALUE_AND_UNIT|65",
			"2|周|LIANG|VALUE_AND_UNIT|两周", "1234|件|GROUPED|VALUE_AND_UNIT|1,234件", "12|场|FULLWIDTH|VALUE|１２" })
	void showsTheMetricsOwnValue(BigDecimal value, String unit, NumeralForm form, MentionShows shows, String printed) {
		assertEquals(printed, Mentions.shown(mention(metric(value, unit), form, shows)));
	}

	@Test
	void followsTheMetric() {
		Metric metric = metric(new BigDecimal(65), "次");
		Mention mention = mention(metric, NumeralForm.ARABIC, MentionShows.VALUE_AND_UNIT);
		metric.setValue(new BigDecimal(66));
		assertEquals("66次", Mentions.shown(mention));
		assertEquals("66", Mentions.number(mention));
	}

	@Test
	void showsNothingWithoutMetricAndNoNumberWithoutValue() {
		assertEquals("", Mentions.shown(mention(null, NumeralForm.ARABIC, MentionShows.VALUE_AND_UNIT)));
		assertEquals("", Mentions.number(mention(metric(null, "次"), NumeralForm.ARABIC, MentionShows.VALUE)));
		assertEquals("", Mentions.shown(mention(metric(null, "次"), NumeralForm.ARABIC, MentionShows.VALUE_AND_UNIT)));
	}

	private static Metric metric(BigDecimal value, String unit) {
		Metric metric = ReportFactory.eINSTANCE.createMetric();
		metric.setValue(value);
		metric.setUnit(unit);
		return metric;
	}

	private static Mention mention(Metric metric, NumeralForm form, MentionShows shows) {
		Mention mention = ReportFactory.eINSTANCE.createMention();
		mention.setMetric(metric);
		mention.setForm(form);
		mention.setShows(shows);
		return mention;
	}
}
