/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.text;

import java.security.SecureRandom;
import java.util.Random;

/**
 * Gives ids for elements: seven characters of lower-case base 32 without the look-alikes i, l, o and u, first a letter.
 *
 * <p>With 2·10¹⁰ ids, one that was deleted does not come back by chance. Not safe for use by several threads.
 */
public final class IdSource {

	/** Number of characters of an id. */
	public static final int LENGTH = 7;

	private static final String LETTERS = "abcdefghjkmnpqrstvwxyz";
	private static final String ALL = "0123456789" + LETTERS;

	private final Random random;

	private IdSource(Random random) {
		this.random = random;
	}

	/** Ids that are the same in each run for the same seed; for reading a text. */
	public static IdSource seeded(long seed) {
		// The platform specifies the algorithm of Random, so the ids stay the same on other versions of Java.
		return new IdSource(new Random(seed));
	}

	/** Ids that nobody can foresee; for editing, where two people may add elements to copies of one report. */
	public static IdSource random() {
		return new IdSource(new SecureRandom());
	}

	/** The next id; whether it is free in a report is the caller's question. */
	public String next() {
		StringBuilder id = new StringBuilder(LENGTH);
		id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
		while (id.length() < LENGTH) {
			id.append(ALL.charAt(random.nextInt(ALL.length())));
		}
		return id.toString();
	}
}
