/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Knows where systems keep their fonts. */
final class FontFolders {

	private FontFolders() {
	}

	/** The folders of this system that exist. */
	static List<Path> system() {
		String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		Path home = Path.of(System.getProperty("user.home", "."));
		List<Path> folders = new ArrayList<>();
		if (system.startsWith("windows")) {
			add(folders, System.getenv("SystemRoot"), "Fonts");
			add(folders, System.getenv("LOCALAPPDATA"), "Microsoft/Windows/Fonts");
		} else if (system.startsWith("mac")) {
			folders.add(home.resolve("Library/Fonts"));
			folders.addAll(List.of(Path.of("/Library/Fonts"), Path.of("/System/Library/Fonts"), Path.of("/Network/Library/Fonts")));
			// Songti and Kaiti are downloaded on demand to here.
			folders.add(Path.of("/System/Library/AssetsV2"));
		} else {
			add(folders, System.getenv("XDG_DATA_HOME"), "fonts");
			folders.add(home.resolve(".local/share/fonts"));
			folders.add(home.resolve(".fonts"));
			folders.addAll(List.of(Path.of("/usr/local/share/fonts"), Path.of("/usr/share/fonts")));
		}
		return folders.stream().filter(Files::isDirectory).distinct().toList();
	}

	private static void add(List<Path> folders, String parent, String child) {
		if (parent != null && !parent.isBlank()) {
			folders.add(Path.of(parent).resolve(child));
		}
	}
}
