/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

import java.util.List;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.LineRule;
import org.annals.core.check.Severity;
import org.annals.core.message.Messages;
import org.annals.core.text.Line;
import org.annals.core.text.Range;

/** Finds fixed terms that lack one character: 带动作 before a comma for 带动作用. */
public final class MissingRule extends LineRule {

	private static final Messages MESSAGES = Messages.of(MissingRule.class);
	private static final String STOPS = "，。；：、！？”’》）\n";

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		String text = context.text().text();
		TermIndex index = TermIndex.of(context);
		List<NearMatch> swapped = index.find(text, line.range(), NearMatch.Slip.TRANSPOSED);
		int told = line.range().start();
		for (NearMatch match : index.find(text, line.range(), NearMatch.Slip.MISSING)) {
			if (match.slipStart() > told && isSlip(match, text, index) && !isSwapped(match, swapped)) {
				report(match, text, findings);
				told = match.slipEnd();
			}
		}
		for (int end = line.range().start() + 3; end < line.range().end(); end++) {
			if (end > told && STOPS.indexOf(text.charAt(end)) >= 0 && index.isHalf(text, end, line.range())) {
				Range range = new Range(end - 3, end);
				findings.at(range).atMost(Severity.INFO).say(MESSAGES.get("half", range.of(text)));
			}
		}
	}

	/** Swapped characters look like a missing one as well. */
	private static boolean isSwapped(NearMatch match, List<NearMatch> swapped) {
		return swapped.stream().anyMatch(other -> other.term() == match.term() && other.start() == match.start());
	}

	private static boolean isSlip(NearMatch match, String text, TermIndex index) {
		Term term = match.term();
		int word = term.wordAt(match.first());
		int length = term.end(word) - term.start(word);
		String stub = term.text().substring(term.start(word), match.first())
				+ term.text().substring(match.first() + 1, term.end(word));
		boolean last = match.first() + 1 == term.length();
		if (!term.curated() || length < 2 || stub.length() > 1 && index.isKnown(stub)) {
			return false;
		}
		// 收 says as well what 收送 says; a verb of one character needs no second one.
		if (stub.length() == 1 && word == 0 && index.isFree(stub.charAt(0))) {
			return false;
		}
		int place = match.slipStart();
		if (last && (place == text.length() || STOPS.indexOf(text.charAt(place)) >= 0)) {
			return word == 0 || !index.isKnown(text.substring(match.start() + term.start(word - 1), place));
		}
		if (term.length() < 5 || stub.length() > 1 && last) {
			return false;
		}
		boolean outer = word == 0 && index.joinsLeft(text, match.start())
				|| word == term.starts().length - 1 && index.joinsRight(text, match.end() - 1);
		boolean swapped = match.end() < text.length() && text.charAt(match.end()) == term.text().charAt(match.first());
		return !outer && !swapped && (!last || term.text().indexOf(text.charAt(place)) < 0);
	}

	private static void report(NearMatch match, String text, Findings findings) {
		Term term = match.term();
		int word = term.wordAt(match.first());
		boolean withNext = word + 1 < term.starts().length;
		int from = term.start(withNext ? word : Math.max(0, word - 1));
		int to = term.end(withNext ? word + 1 : word);
		Range range = new Range(match.start() + from, match.start() + to - 1);
		String right = term.text().substring(match.first(), match.first() + 1);
		Findings.Draft draft = findings.at(range).fix(MESSAGES.get("insert", right), Range.at(match.slipStart()), right);
		if (TermIndex.isQuoted(text, match.start(), match.end())) {
			draft.atMost(Severity.WARNING);
		}
		draft.say(MESSAGES.get("missing", range.of(text), right, term.text()));
	}
}
