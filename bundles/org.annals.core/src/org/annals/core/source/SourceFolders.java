/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import org.annals.core.message.Messages;

/** Finds the reports and drafts in a folder, so that a whole archive can be worked on at once. */
public final class SourceFolders {

	/** Endings of names of what is found; of files of one name the earlier ending counts. */
	private static final List<String> ENDINGS = List.of(".annals", ".docx", ".txt");

	private static final Messages MESSAGES = Messages.of(SourceFolders.class);

	private SourceFolders() {
	}

	/**
	 * The reports and drafts in a folder and the folders in it, ordered by name. Hidden files and the marks that word
	 * processors leave beside an open document are left out; so are drafts beside a report of their name, for it was read
	 * from them or they were written from it.
	 *
	 * @throws SourceException when there is none, or the folder cannot be read
	 */
	public static List<Path> list(Path folder) throws SourceException {
		// By the name without ending; a path compares element by element, so that each folder stays together.
		TreeMap<Path, Path> found = new TreeMap<>();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
					return inner.equals(folder) || !isHidden(inner) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					int rank = rank(file);
					if (rank >= 0 && attributes.isRegularFile() && !isHidden(file)) {
						found.merge(stem(file), file, (a, b) -> rank(a) <= rank(b) ? a : b);
					}
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (AccessDeniedException e) {
			throw new SourceException(MESSAGES.get("denied", e.getFile()), e);
		} catch (IOException e) {
			throw new SourceException(MESSAGES.get("unreadable", folder.toString(), String.valueOf(e.getMessage())), e);
		}
		if (found.isEmpty()) {
			throw new SourceException(MESSAGES.get("folder.empty", folder.toString()));
		}
		return new ArrayList<>(found.values());
	}

	private static boolean isHidden(Path file) {
		String name = file.getFileName().toString();
		return name.startsWith(".") || name.startsWith("~$");
	}

	private static int rank(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		for (int i = 0; i < ENDINGS.size(); i++) {
			if (name.endsWith(ENDINGS.get(i))) {
				return i;
			}
		}
		return -1;
	}

	private static Path stem(Path file) {
		String name = file.getFileName().toString();
		return file.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1));
	}
}
