/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.app;

import java.util.Set;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Leaves those preference pages that an author has a use for; the platform brings dozens for programmers. */
final class PreferencePages {

	private static final Set<String> OWN = Set.of("org.annals.app.preferences", "org.annals.ui.rules");
	private static final String PLATFORM = "org.eclipse.ui.preferencePages.Workbench";
	private static final String KEYS = "org.eclipse.ui.preferencePages.Keys";

	private PreferencePages() {
	}

	/** Pages of other plug-ins than the platform's stay. */
	static void keepOwn(PreferenceManager pages) {
		IPreferenceNode keys = pages.find(PLATFORM + "/" + KEYS);
		for (IPreferenceNode node : pages.getRootSubNodes()) {
			if (!OWN.contains(node.getId()) && node.getId().startsWith("org.eclipse.")) {
				pages.remove(node);
			}
		}
		if (keys != null) {
			pages.addToRoot(keys);
		}
	}
}
