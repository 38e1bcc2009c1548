/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The features and bundles of a p2 repository. Its jars lie in the folders features and plugins, named by id and version, and
 * say all that is needed; of the repository's own lists, its name and the checksums count.
 */
public final class Repository {

	private static final Pattern JAR = Pattern.compile("(.*/|)(features|plugins)/([^/]+)_([^/_]+)\\.jar");

	private final Container container;
	private final Checksums checksums;
	private final Map<String, List<String>> features = new LinkedHashMap<>();
	private final Map<String, Map<String, String>> plugins = new LinkedHashMap<>();

	/** @param container stays open as long as the repository is read */
	public Repository(Container container) throws IOException {
		this.container = container;
		List<String> names = container.names();
		checksums = new Checksums(container, names);
		for (String name : names) {
			Matcher jar = JAR.matcher(name);
			if (jar.matches() && jar.group(2).equals("features")) {
				features.computeIfAbsent(jar.group(3), key -> new ArrayList<>()).add(name);
			} else if (jar.matches()) {
				plugins.computeIfAbsent(jar.group(3), key -> new LinkedHashMap<>()).put(jar.group(4), name);
			}
		}
	}

	/** Whether there is anything to install. */
	public boolean isEmpty() {
		return features.isEmpty();
	}

	/** File names of the features' jars, those of one feature together. */
	public List<String> featureFiles() {
		return features.values().stream().map(files -> files.get(files.size() - 1)).toList();
	}

	/** @throws IOException when the jar is cut off or no feature; the message says what is wrong */
	public Feature feature(String file) throws IOException {
		try (InputStream jar = open(file)) {
			return Feature.read(jar, file);
		}
	}

	/** The feature of an id, or null. */
	public Feature find(String id) throws IOException {
		List<String> files = features.get(id);
		return files == null ? null : feature(files.get(files.size() - 1));
	}

	/** Name of the file of a bundle, or null where it has none; version 0.0.0 is whichever there is. */
	public String pluginFile(Feature.Plugin plugin) {
		Map<String, String> versions = plugins.getOrDefault(plugin.id(), Map.of());
		String file = versions.get(plugin.version());
		return file != null || !plugin.version().equals("0.0.0") ? file
				: versions.values().stream().reduce((first, second) -> second).orElse(null);
	}

	/** The name that it gives itself, "" without one. */
	public String name() {
		return checksums.name();
	}

	/** Opens a file that this repository named; at its end it fails when it is not what the repository says. */
	public InputStream open(String file) throws IOException {
		return Checked.of(container.open(file), file, checksums.of(file));
	}
}
