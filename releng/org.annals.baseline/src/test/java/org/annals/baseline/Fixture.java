/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.tools.ToolProvider;

/** Makes small bundles, so that a change can be made between two of them. */
final class Fixture {

	private final Path folder;
	private int made;

	/** @param folder for whatever is made; its owner deletes it */
	Fixture(Path folder) {
		this.folder = folder;
	}

	/**
	 * A release of one bundle named {@code sample}.
	 *
	 * @param exports of the manifest
	 * @param sources by name of the class
	 */
	Release release(String version, String exports, Map<String, String> sources) throws Exception {
		return Release.of(List.of(bundle(version, exports, sources)));
	}

	Bundle bundle(String version, String exports, Map<String, String> sources) throws IOException {
		Path bundle = folder.resolve(++made + "/sample");
		Path classes = Files.createDirectories(bundle.resolve("target/classes"));
		Files.createDirectories(bundle.resolve("META-INF"));
		Files.writeString(bundle.resolve("META-INF/MANIFEST.MF"), "Manifest-Version: 1.0\nBundle-SymbolicName: sample\n"
				+ "Bundle-Version: " + version + ".qualifier\nExport-Package: " + exports + "\n");
		List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-proc:none"));
		for (Map.Entry<String, String> source : sources.entrySet()) {
			Path file = bundle.resolve(source.getKey() + ".java");
			Files.writeString(file, source.getValue());
			arguments.add(file.toString());
		}
		assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
		return new Bundle(bundle);
	}
}
