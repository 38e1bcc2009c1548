/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.annals.cli.console.Console;
import org.annals.core.message.Messages;
import org.annals.core.write.AtomicFile;

/** Where the answer of a command goes: standard output, or a file that appears whole or not at all. */
final class Target {

	private static final Messages MESSAGES = Messages.of(Main.class);

	private final String file;
	private final boolean replace;

	/**
	 * @param file    the file, - or null for standard output
	 * @param replace whether a file that exists may be replaced
	 */
	Target(String file, boolean replace) {
		this.file = file;
		this.replace = replace;
	}

	/** What is written. */
	interface Content {

		void write(OutputStream out) throws IOException;
	}

	boolean isStandard() {
		return file == null || file.equals(Sources.STANDARD);
	}

	/** The name given, or null. */
	String name() {
		return file;
	}

	boolean replace() {
		return replace;
	}

	/** @throws IOException with a sentence when the answer would take the place of a source, which always stays */
	void refuseSources(List<String> sources) throws IOException {
		if (!isStandard()) {
			for (String source : sources) {
				refuseSource(Path.of(file), source);
			}
		}
	}

	/** @throws IOException with a sentence when {@code target} is the file {@code source} */
	private static void refuseSource(Path target, String source) throws IOException {
		if (!source.equals(Sources.STANDARD) && Files.exists(target) && Files.exists(Path.of(source))
				&& Files.isSameFile(target, Path.of(source))) {
			throw new IOException(MESSAGES.get("target-is-source", source));
		}
	}

	/** @throws IOException with a sentence when it cannot be written */
	void write(Console console, Content content) throws IOException {
		if (isStandard()) {
			content.write(console.out());
			console.out().flush();
		} else {
			AtomicFile.write(Path.of(file), replace, content::write);
		}
	}
}
