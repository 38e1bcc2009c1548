/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import org.annals.core.text.Range;
import org.annals.model.report.Element;

/**
 * A place a finding speaks of.
 *
 * @param range   UTF-16 offsets in the report's text
 * @param element the element it belongs to, never null; the report itself for what is missing
 */
public record Place(Range range, Element element) {
}
