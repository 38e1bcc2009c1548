/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Follows a guide as a reader does: writes the files whose blocks name one, types the commands of its console blocks, and
 * sees whether what the guide shows below them is said.
 */
final class Guide {

	private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\\n(.*?)^```$");
	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
	private static final int BUILD_S = 600;

	private final Path home;
	private final String language;
	private Path folder;
	private String said = "";
	private int commands;

	/** @param home an empty folder, where the reader begins */
	Guide(Path home, String language) {
		this.home = home;
		this.folder = home;
		this.language = language;
	}

	/** Follows a guide to its end and gives the number of commands in it. */
	int follow(Path guide) throws Exception {
		Matcher block = BLOCK.matcher(Files.readString(guide));
		while (block.find()) {
			if (block.group(2) != null) {
				Files.writeString(folder.resolve(block.group(2)), block.group(3));
			} else if (block.group(1).equals("console")) {
				for (String line : block.group(3).lines().toList()) {
					step(line);
				}
			}
		}
		return commands;
	}

	private void step(String line) throws Exception {
		if (!line.startsWith("$ ")) {
			assertTrue(said.contains(line.strip()), () -> "the guide shows: " + line + "\nbut it is: " + said);
			return;
		}
		commands++;
		List<String> words = words(line.substring(2));
		switch (words.remove(0)) {
		case "cd" -> folder = folder.resolve(words.get(0)).normalize();
		case "./build" -> build();
		case "annals" -> annals(words, line);
		default -> throw new AssertionError(line);
		}
	}

	private void annals(List<String> words, String line) throws Exception {
		Cli.Run run = new Cli(folder).language(language).property("user.home", home.toString())
				.property("annals.kit", System.getProperty("annals.kit")).run(words.toArray());
		said = run.out() + run.err();
		assertTrue(run.code() == 0 || words.get(0).equals("check") && run.code() == 1, () -> line + ": " + run);
	}

	private void build() throws IOException, InterruptedException {
		Path log = home.resolve("build.log");
		ProcessBuilder builder = new ProcessBuilder("./build", "-o", "-q", "-Dmaven.repo.local=" + System.getProperty("annals.localRepository"))
				.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("MAVEN", System.getProperty("annals.maven"));
		Process process = builder.start();
		boolean ended = process.waitFor(BUILD_S, TimeUnit.SECONDS);
		process.destroyForcibly();
		said = Files.readString(log, StandardCharsets.UTF_8);
		assertTrue(ended, said);
		assertEquals(0, process.exitValue(), said);
	}

	/** The words of a line as a shell parts them, with one star filled in. */
	private List<String> words(String line) throws IOException {
		List<String> words = new ArrayList<>();
		Matcher word = WORD.matcher(line);
		while (word.find()) {
			words.add(word.group(1) != null ? word.group(1) : filled(word.group(2)));
		}
		return words;
	}

	private String filled(String word) throws IOException {
		int star = word.indexOf('*');
		if (star < 0) {
			return word;
		}
		Path place = folder.resolve(word.substring(0, star));
		try (Stream<Path> files = Files.list(place)) {
			return files.map(Path::toString).filter(file -> file.endsWith(word.substring(star + 1))).findFirst().orElseThrow();
		}
	}
}
