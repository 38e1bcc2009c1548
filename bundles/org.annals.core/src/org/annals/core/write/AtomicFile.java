/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;

import org.annals.core.message.Messages;

/**
 * Writes a file whole or not at all: beside the target first, forced to disk, then moved into its place. A reader of the
 * target sees the old content or the new one, never a part, and a failure leaves the old one and nothing beside it.
 */
public final class AtomicFile {

	private static final Messages MESSAGES = Messages.of(AtomicFile.class);
	private static final int MAX_NAME = 100;

	/** What is to be written. */
	@FunctionalInterface
	public interface Content {

		/** Writes everything to {@code out} and leaves it open. */
		void write(OutputStream out) throws IOException;
	}

	/** Makes the stream to a channel; tests put a failing one in its place. */
	@FunctionalInterface
	interface Sink {

		OutputStream open(FileChannel channel) throws IOException;
	}

	private AtomicFile() {
	}

	/**
	 * Writes a file. A symbolic link stays and what it points to is written; permissions of an existing file stay.
	 *
	 * @param replace whether an existing file may be replaced
	 * @throws OutputException when the target or its folder cannot be written, or exists and may not be replaced
	 * @throws IOException what {@code content} itself throws
	 */
	public static void write(Path target, boolean replace, Content content) throws IOException {
		write(target, replace, content, Channels::newOutputStream);
	}

	static void write(Path target, boolean replace, Content content, Sink sink) throws IOException {
		check(target, replace);
		Path place = resolve(target);
		Path beside = beside(place);
		try {
			fill(beside, target, content, sink);
			check(target, replace);
			try {
				keepPermissions(place, beside);
				move(beside, place);
			} catch (IOException e) {
				throw OutputFailures.explain(target, e);
			}
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/**
	 * Whether {@code target} may be written, as far as can be said before; so that long work is not done in vain.
	 *
	 * @throws OutputException as {@link #write} would
	 */
	public static void check(Path target, boolean replace) throws OutputException {
		if (Files.isDirectory(target)) {
			throw refusal("folder", target);
		}
		if (Files.exists(target) && !Files.isRegularFile(target)) {
			throw refusal("no-file", target);
		}
		if (Files.exists(target) && !replace) {
			throw refusal("exists", target);
		}
		if (Files.exists(target) && !Files.isWritable(target)) {
			throw refusal("protected", target);
		}
		Path folder = target.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw refusal("no-folder", target);
		}
	}

	/**
	 * Makes the folder of a file, and those around it, where they are missing.
	 *
	 * @throws OutputException when that is not possible
	 */
	public static void makeFolder(Path target) throws OutputException {
		Path folder = target.toAbsolutePath().getParent();
		try {
			if (folder != null) {
				Files.createDirectories(folder);
			}
		} catch (IOException e) {
			throw explain(folder, e);
		}
	}

	/** The failure of a file with its sentence; one that has a sentence already stays as it is. */
	public static OutputException explain(Path target, IOException failure) {
		return OutputFailures.explain(target, failure);
	}

	private static OutputException refusal(String key, Path target) {
		return new OutputException(MESSAGES.get(key, target.toString()), null);
	}

	private static Path resolve(Path target) throws OutputException {
		try {
			return Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
		} catch (IOException e) {
			throw OutputFailures.explain(target, e);
		}
	}

	private static Path beside(Path place) {
		String name = place.getFileName().toString();
		String start = name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name;
		return place.resolveSibling("." + start + "." + UUID.randomUUID() + ".tmp");
	}

	private static void fill(Path beside, Path target, Content content, Sink sink) throws IOException {
		FileChannel channel;
		try {
			channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		} catch (IOException e) {
			throw OutputFailures.explain(target, e);
		}
		try (channel; OutputStream out = new BufferedOutputStream(OutputFailures.explaining(target, sink.open(channel)))) {
			content.write(out);
			out.flush();
			try {
				channel.force(true);
			} catch (IOException e) {
				throw OutputFailures.explain(target, e);
			}
		}
	}

	private static void keepPermissions(Path place, Path beside) throws IOException {
		if (!Files.exists(place)) {
			return;
		}
		PosixFileAttributeView view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
		if (view != null) {
			PosixFileAttributes old = Files.readAttributes(place, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
			if (!view.readAttributes().group().equals(old.group())) {
				keepGroup(view, old.group());
			}
			view.setPermissions(old.permissions());
		}
		AclFileAttributeView acl = Files.getFileAttributeView(beside, AclFileAttributeView.class);
		if (acl != null) {
			acl.setAcl(Files.getFileAttributeView(place, AclFileAttributeView.class).getAcl());
		}
	}

	/** Only a member may give a file to a group; for others the group changes, as with every new file. */
	private static boolean keepGroup(PosixFileAttributeView view, GroupPrincipal group) {
		try {
			view.setGroup(group);
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	private static void move(Path beside, Path place) throws IOException {
		try {
			Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			// Some network drives cannot; then a short gap is the best there is.
			Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
