/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip file or a folder, read alike: files with slashes in their names. */
public interface Container extends AutoCloseable {

	/** The names of all files. */
	List<String> names() throws IOException;

	/** Opens a file that is there. */
	InputStream open(String name) throws IOException;

	@Override
	void close() throws IOException;

	/** @throws IOException when a file is no zip or is cut off; an InstallException when it is made to harm */
	static Container of(Path place) throws IOException {
		if (Files.isDirectory(place)) {
			return new Folder(place);
		}
		ZipFile zip = new ZipFile(place.toFile());
		try {
			Entries.check(zip);
			return new Zip(zip);
		} catch (IOException e) {
			zip.close();
			throw e;
		}
	}

	/** A folder on disk. */
	record Folder(Path folder) implements Container {

		private static final int DEPTH = 4;

		@Override
		public List<String> names() throws IOException {
			try (Stream<Path> files = Files.walk(folder, DEPTH)) {
				return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
						.map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
			}
		}

		@Override
		public InputStream open(String name) throws IOException {
			return Files.newInputStream(folder.resolve(name));
		}

		@Override
		public void close() {
			// nothing is open
		}
	}

	/** A zip file. */
	record Zip(ZipFile zip) implements Container {

		@Override
		public List<String> names() {
			return Collections.list(zip.entries()).stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName)
					.sorted().toList();
		}

		@Override
		public InputStream open(String name) throws IOException {
			return zip.getInputStream(zip.getEntry(name));
		}

		@Override
		public void close() throws IOException {
			zip.close();
		}
	}
}
