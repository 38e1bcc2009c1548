/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.LineRule;
import org.annals.core.message.Messages;
import org.annals.core.text.BoundedPattern;
import org.annals.core.text.Line;
import org.annals.core.text.Range;
import org.annals.core.types.Lexicon;
import org.annals.core.types.TypeProfile;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/**
 * Finds what the patterns of the report types describe, so that a type can add wordings without code. The id of the rule
 * follows the class in the contribution, parted by a colon.
 */
public final class PatternRule extends LineRule implements IExecutableExtension {

	private static final Messages MESSAGES = Messages.of(PatternRule.class);

	private record Entry(BoundedPattern find, String literal, org.annals.core.type.Pattern pattern) {
	}

	private static final class Table {
		private final Map<String, List<Entry>> byRule = new HashMap<>();

		private Table(Lexicon lexicon) {
			for (org.annals.core.type.Pattern pattern : lexicon.patterns()) {
				byRule.computeIfAbsent(pattern.getRule(), key -> new ArrayList<>())
						.add(new Entry(BoundedPattern.of(pattern.getFind()), Literals.of(pattern.getFind()), pattern));
			}
		}
	}

	private String rule;

	/** For the extension registry, which says the rule afterwards. */
	public PatternRule() {
	}

	/** @param rule id of the rule whose patterns are looked for */
	public PatternRule(String rule) {
		this.rule = rule;
	}

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		rule = String.valueOf(data);
	}

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		String text = context.text().text();
		Table table = context.lexicon().compiled(Table.class, Table::new);
		int from = Math.max(0, line.range().start() - 1);
		int to = Math.min(text.length(), line.range().end() + 1);
		for (Entry entry : table.byRule.getOrDefault(rule, List.of())) {
			if (text.indexOf(entry.literal(), line.range().start(), line.range().end()) < 0) {
				continue;
			}
			// A look around sees the line feeds beside the line and nothing beyond: other lines are not its matter.
			BoundedPattern.Search search = entry.find().in(text.substring(from, to), line.range().start() - from,
					line.range().end() - from);
			while (search.find()) {
				report(entry.pattern(), search.place(), from, findings);
			}
		}
	}

	private static void report(org.annals.core.type.Pattern pattern, MatchResult place, int offset, Findings findings) {
		int group = place.groupCount() > 0 && place.start(1) >= 0 ? 1 : 0;
		Range range = new Range(place.start(group), place.end(group)).shift(offset);
		Findings.Draft draft = findings.at(range);
		if (pattern.getReplace() != null) {
			draft.fix(MESSAGES.get("replace", pattern.getReplace()), range, pattern.getReplace());
		}
		draft.say(TypeProfile.label(pattern.getMessages()).orElseGet(() -> MESSAGES.get("pattern", place.group(group))));
	}
}
