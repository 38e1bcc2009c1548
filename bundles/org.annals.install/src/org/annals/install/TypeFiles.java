/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.annals.core.type.ReportType;
import org.annals.core.type.WordList;
import org.annals.core.types.ReportTypeFile;
import org.annals.core.types.TypeFolder;
import org.annals.core.write.AtomicFile;
import org.annals.install.trial.Trial;
import org.annals.install.trial.TypeText;
import org.eclipse.core.runtime.SubMonitor;

/** Installs types that are single files, by laying them with their word lists and samples into the person's folder. */
final class TypeFiles {

	private static final Messages MESSAGES = Messages.of(TypeFiles.class);
	private static final long MOST = 16L << 20;

	private final Host host;
	private final Path folder;

	TypeFiles(Host host, Path folder) {
		this.host = host;
		this.folder = folder.toAbsolutePath().normalize();
	}

	Outcome install(Place place, Predicate<String> wanted, SubMonitor progress) throws IOException {
		List<Path> done = new ArrayList<>();
		List<String> ids = new ArrayList<>();
		List<String> refusals = new ArrayList<>();
		List<Path> files = place.typeFiles();
		progress.setWorkRemaining(files.size());
		for (Path file : files) {
			progress.split(1).subTask(file.getFileName().toString());
			if (wanted.test(file.getFileName().toString())) {
				try {
					ids.add(install(file));
					done.add(folder.resolve(file.getFileName()));
				} catch (InstallException e) {
					refusals.add(e.getMessage());
				}
			}
		}
		return new Outcome(List.of(), done, ids, List.of(), List.of(), refusals, false);
	}

	private String install(Path file) throws IOException {
		if (Files.size(file) > MOST) {
			throw new InstallException(MESSAGES.get("too-large", file, MOST >> 20));
		}
		TypeText.check(Files.readAllBytes(file), file.toString());
		Path target = folder.resolve(file.getFileName());
		if (!target.equals(file)) {
			Optional<Problem> problem = Trial.problem(host.core().types(), Set.of(target.toString()),
					List.of(TypeFolder.source(file)));
			if (problem.isPresent()) {
				throw new InstallException(problem.get().message());
			}
		}
		ReportType type = load(file);
		if (!target.equals(file)) {
			copy(file, target, type);
		}
		return type.getId();
	}

	/** Copies what lies beside first and the type last, which is what makes it count. */
	private void copy(Path file, Path target, ReportType type) throws IOException {
		Set<String> before = Files.exists(target) ? beside(target) : Set.of();
		Map<Path, Path> copies = new LinkedHashMap<>();
		for (String name : beside(file)) {
			copies.put(file.resolveSibling(name), target.resolveSibling(name));
		}
		for (Map.Entry<Path, Path> copy : copies.entrySet()) {
			boolean own = before.contains(folder.relativize(copy.getValue()).toString().replace('\\', '/'));
			if (Files.exists(copy.getValue()) && !own && Files.mismatch(copy.getKey(), copy.getValue()) >= 0) {
				throw new InstallException(MESSAGES.get("beside-taken", type.getId(), copy.getValue()));
			}
		}
		copies.put(file, target);
		List<Path> made = new ArrayList<>();
		try {
			for (Map.Entry<Path, Path> copy : copies.entrySet()) {
				Files.createDirectories(copy.getValue().getParent());
				if (!Files.exists(copy.getValue())) {
					made.add(copy.getValue());
				}
				AtomicFile.write(copy.getValue(), true, out -> Files.copy(copy.getKey(), out));
			}
		} catch (IOException e) {
			for (Path path : made) {
				Files.deleteIfExists(path);
			}
			throw new InstallException(MESSAGES.get("unwritable", folder, String.valueOf(e.getMessage())), e);
		}
	}

	/** Takes a type's file away, with what lies beside it and no other type names. */
	void uninstall(Path file) throws IOException {
		Set<String> beside = beside(file);
		Files.delete(file);
		for (Path other : others()) {
			beside.removeAll(beside(other));
		}
		for (String name : beside) {
			Path place = folder.resolve(name).normalize();
			Files.deleteIfExists(place);
			for (Path parent = place.getParent(); parent.startsWith(folder) && !parent.equals(folder) && isEmpty(parent); parent = parent.getParent()) {
				Files.delete(parent);
			}
		}
		Store.deleteIfEmpty(folder);
		Store.deleteIfEmpty(folder.getParent());
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}

	private List<Path> others() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(TypeFolder.ENDING)).toList();
		}
	}

	/** The word lists that a type names and its sample, by their names relative to its folder; those that are there. */
	private static Set<String> beside(Path file) throws IOException {
		Set<String> names = new TreeSet<>();
		try {
			for (WordList words : load(file).getLexicon()) {
				if (words.getSource() != null) {
					names.add(words.getSource());
				}
			}
		} catch (InstallException e) {
			// A broken file names nothing that could be read.
			names.clear();
		}
		Path sample = TypeFolder.sample(file);
		if (sample != null) {
			names.add(sample.getFileName().toString());
		}
		Path folder = file.getParent();
		names.removeIf(name -> !folder.resolve(name).normalize().startsWith(folder)
				|| !Files.isRegularFile(folder.resolve(name).normalize(), LinkOption.NOFOLLOW_LINKS));
		return names;
	}

	private static ReportType load(Path file) throws IOException {
		try (InputStream stream = Files.newInputStream(file)) {
			return ReportTypeFile.load(stream, file.toString());
		} catch (IOException e) {
			throw new InstallException(MESSAGES.get("damaged", file, String.valueOf(e.getMessage())), e);
		}
	}
}
