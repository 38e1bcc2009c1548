/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import org.annals.model.report.Prose;

/**
 * Where one run of a prose stands in the report's text.
 *
 * @param prose the prose it belongs to
 * @param entry index of its entry in {@link Prose#getMixed()}
 * @param range UTF-16 offsets in the report's text
 */
public record RunSpan(Prose prose, int entry, Range range) {
}
