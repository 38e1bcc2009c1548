/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.preview;

import org.annals.ui.AnnalsUi;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** How large pages are shown: a percentage, or what fits the window; kept from one start to the next. */
final class PageZoom {

	/** The whole width of a page is seen. */
	static final int WIDTH = 0;
	/** A whole page is seen. */
	static final int PAGE = -1;
	/** The size of the print. */
	static final int NORMAL = 100;
	/** All percentages to choose from. */
	static final int[] STEPS = { 50, 75, 100, 125, 150, 175, 200, 250, 300, 400 };

	private static final String KEY = "preview.zoom";

	private PageZoom() {
	}

	/** {@link #WIDTH}, {@link #PAGE} or one of the steps. */
	static int get() {
		int kept = node().getInt(KEY, WIDTH);
		if (kept == WIDTH || kept == PAGE) {
			return kept;
		}
		for (int step : STEPS) {
			if (step == kept) {
				return kept;
			}
		}
		return WIDTH;
	}

	static void keep(int zoom) {
		node().putInt(KEY, zoom);
		try {
			node().flush();
		} catch (BackingStoreException e) {
			AnnalsUi.log(KEY, e);
		}
	}

	/** The next step from what is shown now, which may lie between two; the last one at the end. */
	static int next(double percent, int direction) {
		if (direction > 0) {
			for (int step : STEPS) {
				if (step > percent + 0.5) {
					return step;
				}
			}
			return STEPS[STEPS.length - 1];
		}
		for (int i = STEPS.length - 1; i >= 0; i--) {
			if (STEPS[i] < percent - 0.5) {
				return STEPS[i];
			}
		}
		return STEPS[0];
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(AnnalsUi.ID);
	}
}
