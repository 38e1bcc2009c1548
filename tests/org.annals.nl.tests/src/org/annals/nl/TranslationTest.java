/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.nl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The platform changes its words without telling us: a key that is gone, or a number that no longer comes, shows here. */
class TranslationTest {

	private static final Path ROOT = Path.of(System.getProperty("annals.root"));
	private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
	private static final Pattern MNEMONIC = Pattern.compile("\\(&[A-Z0-9]\\)");
	private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,;:?!]");

	@ParameterizedTest
	@MethodSource("files")
	void eachKeyIsOneOfThePlatform(Path file) throws IOException {
		Set<String> stray = new TreeSet<>(chinese(file).stringPropertyNames());
		stray.removeAll(english(file).stringPropertyNames());
		assertEquals(Set.of(), stray);
	}

	@ParameterizedTest
	@MethodSource("files")
	void eachWordIsTranslatedAndShowsTheSameValues(Path file) throws IOException {
		Properties chinese = chinese(file);
		Properties english = english(file);
		List<String> wrong = new ArrayList<>();
		for (String key : chinese.stringPropertyNames()) {
			String word = chinese.getProperty(key);
			String origin = english.getProperty(key, "");
			if (word.isBlank() || word.strip().equals(origin.strip()) || !places(word).equals(places(origin))) {
				wrong.add(key + ": " + origin + " → " + word);
			}
		}
		assertEquals(List.of(), wrong);
	}

	/** A lone apostrophe hides the values of a message; a mnemonic stands in brackets, as no Chinese character is on a key. */
	@ParameterizedTest
	@MethodSource("files")
	void eachWordIsWrittenAsChineseLabelsAre(Path file) throws IOException {
		Properties chinese = chinese(file);
		List<String> wrong = new ArrayList<>();
		for (String key : chinese.stringPropertyNames()) {
			String word = chinese.getProperty(key);
			String plain = MNEMONIC.matcher(word).replaceFirst("");
			if (plain.contains("&") || word.contains("'") || HALF_WIDTH.matcher(word).find()) {
				wrong.add(key + ": " + word);
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void eachFragmentIsPartOfTheWorkbench() throws IOException {
		String feature = Files.readString(ROOT.resolve("features/org.annals.workbench.feature/feature.xml"));
		for (Path fragment : fragments()) {
			assertTrue(feature.contains("\"" + fragment.getFileName() + "\""), fragment.toString());
		}
	}

	/** The host names the file that holds the words of its plugin.xml; ours must be called the same. */
	@Test
	void eachHostLooksForItsWordsWhereWePutThem() throws IOException {
		for (Path fragment : fragments()) {
			if (Files.exists(fragment.resolve("plugin_zh.properties"))) {
				assertEquals("plugin", host(fragment).getHeaders("").get("Bundle-Localization"), fragment.toString());
			}
		}
	}

	static List<Path> files() throws IOException {
		List<Path> files = new ArrayList<>();
		for (Path fragment : fragments()) {
			try (Stream<Path> found = Files.walk(fragment)) {
				found.filter(file -> file.toString().endsWith("_zh.properties") && !file.toString().contains("target"))
						.forEach(files::add);
			}
		}
		assertTrue(files.size() > 40, "files found: " + files.size());
		return files;
	}

	private static List<Path> fragments() throws IOException {
		try (Stream<Path> bundles = Files.list(ROOT.resolve("bundles"))) {
			return bundles.filter(bundle -> bundle.getFileName().toString().startsWith("org.annals.nl.")).sorted().toList();
		}
	}

	private static Properties chinese(Path file) throws IOException {
		try (Reader reader = Files.newBufferedReader(file)) {
			Properties words = new Properties();
			words.load(reader);
			return words;
		}
	}

	private static Properties english(Path file) throws IOException {
		Path fragment = ROOT.resolve("bundles").resolve(ROOT.resolve("bundles").relativize(file).getName(0));
		String path = fragment.relativize(file).toString().replace('\\', '/').replace("_zh.properties", ".properties");
		URL origin = host(fragment).getEntry(path);
		assertNotNull(origin, path);
		try (InputStream stream = origin.openStream()) {
			Properties words = new Properties();
			words.load(stream);
			return words;
		}
	}

	private static Bundle host(Path fragment) throws IOException {
		try (InputStream stream = Files.newInputStream(fragment.resolve("META-INF/MANIFEST.MF"))) {
			String name = new Manifest(stream).getMainAttributes().getValue("Fragment-Host");
			return Stream.of(FrameworkUtil.getBundle(TranslationTest.class).getBundleContext().getBundles())
					.filter(bundle -> bundle.getSymbolicName().equals(name)).findFirst().orElseThrow();
		}
	}

	private static Set<String> places(String word) {
		Set<String> places = new TreeSet<>();
		PLACE.matcher(word).results().forEach(place -> places.add(place.group(1)));
		return places;
	}
}
