/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.check.Rules;
import org.annals.core.contribution.Contribution;
import org.annals.core.contribution.Problem;
import org.annals.core.read.Readers;
import org.annals.core.types.ReportTypes;
import org.annals.core.write.Writers;
import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * Everything that is installed, made once from an extension registry and handed to the operations. Each part is read when
 * it is first asked for, so that a command pays only for what it uses.
 */
public final class Core {

	private final IExtensionRegistry registry;
	private final Contribution.Resources resources;
	private ReportTypes types;
	private Rules rules;
	private Readers readers;
	private Writers writers;

	/** @param resources finds files of the bundles that contribute */
	public Core(IExtensionRegistry registry, Contribution.Resources resources) {
		this.registry = registry;
		this.resources = resources;
	}

	public synchronized ReportTypes types() {
		if (types == null) {
			types = new ReportTypes(registry, resources);
		}
		return types;
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
