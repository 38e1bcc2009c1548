/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file looked like when it was read or written, so that a change by someone else is noticed before it is lost.
 *
 * @param size     in bytes; -1 for a file that is not there
 * @param modified time of the last change, milliseconds since 1970
 * @param sha256   hash of the content, hexadecimal; "" for a file that is not there
 */
public record FileStamp(long size, long modified, String sha256) {

	/** A file that is not there. */
	public static final FileStamp ABSENT = new FileStamp(-1, 0, "");

	/** @throws IOException when the file is there and cannot be read */
	public static FileStamp of(Path file) throws IOException {
		try {
			long modified = Files.getLastModifiedTime(file).toMillis();
			return new FileStamp(Files.size(file), modified, hash(file));
		} catch (NoSuchFileException e) {
			return ABSENT;
		}
	}

	static FileStamp of(Path file, byte[] content) throws IOException {
		return new FileStamp(content.length, Files.getLastModifiedTime(file).toMillis(),
				HexFormat.of().formatHex(digester().digest(content)));
	}

	/**
	 * Whether the file holds something else now. A new time alone is no change, and the old time alone is no proof: some
	 * programs set it back, and some disks count in two seconds.
	 *
	 * @throws IOException when the file is there and cannot be read
	 */
	public boolean differs(Path file) throws IOException {
		try {
			return Files.size(file) != size || !hash(file).equals(sha256);
		} catch (NoSuchFileException e) {
			return size >= 0;
		}
	}

	/** Whether size or time say that the file may hold something else; costs no reading of it, and may miss a change. */
	public boolean mayDiffer(Path file) throws IOException {
		try {
			return Files.size(file) != size || Files.getLastModifiedTime(file).toMillis() != modified;
		} catch (NoSuchFileException e) {
			return size >= 0;
		}
	}

	private static String hash(Path file) throws IOException {
		MessageDigest digest = digester();
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest digester() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
