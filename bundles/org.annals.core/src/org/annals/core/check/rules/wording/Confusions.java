/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

import java.util.List;

import org.annals.core.text.Range;

/** Wordings that are always wrong, with the right one, from the table beside this class. */
final class Confusions {

	private static final class Holder {
		private static final Confusions TABLE = new Confusions();
	}

	private final Phrases<String> phrases = new Phrases<>();

	private Confusions() {
		for (String line : Resource.lines("confusions.txt")) {
			for (String pair : line.split(" ")) {
				int parted = pair.indexOf('=');
				phrases.add(pair.substring(0, parted), pair.substring(parted + 1));
			}
		}
	}

	/** The one table, read when it is first asked for. */
	static Confusions get() {
		return Holder.TABLE;
	}

	List<Phrases.Hit<String>> find(String text, Range range) {
		return phrases.find(text, range);
	}
}
