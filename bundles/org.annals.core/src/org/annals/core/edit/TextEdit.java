/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.edit;

import org.annals.core.text.Range;

/**
 * A replacement in the report's text.
 *
 * @param range       what is replaced, UTF-16 offsets; empty to insert
 * @param replacement what comes in its place, not null
 */
public record TextEdit(Range range, String replacement) {
}
