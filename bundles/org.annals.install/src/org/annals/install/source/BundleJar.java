/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.w3c.dom.Element;

/** A jar of a bundle, with what it says of itself. */
public final class BundleJar {

	private final Path file;
	private final Manifest manifest;
	private final boolean programs;
	private final Map<String, byte[]> words = new HashMap<>();

	/** @throws IOException when the file is no jar; the message says what is wrong */
	public BundleJar(Path file) throws IOException {
		this.file = file;
		try (JarFile jar = new JarFile(file.toFile(), false)) {
			manifest = jar.getManifest() == null ? new Manifest() : jar.getManifest();
			programs = jar.stream().anyMatch(entry -> entry.getName().endsWith(".class"));
			for (JarEntry entry : (Iterable<JarEntry>) jar.stream()
					.filter(entry -> entry.getName().endsWith(".properties"))::iterator) {
				try (InputStream stream = jar.getInputStream(entry)) {
					words.put(entry.getName(), stream.readNBytes(1 << 20));
				}
			}
		}
	}

	public Path file() {
		return file;
	}

	/** The value of a manifest header, or null. */
	public String header(String name) {
		return manifest.getMainAttributes().getValue(name);
	}

	/** Symbolic name; null when it is no bundle. */
	public String name() {
		List<Header> names = Header.parse(header("Bundle-SymbolicName"));
		return names.isEmpty() ? null : names.get(0).name();
	}

	/** The version, 0.0.0 when it says none. */
	public String version() {
		String version = header("Bundle-Version");
		return version == null ? "0.0.0" : version.strip();
	}

	/** English and Chinese text of a header that may be translated. */
	public List<String> texts(String header, String otherwise) throws IOException {
		String base = header("Bundle-Localization");
		return new Translations(words, base == null ? "OSGI-INF/l10n/bundle" : base.strip()).of(header(header), otherwise);
	}

	/** Whether it contains classes. */
	public boolean hasPrograms() {
		return programs;
	}

	/** The root of plugin.xml, or null where there is none. */
	public Element plugin() throws IOException {
		try (JarFile jar = new JarFile(file.toFile(), false)) {
			JarEntry entry = jar.getJarEntry("plugin.xml");
			return entry == null ? null : SafeXml.root(jar.getInputStream(entry));
		}
	}

	/** The content of a file, or null. */
	public byte[] read(String name) throws IOException {
		try (JarFile jar = new JarFile(file.toFile(), false)) {
			JarEntry entry = jar.getJarEntry(name);
			return entry == null ? null : jar.getInputStream(entry).readAllBytes();
		}
	}

	/** Whether it holds a file. */
	public boolean has(String name) throws IOException {
		try (JarFile jar = new JarFile(file.toFile(), false)) {
			return jar.getJarEntry(name) != null;
		}
	}
}
