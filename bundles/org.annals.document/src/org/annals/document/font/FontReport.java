/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.message.Messages;

/**
 * Which fonts stood in for which, and what no font has, so that nobody finds it out on paper.
 *
 * @param substitutions in the order of the text
 * @param missing       characters that are shown as boxes, each once
 */
public record FontReport(List<Substitution> substitutions, String missing) {

	private static final Messages MESSAGES = Messages.of(FontReport.class);

	/**
	 * A font in the place of another one.
	 *
	 * @param wanted     family that the style asks for
	 * @param used       family that was there
	 * @param characters those that it was used for, each once; "" for all
	 */
	public record Substitution(String wanted, String used, String characters) {
	}

	public FontReport {
		substitutions = List.copyOf(substitutions);
	}

	/** A sentence for each, for people. */
	public List<String> sentences() {
		List<String> all = new ArrayList<>();
		for (Substitution one : substitutions) {
			all.add(one.characters().isEmpty() ? MESSAGES.get("stand-in", one.wanted(), one.used())
					: MESSAGES.get("stand-in-for", one.wanted(), one.used(), one.characters()));
		}
		if (!missing.isEmpty()) {
			all.add(MESSAGES.get("missing", missing, missing.codePointCount(0, missing.length())));
		}
		return all;
	}
}
