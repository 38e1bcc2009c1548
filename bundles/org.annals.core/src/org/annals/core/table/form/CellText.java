/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.table.CellException;
import org.annals.core.table.NumberText;
import org.annals.core.table.spec.FormCell;
import org.annals.core.type.CellFormat;

/** What people write into a cell for numbers besides a number: that there is none, or that it is less than one. */
final class CellText {

	private static final Pattern NONE = Pattern.compile("(?i)n\\s*/\\s*a\\.?|n\\.a\\.|not applicable|不适用|[-–—−/]{1,2}");
	private static final Pattern LESS = Pattern.compile("(?i)(?:<|＜|less than)\\s*(\\d{1,9}(?:\\.\\d{1,9})?)");
	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	private CellText() {
	}

	/** Whether a cell for a number that may be blank says in words that there is none. */
	static boolean isNone(FormCell cell, String text) {
		return cell.isNumber() && !cell.isRequired() && NONE.matcher(text).matches();
	}

	/** What a measure is said to be less than; null where the text says something else, and for a count. */
	static BigDecimal limit(FormCell cell, String text) {
		Matcher less = cell.column().getFormat() == CellFormat.DECIMAL ? LESS.matcher(text) : null;
		return less == null || !less.matches() ? null : new BigDecimal(less.group(1));
	}

	/**
	 * The number that a text is in a cell; for “less than 1” the middle of what it may be.
	 *
	 * @return null for a blank text
	 * @throws CellException when it is none in the cell's unit; the message is one sentence for the person
	 */
	static BigDecimal number(FormCell cell, String text) throws CellException {
		BigDecimal limit = limit(cell, text);
		if (limit != null) {
			return limit.divide(TWO);
		}
		NumberText number = NumberText.parse(text);
		return number.value() == null ? null : number.in(cell.unit());
	}
}
