/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.LineRule;
import org.annals.core.message.Messages;
import org.annals.core.text.Line;
import org.annals.core.text.Range;
import org.annals.core.type.Words;
import org.annals.core.types.Lexicon;

/** Finds fixed formulas of which a part or the marks between the parts are missing. */
public final class FormulaRule extends LineRule {

	private static final Messages MESSAGES = Messages.of(FormulaRule.class);

	/** What a formula is without one part or without its marks; the neighbours that make it right nevertheless. */
	private record Broken(String full, String notBefore, String notBehind) {
	}

	private static final class Table {
		private final Phrases<Broken> broken = new Phrases<>();

		private Table(Lexicon lexicon) {
			for (String formula : lexicon.words(Words.FORMULA)) {
				add(formula.split("\\+"));
			}
		}

		private void add(String[] parts) {
			String full = String.join("", parts);
			String bare = full.replace("、", "").replace("，", "");
			boolean marked = bare.length() < full.length();
			if (marked) {
				broken.add(bare, new Broken(full, "", ""));
			}
			int last = parts.length - 1;
			for (int missing = 0; missing <= last && parts.length > 2; missing++) {
				if (missing > 0 && missing < last) {
					broken.add(without(parts, missing), new Broken(full, "", ""));
				} else if (marked && parts.length > 3) {
					broken.add(without(parts, missing), new Broken(full, missing == 0 ? mark(parts[1]) : "",
							missing == last ? mark(parts[last]) : ""));
				}
			}
		}

		private static String without(String[] parts, int missing) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < parts.length; i++) {
				if (i != missing) {
					text.append(text.isEmpty() && !mark(parts[i]).isEmpty() ? parts[i].substring(1) : parts[i]);
				}
			}
			return text.toString();
		}

		private static String mark(String part) {
			return "、，".indexOf(part.charAt(0)) >= 0 ? part.substring(0, 1) : "";
		}
	}

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		String text = context.text().text();
		Table table = context.lexicon().compiled(Table.class, Table::new);
		for (Phrases.Hit<Broken> hit : table.broken.find(text, line.range())) {
			Broken broken = hit.value();
			if (!stands(text, hit.start() - 1, broken.notBefore()) && !stands(text, hit.end(), broken.notBehind())) {
				Range range = new Range(hit.start(), hit.end());
				findings.at(range).fix(MESSAGES.get("replace", broken.full()), range, broken.full())
						.say(MESSAGES.get("formula", range.of(text), broken.full()));
			}
		}
	}

	private static boolean stands(String text, int at, String mark) {
		return !mark.isEmpty() && at >= 0 && text.startsWith(mark, at);
	}
}
