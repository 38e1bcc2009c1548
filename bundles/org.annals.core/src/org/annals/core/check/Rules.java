/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import java.util.List;
import java.util.Optional;

import org.annals.core.contribution.Contribution;
import org.annals.core.contribution.ContributionException;
import org.annals.core.contribution.ExtensionPoint;
import org.annals.core.contribution.Problem;
import org.eclipse.core.runtime.IExtensionRegistry;

/** The contributed rules: the one class that reads {@code org.annals.core.rules}. */
public final class Rules {

	private static final String POINT = "org.annals.core.rules";

	private final List<RuleDescriptor> all;
	private final List<Problem> problems;

	/** Reads the extension point; what cannot be used is in {@link #problems}. */
	public Rules(IExtensionRegistry registry, Contribution.Resources resources) {
		ExtensionPoint point = new ExtensionPoint(registry, resources, POINT);
		all = point.read("rule", Rules::descriptor);
		problems = point.problems();
	}

	private static RuleDescriptor descriptor(Contribution contribution) throws ContributionException {
		String id = contribution.require("id");
		String severity = contribution.require("severity");
		if (!severity.equals("off") && Severity.of(severity).isEmpty()) {
			throw new ContributionException("severity=" + severity, null);
		}
		return new RuleDescriptor(id, Severity.of(severity), contribution.require("appliesTo"),
				contribution.get("language"), contribution.require("name"), contribution.require("explanation"),
				contribution.createInTime(Rule.class));
	}

	/** All usable rules, in the order of their contributors and declarations. */
	public List<RuleDescriptor> all() {
		return all;
	}

	/** The rule of an id; empty where none is installed. */
	public Optional<RuleDescriptor> find(String id) {
		return all.stream().filter(rule -> rule.id().equals(id)).findFirst();
	}

	/** Rules that were left out. */
	public List<Problem> problems() {
		return problems;
	}
}
