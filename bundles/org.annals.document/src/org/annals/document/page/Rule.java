/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

/**
 * A straight line of a table.
 *
 * @param x1    from the left edge of the paper, mm
 * @param y1    from the top edge of the paper, mm
 * @param x2    mm, not less than {@code x1}
 * @param y2    mm, not less than {@code y1}
 * @param width of the pen, mm
 */
public record Rule(double x1, double y1, double x2, double y2, double width) {
}
