/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.annals.core.testing.TestCore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each sentence that code or plugin.xml asks for is there in both languages, with the same places, and none is left over. */
class WordsTest {

	private static final Path BUNDLES = TestCore.root().resolve("bundles");
	/** Bundles that translate the platform have no code, and the code of EMF makes up the keys of its item providers. */
	private static final Pattern NO_CODE = Pattern.compile("org\\.annals\\.nl\\..*|org\\.annals\\.model\\.edit");
	private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|(?m)^\\s*//.*$");
	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
	private static final Pattern WORD = Pattern.compile("\\w+");
	private static final Pattern ANCHOR = Pattern.compile("Messages\\.of\\((\\w+)\\.class\\)");
	private static final Pattern ASKED = Pattern
			.compile("MESSAGES\\.(?:get|has)\\(\\s*(?:[^\";]*\\?\\s*\"([^\"]*[^\".-])\"\\s*:\\s*)?\"([^\"]*[^\".-])\"\\s*[,)]");
	private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
	private static final Pattern REFERENCE = Pattern.compile("[\">]%([\\w.-]+)|(?m)^Bundle-\\w+: %([\\w.-]+)");

	/** The code of each folder that takes its sentences from a package, by the folder of that package. */
	private static final Map<Path, StringBuilder> CODE = new TreeMap<>();
	/** Each source without its comments. */
	private static final Map<Path, String> SOURCES = new TreeMap<>();
	/** Words of the metamodels, from which code makes up keys for their features. */
	private static final Set<String> MODEL = new HashSet<>();

	@BeforeAll
	static void read() throws IOException {
		Map<Path, StringBuilder> folders = new TreeMap<>();
		Map<Path, Set<Path>> asked = new TreeMap<>();
		for (Path file : files("\\.java", "src")) {
			String source = COMMENT.matcher(Files.readString(file)).replaceAll("");
			SOURCES.put(file, source);
			folders.computeIfAbsent(file.getParent(), key -> new StringBuilder()).append(source).append('\n');
			asked.computeIfAbsent(file.getParent(), key -> new TreeSet<>(Set.of(key))).addAll(anchors(file));
		}
		asked.forEach((folder, others) -> others.forEach(
				other -> CODE.computeIfAbsent(other, key -> new StringBuilder()).append(folders.get(folder))));
		for (Path file : files("\\.ecore", "model")) {
			words(Files.readString(file)).forEach(MODEL::add);
		}
	}

	/** The folders of the packages whose sentences a file takes. */
	private static Set<Path> anchors(Path file) {
		String source = SOURCES.get(file);
		Set<Path> folders = new TreeSet<>();
		for (Matcher anchor = ANCHOR.matcher(source); anchor.find();) {
			Matcher imported = Pattern.compile("import (org\\.annals[\\w.]*)\\." + anchor.group(1) + ";").matcher(source);
			folders.add(imported.find() ? BUNDLES.resolve(BUNDLES.relativize(file).getName(0)).resolve("src")
					.resolve(imported.group(1).replace('.', '/')) : file.getParent());
		}
		return folders;
	}

	@Test
	void eachSentenceThatCodeAsksForIsThere() throws IOException {
		List<String> complaints = new ArrayList<>();
		int asked = 0;
		for (Map.Entry<Path, String> source : SOURCES.entrySet()) {
			Set<Path> folders = anchors(source.getKey());
			Set<String> known = new TreeSet<>();
			for (Path folder : folders) {
				known.addAll(load(folder.resolve("messages.properties")).keySet());
			}
			for (Matcher matcher = ASKED.matcher(source.getValue()); !folders.isEmpty() && matcher.find();) {
				for (String key : matcher.group(1) == null ? List.of(matcher.group(2)) : List.of(matcher.group(1), matcher.group(2))) {
					asked++;
					if (!known.contains(key)) {
						complaints.add(name(source.getKey()) + " asks for the message " + key
								+ "; write it into messages.properties and messages_zh.properties of its package.");
					}
				}
			}
		}
		assertTrue(asked > 500, "only " + asked + " were looked at");
		none(complaints);
	}

	@Test
	void bothLanguagesSayTheSame() throws IOException {
		List<String> complaints = new ArrayList<>();
		for (Path file : files("(?:messages|plugin)\\.properties", "")) {
			Map<String, String> english = load(file);
			Path other = file.resolveSibling(file.getFileName().toString().replace(".properties", "_zh.properties"));
			if (file.toString().contains("/kit/files/")) {
				continue;
			}
			if (!Files.exists(other)) {
				complaints.add(name(file) + " has no " + other.getFileName() + " beside it; write one.");
				continue;
			}
			Map<String, String> chinese = load(other);
			Set<String> all = new TreeSet<>(english.keySet());
			all.addAll(chinese.keySet());
			for (String key : all) {
				if (!english.containsKey(key) || !chinese.containsKey(key)) {
					complaints.add(name(english.containsKey(key) ? other : file) + " lacks " + key + "; write it there, too.");
				} else if (!places(english.get(key)).equals(places(chinese.get(key)))) {
					complaints.add(name(file) + ": " + key + " has the places " + places(english.get(key)) + " and in Chinese "
							+ places(chinese.get(key)) + "; use the same in both.");
				}
			}
		}
		none(complaints);
	}

	private static Set<String> places(String sentence) {
		return PLACE.matcher(sentence).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	/** A key may be put together of parts; so it counts as used when each part of it is a word of the code. */
	@Test
	void noSentenceIsLeftOver() throws IOException {
		List<String> complaints = new ArrayList<>();
		for (Path file : files("messages\\.properties", "src")) {
			String code = CODE.getOrDefault(file.getParent(), new StringBuilder()).toString();
			Set<String> literals = LITERAL.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());
			Set<String> words = words(code).collect(Collectors.toSet());
			words.addAll(MODEL);
			for (String key : load(file).keySet()) {
				boolean begun = literals.stream().anyMatch(text -> text.length() > 1 && text.matches(".*[.-]") && key.startsWith(text));
				if (!literals.contains(key) && !begun && !Stream.of(key.split("\\."))
						.allMatch(part -> literals.contains(part) || words.contains(part.toLowerCase(Locale.ROOT).replace('-', '_')))) {
					complaints.add(name(file) + ": nothing asks for " + key + "; take it out, in both languages.");
				}
			}
		}
		none(complaints);
	}

	@Test
	void eachNameThatPluginXmlAsksForIsThereAndNoneIsLeftOver() throws IOException {
		List<String> complaints = new ArrayList<>();
		for (Path file : files("plugin\\.properties", "")) {
			Path bundle = file.getParent();
			if (!Files.exists(bundle.resolve("META-INF/MANIFEST.MF"))) {
				continue;
			}
			Set<String> used = new TreeSet<>();
			for (String name : new String[] { "plugin.xml", "META-INF/MANIFEST.MF" }) {
				if (Files.exists(bundle.resolve(name))) {
					for (Matcher matcher = REFERENCE.matcher(Files.readString(bundle.resolve(name))); matcher.find();) {
						used.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
					}
				}
			}
			Map<String, String> known = load(file);
			for (String key : used) {
				if (!known.containsKey(key)) {
					complaints.add(name(bundle) + ": plugin.xml asks for %" + key
							+ "; write it into plugin.properties and plugin_zh.properties.");
				}
			}
			if (!NO_CODE.matcher(bundle.getFileName().toString()).matches()) {
				known.keySet().stream().filter(key -> !used.contains(key)).forEach(
						key -> complaints.add(name(file) + ": nothing asks for " + key + "; take it out, in both languages."));
			}
		}
		none(complaints);
	}

	private static Stream<String> words(String text) {
		return WORD.matcher(text).results().map(found -> found.group().toLowerCase(Locale.ROOT));
	}

	private static Map<String, String> load(Path file) throws IOException {
		Map<String, String> found = new HashMap<>();
		if (Files.exists(file)) {
			Properties properties = new Properties();
			try (Reader reader = Files.newBufferedReader(file)) {
				properties.load(reader);
			}
			properties.forEach((key, value) -> found.put((String) key, (String) value));
		}
		return new TreeMap<>(found);
	}

	/** Files of the bundles whose name matches, in the bundle's folder of that name or anywhere below the bundle but in target. */
	private static List<Path> files(String name, String folder) throws IOException {
		List<Path> found = new ArrayList<>();
		Pattern pattern = Pattern.compile((name.startsWith("\\.") ? ".*" : "") + name);
		try (Stream<Path> bundles = Files.list(BUNDLES)) {
			for (Path bundle : bundles.map(each -> each.resolve(folder)).filter(Files::isDirectory).sorted().toList()) {
				try (Stream<Path> all = Files.walk(bundle)) {
					all.filter(file -> pattern.matcher(file.getFileName().toString()).matches()
							&& !BUNDLES.relativize(file).toString().contains("/target/")).sorted().forEach(found::add);
				}
			}
		}
		return found;
	}

	private static String name(Path path) {
		return BUNDLES.relativize(path).toString();
	}

	private static void none(List<String> complaints) {
		assertEquals("", String.join("\n", complaints));
	}
}
