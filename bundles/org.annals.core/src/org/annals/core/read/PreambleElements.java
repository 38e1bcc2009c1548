/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import org.annals.core.text.Range;

/**
 * What the opening of a report says. All ranges are UTF-16 offsets in the source's text, null for what it does not say.
 *
 * @param whole      the opening, with the transition
 * @param year       the year reported on, 年 included
 * @param leadership under whose leadership the work was done
 * @param role       the duty that is reported on
 * @param transition 现将有关情况报告如下：
 */
public record PreambleElements(Range whole, Range year, Range leadership, Range role, Range transition) {

	/** Nothing was recognised. */
	public static final PreambleElements NONE = new PreambleElements(null, null, null, null, null);
}
