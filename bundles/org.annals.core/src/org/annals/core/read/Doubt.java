/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import org.annals.core.text.Range;

/**
 * Something that was recognised but left as text, because the reader is not sure of it.
 *
 * @param range  UTF-16 offsets in the source's text
 * @param kind   what it may be: metric, heading, commitment, …
 * @param reason one sentence in the language of the person
 */
public record Doubt(Range range, String kind, String reason) {
}
