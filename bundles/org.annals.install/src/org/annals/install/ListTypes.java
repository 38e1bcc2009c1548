/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.core.op.Core;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeProfile;
import org.annals.core.types.TypeSource;

/** The user action "which report types are there": all of them with where they come from. */
public final class ListTypes {

	private final Core core;
	private final Store store;
	private final Path types;
	private final boolean all;

	/** @param types the folder for files of types */
	public ListTypes(Core core, Store store, Path types) {
		this(core, store, types, false);
	}

	/**
	 * @param types the folder for files of types
	 * @param all   whether those that no report can be of, because others build on them, are listed, too
	 */
	public ListTypes(Core core, Store store, Path types, boolean all) {
		this.all = all;
		this.core = core;
		this.store = store;
		this.types = types.toAbsolutePath().normalize();
	}

	/** @throws IOException when the store's index cannot be read; the message is a sentence */
	public List<TypeEntry> execute() throws IOException {
		Map<String, Unit> owners = new HashMap<>();
		Set<Unit> silent = new HashSet<>();
		List<Unit> units = store.units();
		for (Unit unit : units) {
			unit.bundles().forEach(bundle -> owners.put(bundle.name(), unit));
			silent.add(unit);
		}
		List<TypeEntry> entries = new ArrayList<>();
		ReportTypes known = core.types();
		for (String reference : known.references(source -> true)) {
			TypeProfile type = known.find(reference).orElseThrow();
			TypeSource source = known.source(reference).orElseThrow();
			Unit unit = source.place() == null ? owners.get(source.name()) : null;
			silent.remove(unit);
			if (all || !type.type().isAbstract()) {
				entries.add(new TypeEntry(type.id(), type.type().getVersion(), type.name(), unit, source.place(),
						unit != null || source.place() != null && types.equals(source.place().getParent()), true));
			}
		}
		for (Unit unit : units) {
			if (silent.contains(unit)) {
				entries.add(new TypeEntry(unit.id(), unit.version(), unit.name(), unit, null, true, false));
			}
		}
		return entries;
	}
}
