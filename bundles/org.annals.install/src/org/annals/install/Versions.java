/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.install.source.BundleJar;
import org.annals.install.trial.Staged;
import org.osgi.framework.Version;

/** Compares what is to be installed with what is: a newer one takes the place of the older, never by accident the other way round. */
final class Versions {

	private static final Messages MESSAGES = Messages.of(Versions.class);

	private final Store store;
	private final List<Unit> installed;
	private final boolean older;

	/** @param older whether an older one may take the place of a newer one */
	Versions(Store store, List<Unit> installed, boolean older) {
		this.store = store;
		this.installed = installed;
		this.older = older;
	}

	/** What has the place that a plug-in will take; null when nothing has. */
	Unit before(Unit unit) {
		return installed.stream().filter(one -> one.id().equals(unit.id())).findFirst().orElse(null);
	}

	/**
	 * Whether a plug-in is there already, byte by byte; one of the same version with other bytes is still being written.
	 *
	 * @throws InstallException when a newer one is installed
	 */
	boolean isThere(Staged staged) throws IOException {
		Unit before = before(staged.unit());
		if (before == null) {
			return false;
		}
		int order = version(staged.unit().version()).compareTo(version(before.version()));
		if (order < 0 && !older) {
			throw new InstallException(MESSAGES.get("older", staged.unit().name(), staged.unit().version(), before.version()));
		}
		return order == 0 && isSame(before, staged);
	}

	private boolean isSame(Unit before, Staged staged) throws IOException {
		Map<String, Path> files = new HashMap<>();
		for (UnitBundle bundle : before.bundles()) {
			files.put(bundle.name(), store.file(before, bundle));
		}
		for (BundleJar jar : staged.jars()) {
			Path file = files.remove(jar.name());
			if (file == null || !Files.exists(file) || Files.mismatch(file, jar.file()) >= 0) {
				return false;
			}
		}
		return files.isEmpty();
	}

	private static Version version(String text) {
		try {
			return Version.parseVersion(text);
		} catch (IllegalArgumentException e) {
			return Version.emptyVersion;
		}
	}
}
