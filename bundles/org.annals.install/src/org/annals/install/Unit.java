/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.util.List;
import java.util.Locale;

/**
 * A plug-in that a person installed: a feature with its bundles, or a single bundle.
 *
 * @param id       id of the feature, or symbolic name of the bundle
 * @param version  its version
 * @param names    English name, Chinese name; not empty
 * @param provider who made it as it says itself, "" when it says nothing
 * @param signature who signed all of it
 * @param origin   where it was installed from
 * @param folder   name of its folder in the store
 * @param bundles  what it consists of
 */
public record Unit(String id, String version, List<String> names, String provider, Signature signature, Origin origin,
		String folder, List<UnitBundle> bundles) {

	/** The name in the language of the person. */
	public String name() {
		return names.get(Locale.getDefault().getLanguage().equals("zh") ? names.size() - 1 : 0);
	}

	/** Whether it brings programs, not only data. */
	public boolean hasPrograms() {
		return bundles.stream().anyMatch(UnitBundle::hasPrograms);
	}
}
