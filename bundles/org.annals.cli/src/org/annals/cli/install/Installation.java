/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.install;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.install.Store;
import org.annals.install.Unit;
import org.annals.install.UnitBundle;

/**
 * The bundles of an installed product, without OSGi. Those that the command line was packaged with are on its class path;
 * the others are found in {@code bundles.info} and loaded from there. What the person installed lies in a store of its own;
 * each of its bundles sees the product, what it requires, and no other.
 */
public final class Installation {

	private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

	private final Path home;
	private final Map<String, Path> packaged;
	private final Map<String, Path> contributors = new LinkedHashMap<>();
	private final List<Path> further = new ArrayList<>();
	private final Map<String, Path> product = new LinkedHashMap<>();
	private final Map<String, UnitBundle> installed = new LinkedHashMap<>();
	private final Map<String, ClassLoader> loaders = new HashMap<>();
	private ClassLoader loader;

	/**
	 * @param home the product's folder
	 * @throws IOException when the product has no list of bundles or was not packaged
	 */
	public Installation(Path home) throws IOException {
		this.home = home;
		Index index = Index.read(home.resolve("cli"));
		packaged = index.classPath();
		for (String line : Files.readAllLines(home.resolve(BUNDLES), StandardCharsets.UTF_8)) {
			String[] fields = line.startsWith("#") ? new String[0] : line.split(",");
			if (fields.length > 2) {
				add(fields[0], line, fields[2], index);
			}
		}
	}

	private void add(String name, String line, String location, Index index) {
		Path own = packaged.get(name);
		if (own == null) {
			own = location.startsWith("file:") ? Path.of(URI.create(location)) : home.resolve(location);
			further.add(own);
		}
		product.put(name, own);
		if (!index.isSilent(line)) {
			contributors.put(name, own);
		}
	}

	/** Adds what a person installed; a bundle that the product has, or that another plug-in brought, is taken from there. */
	public void add(Store store, List<Unit> units) {
		for (Unit unit : units) {
			for (UnitBundle bundle : unit.bundles()) {
				if (!product.containsKey(bundle.name()) && installed.putIfAbsent(bundle.name(), bundle) == null) {
					contributors.put(bundle.name(), store.file(unit, bundle));
				}
			}
		}
	}

	/** The bundles of the product itself, by symbolic name: jar files or folders. */
	public Map<String, Path> product() {
		return product;
	}

	/** The bundles that may contribute, by symbolic name, in the product's order: jar files or folders. */
	public Map<String, Path> contributors() {
		return contributors;
	}

	/** What loads the classes of a bundle. */
	public synchronized ClassLoader loader(String bundle) {
		if (packaged.containsKey(bundle)) {
			return Installation.class.getClassLoader();
		}
		if (installed.containsKey(bundle)) {
			return loaders.computeIfAbsent(bundle, this::own);
		}
		return shared();
	}

	private ClassLoader own(String bundle) {
		Set<String> seen = new LinkedHashSet<>(List.of(bundle));
		List<String> open = new ArrayList<>(seen);
		while (!open.isEmpty()) {
			installed.get(open.remove(0)).requires().stream().filter(installed::containsKey).filter(seen::add)
					.forEach(open::add);
		}
		return new URLClassLoader(seen.stream().map(contributors::get).map(Installation::url).toArray(URL[]::new),
				shared());
	}

	private ClassLoader shared() {
		if (loader == null) {
			loader = new URLClassLoader(further.stream().map(Installation::url).toArray(URL[]::new),
					Installation.class.getClassLoader());
		}
		return loader;
	}

	/** The file at a path inside a contributing bundle, or null. */
	public URL find(String bundle, String path) {
		Path place = contributors.get(bundle);
		if (place == null) {
			return null;
		}
		if (Files.isDirectory(place)) {
			return Files.isRegularFile(place.resolve(path)) ? url(place.resolve(path)) : null;
		}
		try {
			return URI.create("jar:" + place.toUri() + "!/" + new URI(null, null, path, null).getRawPath()).toURL();
		} catch (MalformedURLException | java.net.URISyntaxException e) {
			throw new IllegalArgumentException(path, e);
		}
	}

	private static URL url(Path path) {
		try {
			return path.toUri().toURL();
		} catch (MalformedURLException e) {
			throw new IllegalArgumentException(path.toString(), e);
		}
	}

	/**
	 * What was known when the command line was packaged.
	 *
	 * @param classPath the packaged jar of each bundle on the class path
	 * @param silent    lines of bundles.info of bundles that contribute nothing to Annals
	 */
	private record Index(Map<String, Path> classPath, Map<String, Boolean> silent) {

		static Index read(Path folder) throws IOException {
			Map<String, Path> classPath = new HashMap<>();
			Map<String, Boolean> silent = new HashMap<>();
			for (String line : Files.readAllLines(folder.resolve("bundles"), StandardCharsets.UTF_8)) {
				String[] fields = line.split("\t");
				if (!fields[1].equals("-")) {
					classPath.put(fields[0].substring(0, fields[0].indexOf(',')), folder.resolve(fields[1]));
				}
				silent.put(fields[0], fields[2].equals("silent"));
			}
			return new Index(classPath, silent);
		}

		boolean isSilent(String line) {
			return silent.getOrDefault(line, false);
		}
	}
}
