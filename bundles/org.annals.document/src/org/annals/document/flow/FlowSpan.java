/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.flow;

import org.annals.document.style.Role;

/**
 * A stretch of text in one font.
 *
 * @param text    not empty; as many UTF-16 chars as it has in the report's text
 * @param role    whose font it has: that of its paragraph, or of a heading that runs in
 * @param element id of the innermost element of the report that it belongs to, or null where that has none
 * @param start   UTF-16 offset in the report's text; -1 for what is only in the document
 */
public record FlowSpan(String text, Role role, String element, int start) {
}
