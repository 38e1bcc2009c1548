/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.annals.core.message.Messages;
import org.annals.core.types.TypeFolder;
import org.annals.install.source.BundleJar;
import org.annals.install.source.Container;
import org.annals.install.source.Repository;

/** A file or folder that a person names to install from, and which of the known kinds it is of. */
public final class Place {

	private static final Messages MESSAGES = Messages.of(Place.class);

	/** What a place can be. */
	public enum Kind {
		/** A p2 repository, a zip file or a folder. */
		REPOSITORY,
		/** The jar of one bundle. */
		BUNDLE,
		/** One or more files of types. */
		TYPES
	}

	private final Path path;
	private final Kind kind;

	/** @throws InstallException when there is nothing to install from */
	public Place(String place) throws InstallException {
		if (place.matches("(?i)[a-z]{2,}://.*|(?:https?|ftp):.*")) {
			throw new InstallException(MESSAGES.get("remote", place));
		}
		try {
			path = Path.of(place).toAbsolutePath().normalize();
		} catch (InvalidPathException e) {
			throw new InstallException(MESSAGES.get("absent", place), e);
		}
		if (!Files.exists(path)) {
			throw new InstallException(MESSAGES.get("absent", place));
		}
		kind = tell();
	}

	private Kind tell() throws InstallException {
		if (Files.isRegularFile(path) && name().endsWith(TypeFolder.ENDING)) {
			return Kind.TYPES;
		}
		try (Container container = Container.of(path)) {
			if (!new Repository(container).isEmpty()) {
				return Kind.REPOSITORY;
			}
		} catch (IOException | IllegalArgumentException e) {
			throw new InstallException(MESSAGES.get("damaged", path, String.valueOf(e.getMessage())), e);
		}
		try {
			if (Files.isDirectory(path) && !typeFiles().isEmpty()) {
				return Kind.TYPES;
			}
			if (Files.isRegularFile(path) && new BundleJar(path).name() != null) {
				return Kind.BUNDLE;
			}
		} catch (IOException e) {
			throw new InstallException(MESSAGES.get("damaged", path, String.valueOf(e.getMessage())), e);
		}
		throw new InstallException(MESSAGES.get("nothing", path));
	}

	public Path path() {
		return path;
	}

	public Kind kind() {
		return kind;
	}

	String name() {
		return path.getFileName() == null ? path.toString() : path.getFileName().toString();
	}

	/** The files of types of a place of that kind. */
	List<Path> typeFiles() throws IOException {
		if (!Files.isDirectory(path)) {
			return List.of(path);
		}
		try (Stream<Path> files = Files.list(path)) {
			return files.filter(file -> file.getFileName().toString().endsWith(TypeFolder.ENDING)).sorted().toList();
		}
	}
}
