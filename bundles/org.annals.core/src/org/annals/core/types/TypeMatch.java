/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

/**
 * By which installed type a report is judged that names one and its version. The report itself is never changed by that.
 *
 * @param fit     how well the type fits
 * @param profile the type; the general one for {@link Fit#OTHER_VERSION} and {@link Fit#MISSING}
 * @param newest  the newest version that is installed of the report's type; null for {@link Fit#MISSING}
 */
public record TypeMatch(Fit fit, TypeProfile profile, TypeProfile newest) {

	/** How well a type fits a report. */
	public enum Fit {
		/** The version that the report names, or a report that names none. */
		EXACT,
		/** Another version with the same main version. */
		COMPATIBLE,
		/** The type is installed, but in no version that could judge the report. */
		OTHER_VERSION,
		/** The type is not installed. */
		MISSING
	}

	/** Whether the report is judged by its own type. */
	public boolean isOwn() {
		return fit == Fit.EXACT || fit == Fit.COMPATIBLE;
	}
}
