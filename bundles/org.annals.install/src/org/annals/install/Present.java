/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.annals.install.source.Header;
import org.osgi.framework.Version;

/**
 * A bundle that is there for others to use.
 *
 * @param name     symbolic name
 * @param version  its version
 * @param packages the packages that it exports, each with its versions
 */
public record Present(String name, Version version, Map<String, List<Version>> packages) {

	/**
	 * @param headers gives the value of a manifest header, or null
	 * @return null when the headers are not those of a bundle
	 */
	public static Present of(UnaryOperator<String> headers) {
		List<Header> names = Header.parse(headers.apply("Bundle-SymbolicName"));
		if (names.isEmpty()) {
			return null;
		}
		Map<String, List<Version>> packages = new LinkedHashMap<>();
		for (Header exported : Header.parse(headers.apply("Export-Package"))) {
			packages.computeIfAbsent(exported.name(), key -> new ArrayList<>())
					.add(version(exported.attribute("version", "0.0.0")));
		}
		return new Present(names.get(0).name(), version(headers.apply("Bundle-Version")), packages);
	}

	private static Version version(String text) {
		try {
			return Version.parseVersion(text);
		} catch (IllegalArgumentException e) {
			return Version.emptyVersion;
		}
	}
}
