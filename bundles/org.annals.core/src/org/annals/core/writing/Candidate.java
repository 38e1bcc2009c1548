/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import org.annals.core.read.metric.FoundMetric;
import org.annals.core.text.Range;

/**
 * A number in the text that looks like a metric.
 *
 * @param range UTF-16 offsets in the page's text of what a mention would show
 * @param found what it counts; its own offsets are those of the line
 */
public record Candidate(Range range, FoundMetric found) {
}
