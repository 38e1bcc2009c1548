/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read.metric;

import org.annals.core.text.Numerals.Numeral;
import org.annals.core.text.Range;

/**
 * A number in prose that counts something.
 *
 * @param number  UTF-16 offsets of the number
 * @param mention UTF-16 offsets of what a mention of it shows: the number, with its measure word where that adjoins
 * @param numeral its value and form
 * @param unit    measure word with its magnitude, null when the text gives none
 * @param counts  what is counted, "" when the text does not say
 * @param verb    what was done to it, null when the text does not say
 * @param scope   what limits it, null without
 */
public record FoundMetric(Range number, Range mention, Numeral numeral, String unit, String counts, String verb,
		String scope) {

	FoundMetric counting(String what) {
		return new FoundMetric(number, mention, numeral, unit, what, verb, scope);
	}
}
