/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.baseline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.header.Attrs;
import aQute.bnd.header.OSGiHeader;
import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.Analyzer;
import aQute.bnd.osgi.Clazz;
import aQute.bnd.osgi.Constants;
import aQute.bnd.osgi.Descriptors.TypeRef;
import aQute.bnd.osgi.Jar;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.version.Version;

/** A bundle of ours as it stands: what its manifest offers, and what was compiled from it. */
public final class Bundle {

	private final Path folder;
	private final Manifest manifest;

	/** @param folder has META-INF/MANIFEST.MF, and the classes in target/classes */
	public Bundle(Path folder) throws IOException {
		this.folder = folder;
		try (InputStream stream = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			manifest = new Manifest(stream);
		}
	}

	/** All bundles in a folder of the project, by name. */
	public static List<Bundle> all(Path root, String room) throws IOException {
		List<Bundle> bundles = new ArrayList<>();
		try (Stream<Path> folders = Files.list(root.resolve(room))) {
			for (Path folder : folders.filter(any -> Files.exists(any.resolve("META-INF/MANIFEST.MF"))).sorted().toList()) {
				bundles.add(new Bundle(folder));
			}
		}
		return bundles;
	}

	public Path folder() {
		return folder;
	}

	public String name() {
		return folder.getFileName().toString();
	}

	/** Without qualifier. */
	public Version version() {
		return Version.parseVersion(manifest.getMainAttributes().getValue(Constants.BUNDLE_VERSION)).getWithoutQualifier();
	}

	/** A header with names and attributes, such as Require-Bundle; empty when there is none. */
	public Parameters header(String name) {
		return OSGiHeader.parseHeader(manifest.getMainAttributes().getValue(name));
	}

	/** The exported packages that are API: those with a version. */
	public Parameters api() {
		Parameters api = new Parameters();
		header(Constants.EXPORT_PACKAGE).forEach((name, attributes) -> {
			if (attributes.getVersion() != null) {
				api.put(name, new Attrs(attributes));
			}
		});
		return api;
	}

	/**
	 * The classes as they were compiled, for others to ask about.
	 *
	 * @throws IOException when there are sources but no classes
	 */
	public Analyzer open() throws Exception {
		Path classes = folder.resolve("target/classes");
		if (!Files.isDirectory(classes)) {
			throw new IOException(folder + " is not built; build it before its API is looked at.");
		}
		Jar jar = new Jar(name(), classes.toFile());
		jar.setManifest(offer());
		Analyzer analyzer = new Inside(jar);
		analyzer.analyze();
		return analyzer;
	}

	/** Sees the bundle alone, so that an API is the same whatever Java and whatever platform it was compiled with. */
	private static final class Inside extends Analyzer {

		Inside(Jar jar) throws Exception {
			super(jar);
		}

		@Override
		public Clazz findClass(TypeRef type) throws Exception {
			return getClassspace().get(type);
		}
	}

	/** What the API packages hold, in the words of bnd. */
	public Tree tree() throws Exception {
		try (Analyzer analyzer = open()) {
			return new DiffPluginImpl().tree(analyzer).get("<api>");
		}
	}

	/** Interfaces that were generated from a model are implemented by the model alone, so that a new method breaks nobody. */
	private Manifest offer() {
		Parameters api = api();
		api.forEach((name, attributes) -> {
			if (Files.isDirectory(folder.resolve("src-gen").resolve(name.replace('.', '/')))) {
				attributes.put(Constants.PROVIDER_TYPE_DIRECTIVE, "*");
			}
		});
		Manifest offer = new Manifest();
		Attributes main = offer.getMainAttributes();
		main.putValue("Manifest-Version", "1.0");
		main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
		main.putValue(Constants.BUNDLE_SYMBOLICNAME, name());
		main.putValue(Constants.EXPORT_PACKAGE, api.toString());
		return offer;
	}
}
