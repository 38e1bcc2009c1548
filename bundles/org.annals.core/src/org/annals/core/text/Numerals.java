/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

import org.annals.model.report.NumeralForm;

/** Reads a number from its typed form and writes it back in the same form, so that a mention loses nothing. */
public final class Numerals {

	/** A number with the form it was typed in. */
	public record Numeral(BigDecimal value, NumeralForm form) {
	}

	private Numerals() {
	}

	/** The number in {@code text}; empty when writing it back would not give exactly {@code text}. */
	public static Optional<Numeral> parse(String text) {
		for (NumeralForm form : NumeralForm.VALUES) {
			Optional<BigDecimal> value = parse(text, form);
			if (value.isPresent() && format(value.get(), form).equals(text)) {
				return Optional.of(new Numeral(value.get(), form));
			}
		}
		return Optional.empty();
	}

	private static Optional<BigDecimal> parse(String text, NumeralForm form) {
		try {
			return switch (form) {
			case ARABIC -> Optional.of(new BigDecimal(text));
			case GROUPED -> Optional.of(new BigDecimal(text.replace(",", "")));
			case FULLWIDTH -> Optional.of(new BigDecimal(narrow(text)));
			case CHINESE, LIANG -> {
				OptionalLong value = ChineseNumerals.parse(text);
				yield value.isPresent() ? Optional.of(BigDecimal.valueOf(value.getAsLong())) : Optional.empty();
			}
			};
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	/** Writes a value; a form that cannot hold it falls back to plain Arabic digits. */
	public static String format(BigDecimal value, NumeralForm form) {
		String plain = value.toPlainString();
		return switch (form) {
		case ARABIC -> plain;
		case GROUPED -> group(plain);
		case FULLWIDTH -> widen(plain);
		case CHINESE, LIANG -> {
			OptionalLong whole = ChineseNumerals.whole(value);
			if (whole.isEmpty()) {
				yield plain;
			}
			yield form == NumeralForm.LIANG && whole.getAsLong() == 2 ? "两" : ChineseNumerals.format(whole.getAsLong());
		}
		};
	}

	private static String group(String plain) {
		int point = plain.indexOf('.');
		StringBuilder whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
		int first = whole.charAt(0) == '-' ? 1 : 0;
		for (int i = whole.length() - 3; i > first; i -= 3) {
			whole.insert(i, ',');
		}
		return point < 0 ? whole.toString() : whole + plain.substring(point);
	}

	private static String widen(String plain) {
		StringBuilder wide = new StringBuilder();
		for (int i = 0; i < plain.length(); i++) {
			wide.append((char) (plain.charAt(i) + 0xFEE0));
		}
		return wide.toString();
	}

	private static String narrow(String wide) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < wide.length(); i++) {
			char c = wide.charAt(i);
			if (c < 0xFF01 || c > 0xFF5E) {
				throw new NumberFormatException(wide);
			}
			plain.append((char) (c - 0xFEE0));
		}
		return plain.toString();
	}
}
