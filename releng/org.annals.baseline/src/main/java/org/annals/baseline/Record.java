/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.baseline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Records the API of today as that of the last release; run by the script {@code record} when a release is made. */
public final class Record {

	private Record() {
	}

	/**
	 * @param args the project's root
	 * @throws IllegalStateException when the versions of packages do not yet tell what changed
	 */
	public static void main(String[] args) throws Exception {
		Path root = Path.of(args[0]);
		Path folder = root.resolve(Release.FOLDER);
		Release now = Release.of(Bundle.all(root, "bundles"));
		if (Files.isDirectory(folder)) {
			Release before = Release.read(folder);
			// The same version again is a release that was not published yet, and promised nobody anything.
			List<String> complaints = before.version().equals(now.version()) ? List.of() : new Judge(before, now).complaints();
			if (!complaints.isEmpty()) {
				throw new IllegalStateException("Nothing is recorded.\n" + String.join("\n", complaints));
			}
		}
		now.write(folder);
	}
}
