/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.equation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The functions of equations: all that JEXL may call. Public only for that. */
public final class Calculator {

	/** Figures of reports have no more decimal places. */
	private static final int MOST_PLACES = 20;

	private Calculator() {
	}

	/** The smallest of the values. */
	public static BigDecimal min(BigDecimal... values) {
		BigDecimal least = values[0];
		for (BigDecimal value : values) {
			least = least.min(value);
		}
		return least;
	}

	/** The largest of the values. */
	public static BigDecimal max(BigDecimal... values) {
		BigDecimal most = values[0];
		for (BigDecimal value : values) {
			most = most.max(value);
		}
		return most;
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
