/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.equation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

/** The functions of equations: all that JEXL may call. Public only for that. */
public final class Calculator {

	/** Figures of reports have no more decimal places. */
	private static final int MOST_PLACES = 20;

	private Calculator() {
	}

	/** The smallest of the values; null for blanks alone. */
	public static BigDecimal min(BigDecimal... values) {
		return Arrays.stream(values).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
	}

	/** The largest of the values; null for blanks alone. */
	public static BigDecimal max(BigDecimal... values) {
		return Arrays.stream(values).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
	}

	/** The value without its sign. */
	public static BigDecimal abs(BigDecimal value) {
		return value.abs();
	}

	/** The value rounded half up to a number of decimal places, at most 20. */
	public static BigDecimal round(BigDecimal value, BigDecimal places) {
		int scale = places.min(BigDecimal.valueOf(MOST_PLACES)).max(BigDecimal.ZERO).intValue();
		return value.setScale(scale, RoundingMode.HALF_UP);
	}
}
