/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.pdf;

/** Writes numbers as PDF content has them: in points, with three decimals, which is a third of a micrometre. */
final class Numbers {

	private static final double MM = 72 / 25.4;
	private static final int DECIMALS = 1000;

	private Numbers() {
	}

	/** mm to points. */
	static double points(double mm) {
		return mm * MM;
	}

	/** Appends a number and a space. */
	static StringBuilder add(StringBuilder to, double value) {
		long parts = Math.round(value * DECIMALS);
		if (parts < 0) {
			to.append('-');
			parts = -parts;
		}
		to.append(parts / DECIMALS);
		int rest = (int) (parts % DECIMALS);
		if (rest != 0) {
			to.append('.').append((char) ('0' + rest / 100));
			if (rest % 100 != 0) {
				to.append((char) ('0' + rest / 10 % 10));
				if (rest % 10 != 0) {
					to.append((char) ('0' + rest % 10));
				}
			}
		}
		return to.append(' ');
	}
}
