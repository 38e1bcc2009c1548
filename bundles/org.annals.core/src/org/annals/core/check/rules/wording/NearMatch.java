/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

/**
 * Where a text is a term but for one slip.
 *
 * @param term   what is meant
 * @param slip   how the text differs
 * @param start  offset in the text where the term begins
 * @param end    offset in the text behind what is there of the term
 * @param first  offset in the term of the first character concerned
 * @param second offset in the term of a second character that differs, or -1
 */
record NearMatch(Term term, Slip slip, int start, int end, int first, int second) {

	/** The kinds of slips. */
	enum Slip {
		/** One or two characters are replaced by others of the same sound. */
		HOMOPHONE,
		/** A character and the one behind it changed places. */
		TRANSPOSED,
		/** A character is missing. */
		MISSING
	}

	/** Offset in the text behind the slip's last character; for a missing one the place where it belongs. */
	int slipEnd() {
		return switch (slip) {
		case HOMOPHONE -> start + Math.max(first, second) + 1;
		case TRANSPOSED -> start + first + 2;
		case MISSING -> start + first;
		};
	}

	int slipStart() {
		return start + first;
	}
}
