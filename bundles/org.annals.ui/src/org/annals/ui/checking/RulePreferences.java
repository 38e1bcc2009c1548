/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.checking;

import java.util.Map;
import java.util.TreeMap;

import org.annals.core.check.SeveritySettings;
import org.annals.ui.AnnalsUi;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** How grave each rule is for this person, kept with the folder of reports. */
public final class RulePreferences {

	private static final String NODE = AnnalsUi.ID + "/rules";

	private RulePreferences() {
	}

	/** What the checker asks; rules that the person did not set are as the report type has them. */
	public static SeveritySettings settings() {
		return new SeveritySettings(all());
	}

	/** Rule id to error, warning, info or off, for the rules that the person set. */
	public static Map<String, String> all() {
		Map<String, String> all = new TreeMap<>();
		try {
			for (String rule : node().keys()) {
				all.put(rule, node().get(rule, ""));
			}
		} catch (BackingStoreException e) {
			AnnalsUi.log(NODE, e);
		}
		return all;
	}

	/** Replaces all that the person set; followers hear of it once. */
	public static void set(Map<String, String> rules) throws BackingStoreException {
		Preferences node = node();
		for (String rule : node.keys()) {
			if (!rules.containsKey(rule)) {
				node.remove(rule);
			}
		}
		rules.forEach(node::put);
		node.flush();
	}

	static void addListener(IEclipsePreferences.IPreferenceChangeListener listener) {
		node().addPreferenceChangeListener(listener);
	}

	static void removeListener(IEclipsePreferences.IPreferenceChangeListener listener) {
		node().removePreferenceChangeListener(listener);
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
