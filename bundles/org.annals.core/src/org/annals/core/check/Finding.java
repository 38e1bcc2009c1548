/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import java.util.List;

import org.annals.core.text.Range;

/**
 * One thing the checker has to say about a report. Not to be mixed up with a shortcoming, which the report admits itself.
 *
 * @param rule     id of the rule
 * @param severity as set by rule, type and person
 * @param message  one sentence in the language of the person
 * @param places   where, at least one; the first is the one to jump to
 * @param fix      how it could be mended, or null
 */
public record Finding(String rule, Severity severity, String message, List<Place> places, Fix fix) {

	public Finding {
		places = List.copyOf(places);
		if (places.isEmpty()) {
			throw new IllegalArgumentException(rule + " names no place");
		}
	}

	/** The range of the first place. */
	public Range range() {
		return places.get(0).range();
	}
}
