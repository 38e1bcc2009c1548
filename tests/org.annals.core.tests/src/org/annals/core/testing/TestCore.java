/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.testing;

import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.annals.core.op.Core;
import org.eclipse.core.runtime.RegistryFactory;

/** The installed contributions as tests see them: the running platform's registry, files from the source tree. */
public final class TestCore {

	private static Core core;

	private TestCore() {
	}

	/** One core for all tests. */
	public static synchronized Core get() {
		if (core == null) {
			core = new Core(RegistryFactory.getRegistry(), TestCore::find);
		}
		return core;
	}

	/** The project's root folder. */
	public static Path root() {
		return Path.of(System.getProperty("annals.root"));
	}

	private static URL find(String contributor, String path) {
		Path file = root().resolve("bundles").resolve(contributor).resolve(path);
		try {
			return Files.isRegularFile(file) ? file.toUri().toURL() : null;
		} catch (MalformedURLException e) {
			throw new UncheckedIOException(e);
		}
	}
}
