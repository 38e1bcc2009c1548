/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.annals.core.types.TypeProfile;

/** Which rules run and how grave their findings are: the person's word before the type's, the type's before the rule's. */
public final class SeveritySettings {

	/** Nothing set by a person. */
	public static final SeveritySettings NONE = new SeveritySettings(Map.of());

	private static final String OFF = "off";

	private final Map<String, String> byRule;

	/** @param byRule rule id to error, warning, info or off */
	public SeveritySettings(Map<String, String> byRule) {
		this.byRule = new LinkedHashMap<>(byRule);
	}

	/** What a person set: rule id to error, warning, info or off, in the order of the ids. */
	public Map<String, String> byRule() {
		return new TreeMap<>(byRule);
	}

	/** The same with one rule set to error, warning, info or off, or with null left to the type and the rule. */
	public SeveritySettings with(String rule, String severity) {
		Map<String, String> changed = new LinkedHashMap<>(byRule);
		if (severity == null) {
			changed.remove(rule);
		} else {
			changed.put(rule, severity);
		}
		return new SeveritySettings(changed);
	}

	/** The severity a rule runs with; empty when it is off. */
	public Optional<Severity> severity(RuleDescriptor rule, TypeProfile type) {
		String set = byRule.get(rule.id());
		if (set == null) {
			set = type.severity(rule.id()).orElse(null);
		}
		if (set == null) {
			return rule.severity();
		}
		// A word that is no severity must not switch a rule off without a sound.
		return OFF.equals(set) ? Optional.empty() : Severity.of(set).or(rule::severity);
	}
}
