/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import java.util.List;

import org.annals.core.check.Finding;
import org.annals.core.check.Severity;

/**
 * A finding told of the live report.
 *
 * @param rule        id of the rule
 * @param severity    as set by rule, type and person
 * @param name        the rule's short name, in the language of the person
 * @param message     one sentence
 * @param explanation why it matters and what is right
 * @param places      where, at least one; the first is the one to jump to
 * @param fix         what the fix does, or null where there is none
 */
public record LiveFinding(String rule, Severity severity, String name, String message, String explanation,
		List<LivePlace> places, String fix) {

	/** The place to jump to. */
	public LivePlace place() {
		return places.get(0);
	}

	/** Whether this tells the same as a finding of the text as it is now, wherever it stands. */
	boolean isLike(Finding other) {
		return rule.equals(other.rule()) && message.equals(other.message()) && places.size() == other.places().size()
				&& (fix == null ? other.fix() == null : other.fix() != null && fix.equals(other.fix().label()));
	}
}
