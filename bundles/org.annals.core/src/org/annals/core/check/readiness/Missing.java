/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.readiness;

import org.annals.core.check.Severity;
import org.annals.model.report.ParagraphRole;

/**
 * Something that the report's type asks for and the report does not have.
 *
 * @param name     in the language of the person
 * @param severity how much the type wants it
 * @param part     role of the paragraph that is missing; null for a section
 * @param role     id of the section role that is missing; null for a paragraph
 */
public record Missing(String name, Severity severity, ParagraphRole part, String role) {
}
