/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeProfile;

/** Tells by the cues of the installed types of which type a text is. */
public final class TypeDetector {

	/** Below this weight no type is sure enough. */
	static final int THRESHOLD = 3;
	/** Types speak of openings and endings; the middle of a long text only costs time. */
	private static final int WINDOW = 4_000;

	private TypeDetector() {
	}

	/** The type with the greatest weight, or the general one. */
	public static TypeProfile detect(String text, ReportTypes types) {
		String window = text.length() <= 2 * WINDOW ? text
				: text.substring(0, WINDOW) + "\n" + text.substring(text.length() - WINDOW);
		TypeProfile best = types.findOrGeneral(ReportTypes.GENERAL);
		int most = THRESHOLD - 1;
		for (TypeProfile type : types.all()) {
			int weight = Cues.weigh(type.type().getCues(), window);
			if (weight > most) {
				most = weight;
				best = type;
			}
		}
		return best;
	}
}
