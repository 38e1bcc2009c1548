/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product as a process of its own on the test's screen, seen by its windows as a person sees it. */
final class Workbench implements AutoCloseable {

	private static final long PATIENCE_S = 120;
	private static final long PAUSE_MILLIS = 100;
	private static final long AGAIN_S = 4;
	private static final int CORNER = 3;
	private static final int FROM_RIGHT = 65;
	private static final int FROM_BELOW = 30;

	private final Process process;

	private Workbench(Process process) {
		this.process = process;
	}

	/** Whether there are a screen and the tool that looks at it. */
	static boolean isPossible() {
		return System.getenv("DISPLAY") != null && !System.getProperty("os.name").startsWith("Mac")
				&& Stream.of(System.getenv("PATH").split(File.pathSeparator))
						.anyMatch(folder -> Files.isExecutable(Path.of(folder, "xdotool")));
	}

	/**
	 * @param folder    holds what the workbench keeps
	 * @param arguments what a person adds on the command line
	 */
	static Workbench start(Path folder, String... arguments) throws IOException {
		Path product = Path.of(System.getProperty("annals.product"));
		Path launcher;
		try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
			launcher = plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
					.findFirst().orElseThrow();
		}
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"@" + Path.of(System.getProperty("annals.root"), "releng/tools/workbench.args"), "-Duser.home=" + folder,
				"-Duser.language=en", "-Duser.country=US", "-jar", launcher.toString(), "-install", product.toString(),
				"-configuration", folder.resolve("configuration").toString(), "-data", folder.resolve("reports").toString(),
				"-name", "Annals", "-nl", "en_US"));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("output.txt").toFile()));
		builder.environment().put("GDK_BACKEND", "x11");
		builder.environment().put("NO_AT_BRIDGE", "1");
		return new Workbench(builder.start());
	}

	/** Id of a window of this process whose title holds some words; waits for it. */
	String window(String words) {
		return await("a window “" + words + "”", () -> {
			for (String id : ask("search", "--all", "--onlyvisible", "--pid", Long.toString(process.pid()), "--name", ".")) {
				if (String.join("", ask("getwindowname", id)).contains(words)) {
					return id;
				}
			}
			return null;
		});
	}

	/** Answers a dialog of one button by a click on it, at the right below, and gives the code that the process ends with. */
	int answer(String window) throws InterruptedException {
		return end(() -> click(window, -FROM_RIGHT, -FROM_BELOW));
	}

	/**
	 * Presses Ctrl+Q in a window, and gives the code that the process ends with. A click at an empty corner gives the window
	 * the focus, as with a person.
	 */
	int quit(String window) throws InterruptedException {
		return end(() -> {
			click(window, CORNER, -CORNER);
			ask("key", "--clearmodifiers", "ctrl+q");
		});
	}

	/** What just opened may miss a click or a key, so both come again. */
	private int end(Runnable action) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
		do {
			action.run();
			if (process.waitFor(AGAIN_S, TimeUnit.SECONDS)) {
				return process.exitValue();
			}
		} while (System.nanoTime() < end);
		throw new AssertionError("still running");
	}

	/** Clicks into a window; pixels from the left and the top, negative ones from the right and the bottom. */
	private static void click(String window, int x, int y) {
		List<String> shape = ask("getwindowgeometry", "--shell", window);
		if (!shape.isEmpty()) {
			ask("mousemove", "--window", window, Integer.toString(x < 0 ? size(shape, "WIDTH=") + x : x),
					Integer.toString(y < 0 ? size(shape, "HEIGHT=") + y : y), "click", "1");
		}
	}

	private static int size(List<String> shape, String name) {
		return shape.stream().filter(line -> line.startsWith(name)).mapToInt(line -> Integer.parseInt(line.substring(name.length())))
				.findFirst().orElseThrow();
	}

	private interface Question {

		String ask();
	}

	private String await(String what, Question question) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
		while (true) {
			String answer = question.ask();
			if (answer != null) {
				return answer;
			}
			if (!process.isAlive() || System.nanoTime() > end) {
				throw new AssertionError((process.isAlive() ? "waited in vain for " : "ended before ") + what);
			}
			try {
				Thread.sleep(PAUSE_MILLIS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new AssertionError(e);
			}
		}
	}

	private static List<String> ask(String... arguments) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(arguments));
		try {
			Process tool = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
			String out = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return out.lines().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		process.destroyForcibly();
	}
}
