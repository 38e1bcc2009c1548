/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.annals.core.testing.TestCore;
import org.junit.jupiter.api.Test;

/** The house in words: which room may use which, and what none of the rooms without a screen may touch. */
class ArchitectureTest {

	private static final Path BUNDLES = TestCore.root().resolve("bundles");

	/** A room, and the rooms of ours that it may use. */
	private static final Map<String, Set<String>> MAY_USE = Map.of( //
			"org.annals.model", Set.of(), //
			"org.annals.model.edit", Set.of("org.annals.model"), //
			"org.annals.core", Set.of("org.annals.model", "org.annals.model.edit"), //
			"org.annals.document", Set.of("org.annals.core"), //
			"org.annals.install", Set.of("org.annals.core"), //
			"org.annals.cli", Set.of("org.annals.model", "org.annals.core", "org.annals.install"), //
			"org.annals.ui", Set.of("org.annals.core", "org.annals.document", "org.annals.install"), //
			"org.annals.app", Set.of("org.annals.ui"));

	/** What the names of report types begin with, each of which may use the core and nothing else. */
	private static final String TYPE = "org.annals.type.";

	/** The rooms that have a screen. */
	private static final Set<String> WORKBENCH = Set.of("org.annals.ui", "org.annals.app");

	/** What the names of bundles begin with that hold only words, in another language, for a bundle of the platform. */
	private static final String TRANSLATION = "org.annals.nl.";

	/** What asks the running platform for itself, and so fails in plain Java. */
	private static final Pattern PLATFORM = Pattern.compile(
			"Platform\\.(?:getExtensionRegistry|getBundle|getLog|getOS)|FrameworkUtil\\.getBundle|InstanceScope|\"platform:/");

	private static final Pattern SCREEN = Pattern.compile("org\\.eclipse\\.(?:swt|jface|ui)\\b");

	@Test
	void everyRoomIsInTheTable() throws IOException {
		try (Stream<Path> folders = Files.list(BUNDLES)) {
			Set<String> names = new TreeSet<>(folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
					.map(folder -> folder.getFileName().toString()).filter(name -> !name.startsWith(TRANSLATION)).toList());
			assertEquals(new TreeSet<>(rooms().keySet()), names);
		}
	}

	private static Map<String, Set<String>> rooms() throws IOException {
		Map<String, Set<String>> rooms = new TreeMap<>(MAY_USE);
		try (Stream<Path> folders = Files.list(BUNDLES)) {
			folders.map(folder -> folder.getFileName().toString()).filter(name -> name.startsWith(TYPE))
					.forEach(name -> rooms.put(name, Set.of("org.annals.core")));
		}
		return rooms;
	}

	@Test
	void eachRoomUsesOnlyTheRoomsAboveIt() throws IOException {
		for (Map.Entry<String, Set<String>> room : rooms().entrySet()) {
			Set<String> used = new TreeSet<>();
			for (String name : names(room.getKey(), "Require-Bundle")) {
				if (name.startsWith("org.annals.")) {
					used.add(name);
				}
			}
			for (String name : names(room.getKey(), "Import-Package")) {
				// A type is made for versions of our packages, as those of other offices are.
				assertTrue(!name.startsWith("org.annals.") || room.getKey().startsWith(TYPE),
						room.getKey() + " imports " + name + "; require its bundle");
			}
			used.removeAll(room.getValue());
			assertEquals(Set.of(), used, room.getKey() + " uses rooms that are not above it");
		}
	}

	/** Corners of the workbench, and what each must not know, lest all of them grow into one. */
	@Test
	void theWorkbenchHasNoCircleOfCorners() throws IOException {
		Map<String, Pattern> unknown = Map.of( //
				"emf", Pattern.compile("import org\\.annals\\.ui\\.(?!AnnalsUi|emf)"), //
				"workspace", Pattern.compile("import org\\.annals\\.ui\\.(?!AnnalsUi|workspace)"), //
				"checking", Pattern.compile("import org\\.annals\\.ui\\.(?!AnnalsUi|emf|workspace|checking)"), //
				"typeset", Pattern.compile("import org\\.annals\\.ui\\.(?!AnnalsUi|typeset)"), //
				"editor", Pattern.compile("import org\\.annals\\.ui\\.(?!AnnalsUi|emf|workspace|checking|typeset|editor)"), //
				"outline", Pattern.compile("import org\\.annals\\.ui\\.(?!AnnalsUi|emf|checking|editor|outline)"), //
				"properties", Pattern.compile("import org\\.annals\\.ui\\.(?!AnnalsUi|emf|checking|editor|properties)"));
		Path corners = BUNDLES.resolve("org.annals.ui/src/org/annals/ui");
		List<String> offenders = new ArrayList<>();
		for (Map.Entry<String, Pattern> corner : unknown.entrySet()) {
			try (Stream<Path> files = Files.walk(corners.resolve(corner.getKey()))) {
				for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
					if (corner.getValue().matcher(Files.readString(file)).find()) {
						offenders.add(corners.relativize(file).toString());
					}
				}
			}
		}
		assertEquals(List.of(), offenders);
	}

	@Test
	void translationsHoldWordsOnly() throws IOException {
		try (Stream<Path> files = Files.walk(BUNDLES)) {
			assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".java")
					&& BUNDLES.relativize(file).getName(0).toString().startsWith(TRANSLATION)).toList());
		}
	}

	@Test
	void noRoomWithoutAScreenKnowsOneOrAsksThePlatformForItself() throws IOException {
		List<String> offenders = new ArrayList<>();
		for (String room : rooms().keySet()) {
			if (WORKBENCH.contains(room)) {
				continue;
			}
			for (String header : new String[] { "Require-Bundle", "Import-Package" }) {
				for (String name : names(room, header)) {
					if (SCREEN.matcher(name).find()) {
						offenders.add(room + ": " + name);
					}
				}
			}
			try (Stream<Path> files = Files.walk(BUNDLES.resolve(room))) {
				for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
					String source = Files.readString(file);
					if (PLATFORM.matcher(source).find() || SCREEN.matcher(source).find()) {
						offenders.add(file.toString());
					}
				}
			}
		}
		assertEquals(List.of(), offenders);
	}

	/** The names in a manifest header, without their directives. */
	private static List<String> names(String room, String header) throws IOException {
		try (InputStream stream = Files.newInputStream(BUNDLES.resolve(room).resolve("META-INF/MANIFEST.MF"))) {
			String value = new Manifest(stream).getMainAttributes().getValue(header);
			return value == null ? List.of()
					: Stream.of(value.replaceAll("\"[^\"]*\"", "").split(",")).map(entry -> entry.split(";")[0].strip())
							.toList();
		}
	}
}
