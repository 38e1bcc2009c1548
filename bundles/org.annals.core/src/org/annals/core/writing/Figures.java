/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.annals.core.text.ChineseNumerals;
import org.annals.core.text.Numerals;
import org.annals.model.report.NumeralForm;

/** Reads the number of a mention while it is being typed, when it need not yet look as it will be written. */
final class Figures {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,30}(?:\\.\\d{1,20})?");
	private static final String CHINESE = "〇零一二两三四五六七八九十百千万亿";

	private Figures() {
	}

	/** Whether all chars can stand in a number of that form. */
	static boolean fits(String text, NumeralForm form) {
		boolean chinese = form == NumeralForm.CHINESE || form == NumeralForm.LIANG;
		for (int i = 0; i < text.length(); i++) {
			char c = narrow(text.charAt(i));
			boolean arabic = c >= '0' && c <= '9' || c == '.' || c == ',' && form == NumeralForm.GROUPED;
			if (chinese ? CHINESE.indexOf(c) < 0 : !arabic) {
				return false;
			}
		}
		return !text.isEmpty();
	}

	/** The value; empty when the text is no number in that form. */
	static Optional<BigDecimal> value(String text, NumeralForm form) {
		if (form == NumeralForm.CHINESE || form == NumeralForm.LIANG) {
			OptionalLong value = ChineseNumerals.parse(text.replace('两', '二'));
			return value.isPresent() ? Optional.of(BigDecimal.valueOf(value.getAsLong())) : Optional.empty();
		}
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = narrow(text.charAt(i));
			if (c != ',') {
				plain.append(c);
			}
		}
		return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.toString())) : Optional.empty();
	}

	/** Where a caret stands in the number as written, that had {@code behind} chars other than separators behind it. */
	static int offset(String written, int behind) {
		int offset = written.length();
		for (int left = behind; left > 0 && offset > 0;) {
			offset--;
			if (written.charAt(offset) != ',') {
				left--;
			}
		}
		return offset;
	}

	/** Chars other than separators. */
	static int count(String text) {
		return (int) text.chars().filter(c -> c != ',').count();
	}

	/** Whether a mention can write the value in that form. */
	static String written(BigDecimal value, NumeralForm form) {
		return Numerals.format(value, form);
	}

	static boolean endsWithPoint(String text) {
		return !text.isEmpty() && narrow(text.charAt(text.length() - 1)) == '.';
	}

	private static char narrow(char c) {
		return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
	}
}
