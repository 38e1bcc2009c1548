/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.page;

import org.annals.core.text.Range;
import org.eclipse.emf.ecore.EObject;

/**
 * A stretch of a line that is drawn one way. The spans of a line cover it without gap, in order, none empty.
 *
 * @param range  UTF-16 offsets in the line
 * @param kind   what it is
 * @param object the passage it belongs to; the mention or citation itself for one
 * @param level  depth of the section in whose heading it stands, 1 for the outermost; 0 outside of headings
 */
public record PageSpan(Range range, SpanKind kind, EObject object, int level) {
}
