/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.List;

/**
 * A page with all that is painted on it.
 *
 * @param number     from 1
 * @param lines      in reading order
 * @param rules      of tables
 * @param pageNumber the line that prints the number
 */
public record Page(int number, List<Line> lines, List<Rule> rules, Line pageNumber) {

	public Page {
		lines = List.copyOf(lines);
		rules = List.copyOf(rules);
	}
}
