/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Moves files to the person's trash, from where the system can bring them back. */
public final class Trash {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);
	private static final int TOOL_SECONDS = 10;

	private final Path folder;
	private final boolean useSystem;

	/**
	 * @param folder    the trash as freedesktop.org's Trash specification 1.0 lays it out; made when needed
	 * @param useSystem whether the system's own means are tried first
	 */
	public Trash(Path folder, boolean useSystem) {
		this.folder = folder;
		this.useSystem = useSystem;
	}

	/** That of the person who runs the program; the system property annals.trash names a folder of its own for tests. */
	public static Trash ofPerson() {
		String own = System.getProperty("annals.trash");
		if (own != null) {
			return new Trash(Path.of(own), false);
		}
		String data = System.getenv("XDG_DATA_HOME");
		Path home = data == null || data.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "share")
				: Path.of(data);
		return new Trash(home.resolve("Trash"), true);
	}

	/**
	 * Moves a file to the trash.
	 *
	 * @throws IOException when it cannot be moved; it is where it was then
	 */
	public void move(Path file) throws IOException {
		Path absolute = file.toAbsolutePath();
		if (!Files.exists(absolute)) {
			throw new NoSuchFileException(absolute.toString());
		}
		if (!useSystem || !bySystem(absolute)) {
			bySpecification(absolute);
		}
	}

	private static boolean bySystem(Path file) throws IOException {
		String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		if (system.contains("win") || system.contains("mac")) {
			return Desktop.isDesktopSupported()
					&& Desktop.getDesktop().isSupported(Desktop.Action.MOVE_TO_TRASH)
					&& Desktop.getDesktop().moveToTrash(file.toFile());
		}
		try {
			Process tool = new ProcessBuilder("gio", "trash", "--", file.toString()).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			if (!tool.waitFor(TOOL_SECONDS, TimeUnit.SECONDS)) {
				tool.destroy();
			}
			return Files.notExists(file);
		} catch (IOException e) {
			// Not every desktop has the tool.
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Files.notExists(file);
		}
	}

	/** The note is made first, as the specification says: it also reserves the name. */
	private void bySpecification(Path file) throws IOException {
		Path files = Files.createDirectories(folder.resolve("files"));
		Path infos = Files.createDirectories(folder.resolve("info"));
		String note = "[Trash Info]\nPath=" + escaped(file) + "\nDeletionDate=" + LocalDateTime.now().format(WHEN) + '\n';
		for (int i = 1;; i++) {
			String name = name(file, i);
			Path info = infos.resolve(name + ".trashinfo");
			if (Files.exists(files.resolve(name))) {
				continue;
			}
			try {
				Files.writeString(info, note, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
			} catch (FileAlreadyExistsException e) {
				continue;
			}
			try {
				moveOver(file, files.resolve(name));
				return;
			} catch (IOException e) {
				Files.deleteIfExists(info);
				throw e;
			}
		}
	}

	private static void moveOver(Path file, Path target) throws IOException {
		try {
			Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			// Another file system: a file is copied before the original goes.
			Files.move(file, target);
		}
	}

	private static String name(Path file, int number) {
		String name = file.getFileName().toString();
		if (number == 1) {
			return name;
		}
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) + '.' + number + name.substring(dot) : name + '.' + number;
	}

	private static String escaped(Path file) throws IOException {
		try {
			return new URI(null, null, file.toString(), null).toASCIIString();
		} catch (URISyntaxException e) {
			throw new IOException(e.getMessage(), e);
		}
	}
}
