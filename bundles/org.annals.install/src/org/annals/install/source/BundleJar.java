/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.w3c.dom.Element;

/** A jar of a bundle, with what it says of itself. */
public final class BundleJar {

	private static final int MOST_WORDS = 8;
	private static final int MOST_FILE = 64 << 20;
	/** Class files count from Java 1 as 45. */
	private static final int FIRST_JAVA = 44;

	private final Path file;
	private final Manifest manifest;
	private final boolean programs;
	private final int classes;
	private final Map<String, byte[]> words = new HashMap<>();

	/** @throws IOException when the file is no jar; the message says what is wrong */
	public BundleJar(Path file) throws IOException {
		this.file = file;
		try (JarFile jar = new JarFile(file.toFile(), false)) {
			Entries.check(jar);
			manifest = jar.getManifest() == null ? new Manifest() : jar.getManifest();
			programs = jar.stream().anyMatch(entry -> isProgram(entry.getName()));
			String base = base();
			for (JarEntry entry : (Iterable<JarEntry>) jar.stream().filter(entry -> entry.getName().startsWith(base)
					&& entry.getName().endsWith(".properties")).limit(MOST_WORDS)::iterator) {
				try (InputStream stream = jar.getInputStream(entry)) {
					words.put(entry.getName(), stream.readNBytes(1 << 20));
				}
			}
			classes = classes(jar);
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
		return new Translations(words, base()).of(header(header), otherwise);
	}

	private String base() {
		String base = header("Bundle-Localization");
		return base == null ? "OSGI-INF/l10n/bundle" : base.strip();
	}

	/** Classes, jars of classes, and what the machine itself can run; scripts need somebody to start them. */
	private static boolean isProgram(String name) {
		return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:class|jar|zip|so|dll|dylib|jnilib|exe)");
	}

	/** The newest Java that a class was compiled for; classes kept for other versions of Java do not count. */
	private static int classes(JarFile jar) throws IOException {
		int newest = 0;
		for (JarEntry entry : (Iterable<JarEntry>) jar.stream().filter(
				entry -> entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/"))::iterator) {
			try (InputStream stream = jar.getInputStream(entry)) {
				byte[] head = stream.readNBytes(8);
				if (head.length == 8) {
					newest = Math.max(newest, ((head[6] & 0xFF) << 8 | head[7] & 0xFF) - FIRST_JAVA);
				}
			}
		}
		return newest;
	}

	/** The Java version that its classes need; 0 without any. */
	public int java() {
		return classes;
	}

	/** Whether it contains programs: classes, or anything that could be run as such. */
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
			if (entry == null) {
				return null;
			}
			byte[] content = jar.getInputStream(entry).readNBytes(MOST_FILE);
			if (content.length == MOST_FILE) {
				throw new IOException(name);
			}
			return content;
		}
	}

	/** Whether it holds a file. */
	public boolean has(String name) throws IOException {
		try (JarFile jar = new JarFile(file.toFile(), false)) {
			return jar.getJarEntry(name) != null;
		}
	}
}
