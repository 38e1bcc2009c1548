/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write.metrics;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The columns of the metrics table in their order. {@link #id()} stays the same in every language and version, so that
 * programs can rely on it; {@link #label} is for people and follows the language of the report, not of the reader, so
 * that the same report gives the same bytes everywhere.
 */
public enum MetricColumn {

	/** Id of the metric in the report. */
	ID(10),
	/** Key into the metric catalogue of the type. */
	KEY(24),
	/** What is counted. */
	COUNTS(30),
	VALUE(12),
	/** Measure word with its magnitude. */
	UNIT(8),
	SCOPE(12),
	PERIOD(10),
	/** Value of the period before. */
	PREVIOUS(12),
	/** Value aimed at. */
	TARGET(12),
	/** Evidence. */
	SOURCE(24),
	/** How many places of the text show it. */
	MENTIONS(10),
	/** Number and heading of the section with the first of these places. */
	SECTION(40);

	private static final ResourceBundle.Control EXACT = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final int width;

	MetricColumn(int width) {
		this.width = width;
	}

	/** The name for programs. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The name for people. */
	public String label(String language) {
		return bundle(language).getString(id());
	}

	/** What the table is called. */
	public static String title(String language) {
		return bundle(language).getString("title");
	}

	/** Width in characters. */
	int width() {
		return width;
	}

	/** Whether its cells are numbers. */
	boolean isNumber() {
		return this == VALUE || this == PREVIOUS || this == TARGET || this == MENTIONS;
	}

	private static ResourceBundle bundle(String language) {
		Locale locale = language == null ? Locale.ROOT : Locale.forLanguageTag(language);
		return ResourceBundle.getBundle(MetricColumn.class.getPackageName() + ".columns", locale,
				MetricColumn.class.getClassLoader(), EXACT);
	}
}
