/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Checker;
import org.annals.core.check.Finding;
import org.annals.core.check.Findings;
import org.annals.core.check.LineRule;
import org.annals.core.check.Rule;
import org.annals.core.check.RuleDescriptor;
import org.annals.core.check.SeveritySettings;
import org.annals.core.text.Line;
import org.eclipse.core.runtime.IProgressMonitor;

/** Checks a report again and again, and asks line rules only about lines that they have not seen. */
final class LineCache {

	/** What one rule found on a line. */
	private record Kept(Object beyond, List<KeptFinding> findings) {

		/** What most rules find on most lines; there are too many of them to have one each. */
		private static final Kept NOTHING = new Kept("", List.of());
	}

	private final List<RuleDescriptor> rules;
	private final List<RuleDescriptor> sparing = new ArrayList<>();
	/** The rules that those stand for which spare lines; a stranger's has its limits here, too. */
	private final Map<Rule, Rule> contributed = new IdentityHashMap<>();
	private Map<LineKey, Kept[]> known = new HashMap<>();
	private final List<Kept[]> ofLines = new ArrayList<>();
	private List<Object> conditions = List.of();

	LineCache(List<RuleDescriptor> rules) {
		this.rules = rules;
		for (RuleDescriptor rule : rules) {
			int index = sparing.size();
			if (rule.rule() instanceof LineRule lineRule) {
				Rule spared = (context, findings) -> check(lineRule, index, context, findings);
				contributed.put(spared, lineRule);
				sparing.add(new RuleDescriptor(rule.id(), rule.severity(), rule.appliesTo(), rule.language(), rule.name(),
						rule.explanation(), spared));
			} else {
				sparing.add(rule);
			}
		}
	}

	/**
	 * The same as a checker without memory gives.
	 *
	 * @param monitor may be null
	 */
	Checker.Result check(CheckContext context, SeveritySettings settings, IProgressMonitor monitor) {
		List<Object> now = Conditions.of(context, settings, rules);
		if (!now.equals(conditions)) {
			known.clear();
			conditions = now;
		}
		Map<LineKey, Kept[]> next = new HashMap<>();
		ofLines.clear();
		for (Line line : context.lines()) {
			LineKey key = LineKey.of(line, context);
			Kept[] kept = next.computeIfAbsent(key, any -> known.getOrDefault(key, new Kept[rules.size()]));
			ofLines.add(kept);
		}
		known = next;
		return new Checker(sparing, settings, rule -> contributed.getOrDefault(rule, rule)).check(context, monitor);
	}

	private void check(LineRule rule, int index, CheckContext context, Findings findings) {
		for (int i = 0; i < ofLines.size(); i++) {
			Line line = context.lines().get(i);
			if (line.range().isEmpty()) {
				continue;
			}
			Kept[] ofLine = ofLines.get(i);
			Object beyond = rule.beyond(line, context);
			if (ofLine[index] == null || !ofLine[index].beyond().equals(beyond)) {
				ofLine[index] = fresh(rule, beyond, line, context, findings);
			} else {
				ofLine[index].findings().forEach(finding -> finding.say(line, context, findings));
			}
		}
	}

	/** Asks the rule, says what it found, and gives what can be kept of it; null for nothing. */
	private static Kept fresh(LineRule rule, Object beyond, Line line, CheckContext context, Findings findings) {
		List<Finding> found = new ArrayList<>();
		rule.check(new CheckContext(context.text(), context.type(), List.of(line)), findings.to(found::add));
		found.forEach(findings::add);
		List<KeptFinding> kept = new ArrayList<>();
		for (Finding finding : found) {
			KeptFinding.of(finding, line, context).ifPresent(kept::add);
		}
		if (kept.size() < found.size()) {
			return null;
		}
		return kept.isEmpty() && beyond.equals("") ? Kept.NOTHING : new Kept(beyond, List.copyOf(kept));
	}
}
