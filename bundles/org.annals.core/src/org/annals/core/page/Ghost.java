/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.page;

import org.annals.model.report.ParagraphRole;

/**
 * A line that the report type asks for and the report lacks; typing in it makes the element.
 *
 * @param part role of the paragraph it stands for; BODY in a page that has nothing else; null for a section
 * @param role id of the section role it stands for; null for a paragraph
 * @param index where the element goes in the list that will contain it
 */
public record Ghost(ParagraphRole part, String role, int index) {
}
