/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.annals.core.contribution.ContributionException;

/** A folder that people lay {@code .reporttype} files into, with word lists and samples beside them. */
public final class TypeFolder {

	/** What the name of a type's file ends with. */
	public static final String ENDING = ".reporttype";

	/** Name of the folder, beside reports and in the person's own area. */
	public static final String NAME = "types";

	private static final List<String> SAMPLES = List.of(".txt", ".docx", ".annals");

	private TypeFolder() {
	}

	/** The person's own folder of types: {@code ~/.annals/types}, or {@code types} where the property annals.area says. */
	public static Path own() {
		return area().resolve(NAME);
	}

	/** Where Annals keeps what a person installed: {@code ~/.annals}, or what the system property annals.area says. */
	public static Path area() {
		String area = System.getProperty("annals.area");
		return area != null ? Path.of(area) : Path.of(System.getProperty("user.home"), ".annals");
	}

	/** The types' files of the folders, in their order and by name; a folder that cannot be read has none. */
	static List<TypeSource> sources(List<Path> folders) {
		List<TypeSource> sources = new ArrayList<>();
		for (Path folder : folders.stream().map(path -> path.toAbsolutePath().normalize()).distinct().toList()) {
			for (Path file : files(folder)) {
				if (file.getFileName().toString().endsWith(ENDING)) {
					sources.add(source(file));
				}
			}
		}
		return sources;
	}

	/** The type of a file, with what lies beside it. */
	public static TypeSource source(Path file) {
		String name = file.getFileName().toString();
		Path sample = sample(file);
		return new TypeSource(file.toString(), file, name, sample == null ? null : sample.getFileName().toString(),
				path -> open(file.getParent(), path));
	}

	/** The type of a file with a text that is not saved yet, with what lies beside it. */
	public static TypeSource source(Path file, byte[] text) {
		String name = file.getFileName().toString();
		return new TypeSource(file.toString(), file, name, null,
				path -> path.equals(name) ? new ByteArrayInputStream(text) : open(file.getParent(), path));
	}

	/** The sample beside a type's file, which is called like it; null where there is none. */
	public static Path sample(Path file) {
		String name = file.getFileName().toString();
		String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
		return SAMPLES.stream().map(ending -> file.resolveSibling(stem + ending)).filter(Files::isRegularFile).findFirst()
				.orElse(null);
	}

	/** What differs when a file was added, taken away or changed in one of the folders. */
	public static String stamp(List<Path> folders) {
		StringBuilder stamp = new StringBuilder();
		for (Path folder : folders) {
			for (Path file : files(folder)) {
				try {
					BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
					stamp.append(file).append('|').append(attributes.lastModifiedTime().toMillis()).append('|')
							.append(attributes.size()).append('\n');
				} catch (IOException e) {
					stamp.append(file).append("|gone\n");
				}
			}
		}
		return stamp.toString();
	}

	private static List<Path> files(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> Files.isRegularFile(file)).sorted().toList();
		} catch (IOException e) {
			return List.of();
		}
	}

	/** A type may come from a stranger: it reads what lies in its folder, nothing above it, and follows no link out of it. */
	private static InputStream open(Path folder, String path) throws IOException, ContributionException {
		Path file = folder.resolve(path).normalize();
		if (!file.startsWith(folder) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			throw new ContributionException(path, null);
		}
		return Files.newInputStream(file);
	}
}
