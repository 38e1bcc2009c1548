/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.annals.core.message.Messages;
import org.annals.core.write.OutputException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The user action "new report type": a complete project with the type, a sample report, a test, a feature, and a build
 * that works on the command line.
 */
public final class CreateTypeProject {

	private static final Messages MESSAGES = Messages.of(CreateTypeProject.class);
	private static final String EXECUTABLE = "build";

	private final TypeDraft draft;
	private final String repository;

	/**
	 * @param repository the p2 repository that the project is built against, as a URL; null when it is named at each build
	 */
	public CreateTypeProject(TypeDraft draft, String repository) {
		this.draft = draft;
		this.repository = repository;
	}

	/**
	 * Writes the project whole or not at all.
	 *
	 * @param folder  does not exist yet or is empty; its parent exists
	 * @param monitor may be null
	 * @return the type's file
	 * @throws OutputException when something is missing in the draft or the folder cannot be written; the message says which
	 */
	public Path execute(Path folder, IProgressMonitor monitor) throws OutputException {
		String complaint = draft.complaint().orElse(null);
		if (complaint != null) {
			throw new OutputException(complaint, null);
		}
		Path target = folder.toAbsolutePath().normalize();
		Map<String, String> files = new ProjectFiles(draft, repository).all();
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
		try {
			checkFree(target);
			for (Map.Entry<String, String> file : files.entrySet()) {
				write(beside.resolve(file.getKey()), file.getValue());
				progress.split(1);
			}
			Files.deleteIfExists(target);
			Files.move(beside, target);
		} catch (OutputException e) {
			throw e;
		} catch (IOException e) {
			throw new OutputException(MESSAGES.get("unwritable", folder.toString()), e);
		} finally {
			delete(beside);
		}
		return target.resolve(ProjectFiles.type(draft));
	}

	private static void checkFree(Path target) throws IOException {
		if (Files.isDirectory(target)) {
			try (Stream<Path> inside = Files.list(target)) {
				if (inside.findAny().isEmpty()) {
					return;
				}
			}
		}
		if (Files.exists(target)) {
			throw new OutputException(MESSAGES.get("taken", target.toString()), null);
		}
		if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
			throw new OutputException(MESSAGES.get("no-parent", target.toString()), null);
		}
	}

	private static void write(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text, StandardCharsets.UTF_8);
		if (file.getFileName().toString().equals(EXECUTABLE)
				&& file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
	}

	private static void delete(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
