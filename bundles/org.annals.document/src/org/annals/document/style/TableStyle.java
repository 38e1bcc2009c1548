/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.style;

/**
 * How tables look.
 *
 * @param rule     width of the lines, mm
 * @param padding  between a line and the text beside it, mm
 * @param pitch    distance of baselines in a cell, in heights of the text
 * @param smallest size that a wide table's text may shrink to, points
 */
public record TableStyle(double rule, double padding, double pitch, double smallest) {
}
