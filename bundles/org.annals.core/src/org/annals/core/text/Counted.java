/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

/** A text that can be looked at only so often. */
final class Counted implements CharSequence {

	private static final long BASE = 2_000_000;
	/** An expression that is merely clumsy looks at each character once for each other one of its paragraph. */
	private static final long EACH = 1_000;
	private static final int LONGEST = 20_000;

	private final CharSequence text;
	private long left;

	/** Says that it was looked at too often; made once, as its place does not matter. */
	static final class Spent extends RuntimeException {

		private static final long serialVersionUID = 1L;
		private static final Spent INSTANCE = new Spent();

		private Spent() {
			super(null, null, false, false);
		}
	}

	/** @param little whether only a tenth is granted */
	Counted(CharSequence text, boolean little) {
		this.text = text;
		long all = BASE + EACH * Math.min(text.length(), LONGEST);
		this.left = little ? all / 10 : all;
	}

	/** Whether a report usually has texts of that length, so that the expression is to blame and not the text. */
	boolean isUsual() {
		return text.length() <= LONGEST;
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public char charAt(int index) {
		if (--left < 0) {
			throw Spent.INSTANCE;
		}
		return text.charAt(index);
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return text.subSequence(start, end);
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
