/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.line;

/**
 * One line of a paragraph, set but not yet placed.
 *
 * @param from     index of its first cluster
 * @param to       index behind its last visible cluster
 * @param x        where it begins, from the left edge of the room it was set in, mm
 * @param advances of its clusters, mm
 * @param width    sum of the advances, mm
 */
public record SetLine(int from, int to, double x, double[] advances, double width) {
}
