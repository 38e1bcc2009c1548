/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.style;

/**
 * Where signature and date stand. GB/T 9704-2012, 7.3.5.
 *
 * @param left  whether both are flush left; the other values do not matter then
 * @param right the least distance of both from the right margin, characters
 * @param shift how far the date begins behind the signature's beginning, characters
 */
public record ClosingStyle(boolean left, double right, double shift) {
}
