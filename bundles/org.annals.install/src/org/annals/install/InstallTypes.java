/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.annals.core.message.Messages;
import org.annals.install.source.Container;
import org.annals.install.source.Feature;
import org.annals.install.source.Repository;
import org.annals.install.trial.Staged;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The user action "install report types". What is wrong is refused with a reason before anything counts; what is right is
 * installed in one step, and the rest of the house goes on either way. Works on the person's own area, not on the product.
 */
public final class InstallTypes {

	private static final Messages MESSAGES = Messages.of(InstallTypes.class);

	private final Host host;
	private final Store store;
	private final Path types;
	private final Place place;
	private final Set<String> only;
	private final boolean older;

	/**
	 * @param types the folder for files of types
	 * @param only  ids of the offers to take; empty for all
	 */
	public InstallTypes(Host host, Store store, Path types, Place place, Set<String> only) {
		this(host, store, types, place, only, false);
	}

	/**
	 * @param types the folder for files of types
	 * @param only  ids of the offers to take; empty for all
	 * @param older whether an older plug-in may take the place of a newer one
	 */
	public InstallTypes(Host host, Store store, Path types, Place place, Set<String> only, boolean older) {
		this.older = older;
		this.host = host;
		this.store = store;
		this.types = types;
		this.place = place;
		this.only = Set.copyOf(only);
	}

	/**
	 * @param monitor may be null
	 * @throws InstallException when nothing could be tried at all
	 * @throws org.eclipse.core.runtime.OperationCanceledException when it is cancelled; then nothing is installed
	 */
	public Outcome execute(IProgressMonitor monitor) throws InstallException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		Predicate<String> wanted = id -> only.isEmpty() || only.contains(id);
		try {
			checkWanted();
			if (place.kind() == Place.Kind.TYPES) {
				return new TypeFiles(host, types).install(place, wanted, progress);
			}
			return store.change(() -> units(wanted, progress));
		} catch (InstallException e) {
			throw e;
		} catch (IOException e) {
			throw new InstallException(MESSAGES.get("failed", place.path(), String.valueOf(e.getMessage())), e);
		}
	}

	private void checkWanted() throws IOException {
		if (only.isEmpty()) {
			return;
		}
		List<String> there = new ListOffers(place).ids();
		for (String id : only) {
			if (!there.contains(id)) {
				throw new InstallException(MESSAGES.get("not-offered", place.path(), id, String.join(", ", there)));
			}
		}
	}

	private Outcome units(Predicate<String> wanted, SubMonitor progress) throws IOException {
		List<Unit> installed = store.units();
		List<String> refusals = new ArrayList<>();
		List<Staged> staged = new ArrayList<>();
		Staging staging = new Staging(host, store.folder(), place);
		SubMonitor copying = progress.split(7);
		try (Container container = Container.of(place.path())) {
			if (place.kind() == Place.Kind.BUNDLE) {
				copying.subTask(place.name());
				staged.add(staging.bundle());
			} else {
				features(new Repository(container), wanted, staging, staged, refusals, copying);
			}
		} catch (InstallException e) {
			refusals.add(e.getMessage());
		}
		Versions versions = new Versions(store, installed, older);
		List<String> unchanged = new ArrayList<>();
		staged = compared(staged, versions, unchanged, refusals);
		Approval approval = new Approval(host, store, installed);
		staged = approval.approve(staged, refusals);
		progress.checkCanceled();
		List<Unit> added = staged.stream().map(Staged::unit).toList();
		if (!added.isEmpty()) {
			List<Unit> all = new ArrayList<>(installed);
			all.removeIf(unit -> added.stream().anyMatch(one -> one.id().equals(unit.id())));
			all.addAll(added);
			store.commit(all);
		}
		progress.setWorkRemaining(0);
		List<Unit> replaced = added.stream().map(versions::before).filter(Objects::nonNull).toList();
		return new Outcome(added, List.of(), approval.types(), replaced, unchanged, refusals, approval.isRestart());
	}

	/** Without those that are there already, and those that would take the place of a newer one. */
	private static List<Staged> compared(List<Staged> staged, Versions versions, List<String> unchanged, List<String> refusals)
			throws IOException {
		List<Staged> left = new ArrayList<>();
		for (Staged candidate : staged) {
			try {
				if (versions.isThere(candidate)) {
					unchanged.add(MESSAGES.get("same", candidate.unit().name(), candidate.unit().version()));
				} else {
					left.add(candidate);
				}
			} catch (InstallException e) {
				refusals.add(e.getMessage());
			}
		}
		return left;
	}

	private void features(Repository repository, Predicate<String> wanted, Staging staging, List<Staged> staged,
			List<String> refusals, SubMonitor copying) throws IOException {
		List<String> files = repository.featureFiles();
		copying.setWorkRemaining(files.size());
		for (String file : files) {
			SubMonitor step = copying.split(1);
			String id = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('_'));
			if (!wanted.test(id)) {
				continue;
			}
			step.subTask(id);
			try {
				Feature feature = repository.feature(file);
				staged.add(staging.feature(repository, feature, step));
			} catch (InstallException e) {
				refusals.add(e.getMessage());
			} catch (IOException e) {
				refusals.add(MESSAGES.get("damaged", id, String.valueOf(e.getMessage())));
			}
		}
	}
}
