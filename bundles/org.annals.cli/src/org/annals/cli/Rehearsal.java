/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.annals.cli.console.Console;
import org.annals.cli.console.Terminal;

/** Runs the usual commands silently, so that packaging can record which classes a start needs. */
public final class Rehearsal {

	/** Those that people write most; what the rest needs is little. */
	private static final List<String> FORMATS = List.of("annals", "docx", "pdf", "ofd", "html");

	private Rehearsal() {
	}

	/** @param examples sources to read and check */
	public static void main(String[] examples) throws IOException {
		play("--help");
		play("types");
		play("rules");
		for (String example : examples) {
			play("check", example);
			play("check", "--format", "json", example);
			play("check", "--format", "sarif", example);
			play("read", example);
			play("read", "--format", "json", example);
			for (String format : FORMATS) {
				play("write", "--format", format, "-o", "-", example);
			}
		}
		Path folder = Files.createTempDirectory("annals");
		try {
			for (String example : examples) {
				files(example, folder);
			}
		} finally {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	/** Files are another road than streams, and so are reports in their own format. */
	private static void files(String example, Path folder) {
		String report = folder.resolve("report.annals").toString();
		String document = folder.resolve("report.docx").toString();
		play("read", "--replace", "-o", report, example);
		play("check", report);
		play("write", "--replace", "--format", String.join(",", FORMATS.subList(1, FORMATS.size())), "-o", folder.toString(), report);
		play("back", report, document);
	}

	private static void play(String... arguments) {
		OutputStream nowhere = OutputStream.nullOutputStream();
		Console console = new Console(new ByteArrayInputStream(new byte[0]), nowhere, new PrintWriter(nowhere),
				new Terminal(false, false, false, 100));
		Main.run(new Session(console), arguments);
	}
}
