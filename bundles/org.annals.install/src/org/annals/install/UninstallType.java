/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.annals.core.message.Messages;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeFolder;
import org.annals.core.types.TypeSource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** The user action "take a report type away": the plug-in or the file that it came with, and nothing else. */
public final class UninstallType {

	private static final Messages MESSAGES = Messages.of(UninstallType.class);

	private final Host host;
	private final Store store;
	private final Path types;
	private final String id;

	/**
	 * What was taken away.
	 *
	 * @param name      name of the plug-in or the file
	 * @param isRestart whether the workbench forgets it wholly only after a restart
	 */
	public record Removed(String name, boolean isRestart) {
	}

	/**
	 * @param types the folder for files of types
	 * @param id    id of a type, or of the plug-in that it came with, or the file
	 */
	public UninstallType(Host host, Store store, Path types, String id) {
		this.host = host;
		this.store = store;
		this.types = types.toAbsolutePath().normalize();
		this.id = id;
	}

	/**
	 * @param monitor may be null
	 * @throws InstallException when there is nothing to take away, or something else needs it
	 */
	public Removed execute(IProgressMonitor monitor) throws InstallException {
		SubMonitor.convert(monitor).checkCanceled();
		try {
			Path file = file();
			if (file != null) {
				checkNeeded(Set.of(file.toString()), List.of());
				new TypeFiles(host, types).uninstall(file);
				return new Removed(file.toString(), false);
			}
			return store.change(this::unit);
		} catch (InstallException e) {
			throw e;
		} catch (IOException e) {
			throw new InstallException(MESSAGES.get("uninstall-failed", id, String.valueOf(e.getMessage())), e);
		}
	}

	/** The file in the person's folder that is meant, or null when a plug-in is. */
	private Path file() throws InstallException {
		Path named = types.resolve(id).normalize();
		if (id.endsWith(TypeFolder.ENDING) && named.startsWith(types) && Files.isRegularFile(named)) {
			return named;
		}
		Path place = host.core().types().source(id).map(TypeSource::place).orElse(null);
		if (place != null && !place.getParent().equals(types)) {
			throw new InstallException(MESSAGES.get("elsewhere", id, place));
		}
		return place;
	}

	private Removed unit() throws IOException {
		List<Unit> left = new ArrayList<>(store.units());
		String bundle = host.core().types().source(id).map(TypeSource::name).orElse(id);
		Optional<Unit> meant = left.stream().filter(unit -> unit.id().equals(id)).findFirst()
				.or(() -> left.stream().filter(unit -> names(unit).contains(bundle)).findFirst());
		if (meant.isEmpty()) {
			boolean own = host.core().types().source(id).isPresent()
					|| host.bundles().stream().anyMatch(present -> present.name().equals(id));
			throw new InstallException(MESSAGES.get(own ? "built-in" : "unknown", id));
		}
		Unit unit = meant.get();
		left.remove(unit);
		checkNeeded(names(unit), left);
		store.commit(left);
		return new Removed(unit.name(), unit.hasPrograms());
	}

	private static Set<String> names(Unit unit) {
		return new LinkedHashSet<>(unit.bundles().stream().map(UnitBundle::name).toList());
	}

	/** Somebody else may build on it. */
	private void checkNeeded(Set<String> origins, List<Unit> left) throws InstallException {
		for (Unit other : left) {
			if (other.bundles().stream().anyMatch(bundle -> bundle.requires().stream().anyMatch(origins::contains))) {
				throw new InstallException(MESSAGES.get("needed", id, other.name()));
			}
		}
		ReportTypes all = host.core().types();
		List<String> going = new ArrayList<>(all.references(source -> origins.contains(source.name())));
		List<String> staying = all.ids(source -> !origins.contains(source.name()));
		going.addAll(all.ids(source -> origins.contains(source.name())));
		// Another version may stay that does as well.
		going.removeAll(staying);
		for (String other : all.references(source -> !origins.contains(source.name()))) {
			String base = all.find(other).orElseThrow().type().getBase();
			if (base != null && going.contains(base)) {
				throw new InstallException(MESSAGES.get("needed", id, other));
			}
		}
	}
}
