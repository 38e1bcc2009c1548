/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.message.Messages;
import org.eclipse.core.runtime.IProgressMonitor;

/** Fetches sources from disk or a stream and finds the format that decodes them; every refusal is one sentence. */
public final class SourceFiles {

	/** What a source may weigh, in bytes: far above any report, far below what memory holds. */
	public static final int MAX_BYTES = 64 << 20;

	/** What a source may have of lines. */
	public static final int MAX_LINES = 1_000_000;

	/** The name of standard input. */
	public static final String STANDARD_INPUT = "-";

	private static final Messages MESSAGES = Messages.of(SourceFiles.class);

	private SourceFiles() {
	}

	/**
	 * Reads a file whole; a file above {@link #MAX_BYTES} is refused before any of it is read.
	 *
	 * @throws SourceException when it is absent, a folder, no regular file, too large, or not to be read
	 */
	public static SourceFile load(Path path) throws SourceException {
		String name = path.toString();
		try {
			if (Files.isDirectory(path)) {
				throw new SourceException(MESSAGES.get("folder", name));
			}
			if (Files.notExists(path)) {
				throw new SourceException(MESSAGES.get("absent", name));
			}
			// A device or a pipe may never end, so it is not opened at all.
			if (Files.exists(path) && !Files.isRegularFile(path)) {
				throw new SourceException(MESSAGES.get("no-file", name));
			}
			if (Files.size(path) > MAX_BYTES) {
				throw tooLarge(name);
			}
			try (InputStream in = Files.newInputStream(path)) {
				return load(name, in);
			}
		} catch (NoSuchFileException e) {
			throw new SourceException(MESSAGES.get("absent", name), e);
		} catch (AccessDeniedException e) {
			throw new SourceException(MESSAGES.get("denied", name), e);
		} catch (IOException e) {
			throw unreadable(name, e);
		}
	}

	/**
	 * Reads a stream to its end, or to just above {@link #MAX_BYTES}; does not close it.
	 *
	 * @param name for messages, {@link #STANDARD_INPUT} for standard input
	 * @throws SourceException when there is more of it than the limit, or it fails
	 */
	public static SourceFile load(String name, InputStream in) throws SourceException {
		byte[] bytes;
		try {
			bytes = in.readNBytes(MAX_BYTES + 1);
		} catch (IOException e) {
			throw unreadable(name, e);
		}
		if (bytes.length > MAX_BYTES) {
			throw tooLarge(name);
		}
		return new SourceFile(name, bytes);
	}

	/**
	 * Decodes with the first format that accepts the file. Plain text is asked last, for it takes whatever looks like
	 * text, and another bundle's format may know better.
	 *
	 * @param formats in the order in which they are asked
	 * @throws SourceException when no format accepts the file, saying what the file is, or when the format refuses it
	 */
	public static SourceDocument decode(SourceFile file, List<SourceFormat> formats, IProgressMonitor monitor)
			throws SourceException {
		if (file.bytes().length == 0) {
			throw new SourceException(MESSAGES.get("empty", file.name()));
		}
		List<SourceFormat> order = new ArrayList<>(formats);
		order.sort((a, b) -> Boolean.compare(a instanceof TextFormat, b instanceof TextFormat));
		for (SourceFormat format : order) {
			if (format.accepts(file)) {
				return format.read(file, monitor);
			}
		}
		throw ForeignFile.refuse(file);
	}

	private static SourceException tooLarge(String name) {
		return new SourceException(MESSAGES.get("too-large", name, MAX_BYTES >> 20));
	}

	private static SourceException unreadable(String name, IOException cause) {
		return new SourceException(MESSAGES.get("unreadable", name, String.valueOf(cause.getMessage())), cause);
	}
}
