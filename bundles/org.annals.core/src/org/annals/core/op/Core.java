/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.annals.core.check.Rules;
import org.annals.core.contribution.Contribution;
import org.annals.core.contribution.Problem;
import org.annals.core.read.Readers;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeFolder;
import org.annals.core.write.Writers;
import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * Everything that is installed, made once from an extension registry and handed to the operations. Each part is read when
 * it is first asked for, so that a command pays only for what it uses.
 */
public final class Core {

	private static final long REST_NANOS = 1_000_000_000L;

	private final IExtensionRegistry registry;
	private final Contribution.Resources resources;
	private final Supplier<List<Path>> folders;
	private ReportTypes types;
	private String stamp = "";
	private long looked;
	private Rules rules;
	private Readers readers;
	private Writers writers;

	/** @param resources finds files of the bundles that contribute */
	public Core(IExtensionRegistry registry, Contribution.Resources resources) {
		this(registry, resources, List::of);
	}

	/**
	 * @param resources finds files of the bundles that contribute
	 * @param folders   where people lay files of types; asked again from time to time
	 */
	public Core(IExtensionRegistry registry, Contribution.Resources resources, Supplier<List<Path>> folders) {
		this.registry = registry;
		this.resources = resources;
		this.folders = folders;
	}

	/** The same with other types, to try them. */
	public Core with(ReportTypes others) {
		Core other = new Core(registry, resources);
		other.types = others;
		return other;
	}

	/** The types as they are now: a file that was laid into one of the folders counts a second later, without restart. */
	public synchronized ReportTypes types() {
		long now = System.nanoTime();
		if (types == null || now - looked > REST_NANOS) {
			List<Path> places = folders.get();
			String found = TypeFolder.stamp(places);
			if (types == null || !found.equals(stamp)) {
				types = new ReportTypes(registry, resources, places);
				stamp = found;
			}
			looked = System.nanoTime();
		}
		return types;
	}

	/** Forgets what was read, because bundles were installed or taken away; what is open keeps what it has. */
	public synchronized void refresh() {
		types = null;
		rules = null;
		readers = null;
		writers = null;
	}

	public synchronized Rules rules() {
		if (rules == null) {
			rules = new Rules(registry, resources);
		}
		return rules;
	}

	public synchronized Readers readers() {
		if (readers == null) {
			readers = new Readers(registry, resources);
		}
		return readers;
	}

	public synchronized Writers writers() {
		if (writers == null) {
			writers = new Writers(registry, resources);
		}
		return writers;
	}

	/** Contributions that were left out, of the parts read so far. */
	public synchronized List<Problem> problems() {
		List<Problem> all = new ArrayList<>();
		if (types != null) {
			all.addAll(types.problems());
		}
		if (rules != null) {
			all.addAll(rules.problems());
		}
		if (readers != null) {
			all.addAll(readers.problems());
		}
		if (writers != null) {
			all.addAll(writers.problems());
		}
		return all;
	}
}
