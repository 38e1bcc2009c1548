/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules;

/** Tells the characters of Chinese text apart, one way for all rules. */
public final class Chinese {

	/** A regular expression for one ideograph. */
	public static final String IDEOGRAPH = "[\\u3400-\\u9FFF\\uF900-\\uFAFF]";

	/** Points and closing marks that take no second point behind them. */
	private static final String MARKS = "，。、；：？！“”‘’《》〈〉（）【】「」『』…—";

	private Chinese() {
	}

	/** Whether {@code c} is an ideograph of the basic plane. */
	public static boolean isIdeograph(char c) {
		return c >= '\u3400' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF';
	}

	/** Whether {@code c} is an ideograph or one of the marks of GB/T 15834. */
	public static boolean isChinese(char c) {
		return isIdeograph(c) || MARKS.indexOf(c) >= 0;
	}

	/** Whether {@code c} is an ASCII digit. */
	public static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** Whether {@code c} is an ASCII letter. */
	public static boolean isLatin(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	/** The char at an offset, or a line feed outside of {@code text}. */
	public static char at(CharSequence text, int offset) {
		return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
	}
}
