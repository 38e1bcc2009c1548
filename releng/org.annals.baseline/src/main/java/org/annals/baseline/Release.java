/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import aQute.bnd.service.diff.Tree;
import aQute.bnd.version.Version;

/** The API of the last release, kept as a file for each bundle that has some. */
public final class Release {

	/** Where the project keeps it, from the project's root. */
	public static final String FOLDER = "releng/org.annals.baseline/released";
	private static final String ENDING = ".api";
	private static final String VERSION = "version";

	private final Version version;
	private final Map<String, Tree> bundles = new TreeMap<>();

	/** @param bundles what each bundle's API packages hold, by the name of the bundle */
	public Release(Version version, Map<String, Tree> bundles) {
		this.version = version;
		this.bundles.putAll(bundles);
	}

	/** What would be released now; the highest version of a bundle is the version of the release. */
	public static Release of(List<Bundle> bundles) throws Exception {
		Map<String, Tree> trees = new TreeMap<>();
		Version version = Version.emptyVersion;
		for (Bundle bundle : bundles) {
			if (!bundle.api().isEmpty()) {
				trees.put(bundle.name(), bundle.tree());
			}
			version = bundle.version().compareTo(version) > 0 ? bundle.version() : version;
		}
		return new Release(version, trees);
	}

	/** @throws IOException when nothing is recorded there */
	public static Release read(Path folder) throws Exception {
		Map<String, Tree> trees = new TreeMap<>();
		for (Path file : files(folder)) {
			String name = file.getFileName().toString();
			trees.put(name.substring(0, name.length() - ENDING.length()), TreeText.read(Files.readAllLines(file)));
		}
		return new Release(Version.parseVersion(Files.readString(folder.resolve(VERSION)).strip()), trees);
	}

	public Version version() {
		return version;
	}

	public Map<String, Tree> bundles() {
		return bundles;
	}

	/** Takes the place of what is recorded in the folder. */
	public void write(Path folder) throws IOException {
		Files.createDirectories(folder);
		for (Path file : files(folder)) {
			Files.delete(file);
		}
		for (Map.Entry<String, Tree> bundle : bundles.entrySet()) {
			Files.writeString(folder.resolve(bundle.getKey() + ENDING),
					String.join("\n", TreeText.write(bundle.getValue())) + "\n");
		}
		Files.writeString(folder.resolve(VERSION), version + "\n");
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return new ArrayList<>(files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList());
		}
	}
}
