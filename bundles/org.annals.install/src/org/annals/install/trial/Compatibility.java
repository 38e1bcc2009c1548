/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.message.Messages;
import org.annals.install.InstallException;
import org.annals.install.Present;
import org.annals.install.source.BundleJar;
import org.annals.install.source.Header;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** Whether what a bundle asks for is there, told before it is installed and not when somebody needs it. */
public final class Compatibility {

	private static final Messages MESSAGES = Messages.of(Compatibility.class);
	private static final String HOUSE = "org.annals.";
	private static final Pattern JAVA = Pattern.compile("JavaSE-(\\d+)|osgi\\.ee=JavaSE\\)\\(version=(\\d+)");

	private static final Set<String> FRAMEWORK = Set.of("system.bundle", "org.eclipse.osgi");

	private final Map<String, List<Version>> bundles = new HashMap<>();
	private final Map<String, List<Version>> packages = new HashMap<>();

	/** @param present all that others may use, what is about to be installed included */
	public Compatibility(Collection<Present> present) {
		for (Present one : present) {
			bundles.computeIfAbsent(one.name(), key -> new ArrayList<>()).add(one.version());
			one.packages().forEach((name, versions) -> packages.computeIfAbsent(name, key -> new ArrayList<>())
					.addAll(versions));
		}
	}

	/** @throws InstallException when something is not there */
	public void check(BundleJar jar) throws InstallException {
		java(jar);
		try {
			for (Header required : Header.parse(jar.header("Require-Bundle"))) {
				bundle(jar, required);
			}
			for (Header host : Header.parse(jar.header("Fragment-Host"))) {
				checkHost(jar, host);
				bundle(jar, host);
			}
			for (Header imported : Header.parse(jar.header("Import-Package"))) {
				imported(jar, imported);
			}
		} catch (IllegalArgumentException e) {
			throw new InstallException(MESSAGES.get("manifest", jar.name(), String.valueOf(e.getMessage())), e);
		}
	}

	private static void java(BundleJar jar) throws InstallException {
		Matcher asked = JAVA.matcher(jar.header("Bundle-RequiredExecutionEnvironment") + " " + jar.header("Require-Capability"));
		int here = Runtime.version().feature();
		if (jar.java() > here) {
			throw new InstallException(MESSAGES.get("needs-java", jar.name(), jar.java(), here));
		}
		while (asked.find()) {
			int version = Integer.parseInt(asked.group(1) != null ? asked.group(1) : asked.group(2));
			if (version > here) {
				throw new InstallException(MESSAGES.get("needs-java", jar.name(), version, here));
			}
		}
	}

	/** A part of the framework itself would be part of everything. */
	private static void checkHost(BundleJar jar, Header host) throws InstallException {
		if (host.attributes().containsKey("extension:") || FRAMEWORK.contains(host.name())) {
			throw new InstallException(MESSAGES.get("framework", jar.name()));
		}
	}

	private void bundle(BundleJar jar, Header required) throws InstallException {
		VersionRange range = new VersionRange(required.attribute("bundle-version", "0.0.0"));
		List<Version> there = bundles.get(required.name());
		if (there != null && there.stream().anyMatch(range::includes) || required.isOptional()) {
			return;
		}
		if (there == null) {
			throw new InstallException(MESSAGES.get(required.name().startsWith(HOUSE) ? "needs-newer" : "needs-bundle",
					jar.name(), required.name()));
		}
		Version here = there.get(0);
		boolean newer = range.getLeft().compareTo(here) > 0;
		String key = required.name().startsWith(HOUSE) ? newer ? "needs-annals" : "made-for-older" : "needs-version";
		String asked = newer || range.getRight() == null ? plain(range.getLeft()) : plain(range.getRight());
		throw new InstallException(MESSAGES.get(key, jar.name(), asked, plain(here), required.name()));
	}

	private static String plain(Version version) {
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}

	private void imported(BundleJar jar, Header imported) throws InstallException {
		VersionRange range = new VersionRange(imported.attribute("version", "0.0.0"));
		List<Version> there = packages.getOrDefault(imported.name(), List.of());
		if (there.stream().anyMatch(range::includes) || imported.isOptional() || isOfJava(imported.name())) {
			return;
		}
		if (there.isEmpty()) {
			throw new InstallException(MESSAGES.get("needs-package", jar.name(), imported.name()));
		}
		Version here = there.get(0);
		boolean newer = imported.name().startsWith(HOUSE) && range.getLeft().compareTo(here) > 0;
		throw new InstallException(MESSAGES.get(newer ? "needs-newer-package" : "needs-version", jar.name(),
				plain(range.getLeft()), plain(here), imported.name()));
	}

	private static boolean isOfJava(String name) {
		return ModuleLayer.boot().modules().stream().anyMatch(module -> module.getPackages().contains(name));
	}
}
