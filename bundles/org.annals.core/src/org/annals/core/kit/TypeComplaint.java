/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit;

/**
 * What is wrong in the file of a report type.
 *
 * @param line     counted from 1; 1 where no better place is known
 * @param sentence what is wrong and what to do
 */
public record TypeComplaint(int line, String sentence) {
}
