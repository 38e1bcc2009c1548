/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs the packaged command line as a person's shell would, and gives what came of it. */
final class Cli {

	/** What came of a run. */
	record Run(int code, String out, String err) {

		/** The one sentence that a refusal says, which names {@code name} and shows no stack trace. */
		String sentence(String name) {
			List<String> lines = err.lines().filter(line -> !line.isBlank()).toList();
			assertTrue(lines.size() == 1, () -> "one sentence, but: " + err);
			assertTrue(err.contains(name), () -> "names " + name + ", but: " + err);
			return lines.get(0);
		}
	}

	private static final int PATIENCE_S = 120;

	private final Path folder;
	private final List<String> jvm = new ArrayList<>();
	private Path redirected;
	private byte[] input = {};

	/** @param folder the working folder */
	Cli(Path folder) {
		this.folder = folder;
		language("en");
	}

	/** The project's root. */
	static Path root() {
		return Path.of(System.getProperty("annals.root"));
	}

	/** The clean example. */
	static Path example() {
		return root().resolve("examples/duty-report.txt");
	}

	/** The example with planted defects. */
	static Path defects() {
		return root().resolve("examples/duty-report-with-defects.txt");
	}

	Cli language(String language) {
		jvm.removeIf(option -> option.startsWith("-Duser.language="));
		jvm.add("-Duser.language=" + language);
		return this;
	}

	/** Sets a system property as the start script does. */
	Cli property(String name, String value) {
		jvm.add("-D" + name + "=" + value);
		return this;
	}

	Cli input(byte[] bytes) {
		input = bytes;
		return this;
	}

	/** Sends standard output to a file. */
	Cli redirect(Path target) {
		redirected = target;
		return this;
	}

	/** Starts the command line and lets the caller talk to it. */
	Process start(String... arguments) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("@" + Path.of(System.getProperty("annals.product"), "cli", "java.args"));
		command.add("-Duser.home=" + folder);
		command.addAll(jvm);
		command.add("org.annals.cli.Main");
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
		builder.environment().put("LC_ALL", "C.UTF-8");
		if (redirected != null) {
			builder.redirectOutput(redirected.toFile());
		}
		return builder.start();
	}

	/** Runs the command line to its end; whatever it is given, it never shows a stack trace. */
	Run run(Object... arguments) throws IOException, InterruptedException {
		String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
		Process process = start(words);
		CompletableFuture<String> out = read(process.getInputStream());
		CompletableFuture<String> err = read(process.getErrorStream());
		try (OutputStream in = process.getOutputStream()) {
			in.write(input);
		} catch (IOException e) {
			assertTrue(e.getMessage().contains("pipe"), e::getMessage);
		}
		assertTrue(process.waitFor(PATIENCE_S, TimeUnit.SECONDS), "ends");
		Run run = new Run(process.exitValue(), out.join(), err.join());
		assertFalse((run.out() + run.err()).contains("\tat "), () -> "no stack trace: " + run);
		assertFalse(run.err().contains("Exception"), () -> "no exception's name: " + run);
		return run;
	}

	private static CompletableFuture<String> read(InputStream stream) {
		return CompletableFuture.supplyAsync(() -> {
			try (stream) {
				return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	/** The bytes of a file. */
	static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
