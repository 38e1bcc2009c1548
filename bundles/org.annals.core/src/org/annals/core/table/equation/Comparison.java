/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.equation;

import java.math.BigDecimal;

/** How the two sides of an equation stand to each other. */
enum Comparison {

	// Longer signs first, for < begins <= as well.
	AT_MOST("<="), AT_LEAST(">="), EQUAL_TWICE("=="), LESS("<"), MORE(">"), EQUAL("=");

	private final String sign;

	Comparison(String sign) {
		this.sign = sign;
	}

	String sign() {
		return sign;
	}

	/** The sign as people write it. */
	String shown() {
		return switch (this) {
		case AT_MOST -> "≤";
		case AT_LEAST -> "≥";
		case LESS, MORE, EQUAL -> sign;
		case EQUAL_TWICE -> "=";
		};
	}

	boolean isEqual() {
		return this == EQUAL || this == EQUAL_TWICE;
	}

	/** Whether it holds for left minus right, give or take the tolerance. */
	boolean holds(BigDecimal difference, BigDecimal tolerance) {
		return switch (this) {
		case EQUAL, EQUAL_TWICE -> difference.abs().compareTo(tolerance) <= 0;
		case AT_MOST -> difference.compareTo(tolerance) <= 0;
		case AT_LEAST -> difference.negate().compareTo(tolerance) <= 0;
		case LESS -> difference.compareTo(tolerance) < 0;
		case MORE -> difference.negate().compareTo(tolerance) < 0;
		};
	}
}
