/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.style;

/**
 * The number of a page. GB/T 9704-2012, 7.5.
 *
 * @param font     its font
 * @param size     points
 * @param prefix   before the digits
 * @param suffix   behind the digits
 * @param distance from the text area down to the middle of the digits, mm
 * @param inset    distance from the left or right margin, in characters of this size
 * @param odd      place on odd pages
 * @param even     place on even pages
 */
public record PageNumberStyle(FontStyle font, double size, String prefix, String suffix, double distance, double inset,
		Alignment odd, Alignment even) {

	/** What a page prints. */
	public String text(int number) {
		return prefix + number + suffix;
	}

	/** Its place on a page; 1 is the first. */
	public Alignment align(int number) {
		return number % 2 == 1 ? odd : even;
	}
}
