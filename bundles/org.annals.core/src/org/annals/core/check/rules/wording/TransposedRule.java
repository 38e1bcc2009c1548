/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.LineRule;
import org.annals.core.check.Severity;
import org.annals.core.message.Messages;
import org.annals.core.text.Line;
import org.annals.core.text.Range;

/** Finds two neighbouring characters that changed places, in a fixed term or in an everyday word. */
public final class TransposedRule extends LineRule {

	private static final Messages MESSAGES = Messages.of(TransposedRule.class);

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		String text = context.text().text();
		List<Integer> told = new ArrayList<>();
		TermIndex index = TermIndex.of(context);
		for (NearMatch match : index.find(text, line.range(), NearMatch.Slip.TRANSPOSED)) {
			int at = match.slipStart();
			if (!told.contains(at) && !isWord(match, text, index)) {
				told.add(at);
				report(at, match.term().text(), TermIndex.isQuoted(text, match.start(), match.end()), text, findings);
			}
		}
		for (int at = line.range().start(); at + 1 < line.range().end(); at++) {
			if (index.isUsual(text.charAt(at + 1), text.charAt(at))
					&& Vocabulary.get().isWord(text.charAt(at + 1), text.charAt(at)) && !told.contains(at)
					&& index.isLoose(text, at, line.range())) {
				report(at, text.substring(at + 1, at + 2) + text.charAt(at), true, text, findings);
			}
		}
	}

	/** Whether the pair as it stands is a word, alone or with its neighbours. */
	private static boolean isWord(NearMatch match, String text, TermIndex index) {
		int at = match.slipStart();
		boolean oneWord = match.term().wordAt(match.first()) == match.term().wordAt(match.first() + 1);
		if (index.isWord(text, at)) {
			return !match.term().curated() || oneWord;
		}
		return (match.first() == 0 || !oneWord || !match.term().curated()) && index.joinsLeft(text, at)
				|| at + 2 == match.end() && index.joinsRight(text, at + 1);
	}

	private static void report(int at, String meant, boolean unsure, String text, Findings findings) {
		Range range = new Range(at, at + 2);
		String right = "" + text.charAt(at + 1) + text.charAt(at);
		Findings.Draft draft = findings.at(range).fix(MESSAGES.get("replace", right), range, right);
		if (unsure) {
			draft.atMost(Severity.WARNING);
		}
		draft.say(MESSAGES.get("transposed", range.of(text), right, meant));
	}
}
