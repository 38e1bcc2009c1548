/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.annals.core.message.Messages;
import org.annals.core.types.TypeFolder;
import org.annals.core.write.AtomicFile;

/**
 * Where installed plug-ins lie: a folder of the person, apart from the product, which may be read-only and is replaced as a
 * whole. One file, the index, says what is installed; it is replaced in one step, so a plug-in is there wholly or not at
 * all, and folders that it does not name are swept away.
 */
public final class Store {

	private static final Messages MESSAGES = Messages.of(Store.class);
	private static final String INDEX = "index";
	private static final String LOCK = ".lock";
	private static final Object GATE = new Object();

	private final Path folder;

	/** Work that changes the store. */
	@FunctionalInterface
	public interface Change<T> {

		T make() throws IOException;
	}

	public Store(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	/** The person's own store. */
	public static Store own() {
		return new Store(TypeFolder.area().resolve("plugins"));
	}

	/** The folder of the store, which need not exist. */
	public Path folder() {
		return folder;
	}

	/** Whether a file URL is that of something in the store. */
	public boolean isBelow(String url) {
		try {
			return Path.of(URI.create(url)).startsWith(folder);
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	/** Where a jar of a unit lies. */
	public Path file(Unit unit, UnitBundle bundle) {
		return folder.resolve(unit.folder()).resolve(bundle.file());
	}

	/** What is installed, in the order of installing; none where there is no store. */
	public List<Unit> units() throws IOException {
		Path index = folder.resolve(INDEX);
		// Asked first, because most people have none and this is paid at each start.
		if (!Files.exists(index)) {
			return List.of();
		}
		try {
			return Index.read(Files.readAllLines(index, StandardCharsets.UTF_8));
		} catch (IllegalArgumentException e) {
			throw new InstallException(MESSAGES.get("index-broken", index), e);
		}
	}

	/** Says what is installed from now on. */
	void commit(List<Unit> units) throws IOException {
		if (units.isEmpty()) {
			Files.deleteIfExists(folder.resolve(INDEX));
		} else {
			byte[] content = (String.join("\n", Index.write(units)) + "\n").getBytes(StandardCharsets.UTF_8);
			AtomicFile.write(folder.resolve(INDEX), true, out -> out.write(content));
		}
	}

	/** Makes a change while nobody else, in this program or another, changes the store; sweeps afterwards. */
	public <T> T change(Change<T> change) throws IOException {
		synchronized (GATE) {
			try {
				Files.createDirectories(folder);
			} catch (IOException e) {
				throw new InstallException(MESSAGES.get("store-unwritable", folder), e);
			}
			try (FileChannel channel = lock()) {
				try {
					return change.make();
				} finally {
					sweep();
					Files.deleteIfExists(folder.resolve(LOCK));
				}
			} finally {
				deleteIfEmpty(folder);
				deleteIfEmpty(folder.getParent());
			}
		}
	}

	private FileChannel lock() throws IOException {
		Path file = folder.resolve(LOCK);
		while (true) {
			Files.createDirectories(folder);
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			Object opened = key(file);
			FileLock lock = channel.lock();
			// Whoever held it before took the file away at the end; then this lock is on nothing.
			if (lock.isValid() && Files.exists(file) && Objects.equals(opened, key(file))) {
				return channel;
			}
			channel.close();
		}
	}

	private static Object key(Path file) {
		try {
			return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
		} catch (IOException e) {
			return file;
		}
	}

	/** Takes away what the index does not name: the rest of an interrupted installation, older versions. */
	private void sweep() throws IOException {
		Set<String> known = new HashSet<>(Set.of(INDEX, LOCK));
		units().forEach(unit -> known.add(unit.folder()));
		List<Path> unknown;
		try (Stream<Path> all = Files.list(folder)) {
			unknown = all.filter(path -> !known.contains(path.getFileName().toString())).toList();
		}
		unknown.forEach(Store::delete);
	}

	/** Deletes what can be deleted; a jar that a running program holds is swept the next time. */
	static void delete(Path place) {
		List<Path> all = new ArrayList<>();
		try (Stream<Path> paths = Files.walk(place)) {
			paths.forEach(all::add);
			all.sort(Comparator.reverseOrder());
			for (Path path : all) {
				Files.delete(path);
			}
		} catch (IOException e) {
			all.clear();
		}
	}

	static void deleteIfEmpty(Path folder) throws IOException {
		if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			try (Stream<Path> left = Files.list(folder)) {
				if (left.findAny().isPresent()) {
					return;
				}
			}
			Files.deleteIfExists(folder);
		}
	}
}
