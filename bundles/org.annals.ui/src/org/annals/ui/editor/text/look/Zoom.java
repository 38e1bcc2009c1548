/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.look;

import org.annals.ui.AnnalsUi;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** How large the text is shown, kept from one start to the next. */
public final class Zoom {

	/** The size of the printed page. */
	public static final int NORMAL = 100;

	private static final String KEY = "text.zoom";
	private static final int[] STEPS = { 50, 63, 75, 88, 100, 113, 125, 150, 175, 200 };

	private Zoom() {
	}

	/** In percent, one of the steps. */
	public static int get() {
		return near(node().getInt(KEY, NORMAL));
	}

	public static void set(int percent) {
		node().putInt(KEY, percent);
		try {
			node().flush();
		} catch (BackingStoreException e) {
			AnnalsUi.log(KEY, e);
		}
	}

	/** The next step, larger for a positive direction; the same at the end. */
	public static int next(int percent, int direction) {
		int i = 0;
		while (i < STEPS.length - 1 && STEPS[i] < percent) {
			i++;
		}
		return STEPS[Math.clamp(i + Integer.signum(direction), 0, STEPS.length - 1)];
	}

	private static int near(int percent) {
		int best = NORMAL;
		for (int step : STEPS) {
			if (Math.abs(step - percent) < Math.abs(best - percent)) {
				best = step;
			}
		}
		return best;
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(AnnalsUi.ID);
	}
}
