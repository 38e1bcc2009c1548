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

/** Finds words that sound like a word of a fixed term and stand in its place: 权力支持 for 全力支持. */
public final class ConfusableRule extends LineRule {

	private static final Messages MESSAGES = Messages.of(ConfusableRule.class);

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		String text = context.text().text();
		TermIndex index = TermIndex.of(context);
		int told = line.range().start();
		List<Range> places = new ArrayList<>();
		for (NearMatch match : index.find(text, line.range(), NearMatch.Slip.HOMOPHONE)) {
			if (match.slipStart() >= told && isSlip(match, text, index)) {
				told = report(match, text, findings);
				places.add(new Range(match.slipStart(), told));
			}
		}
		told = line.range().start();
		for (Phrases.Hit<String> hit : Confusions.get().find(text, line.range())) {
			Range range = new Range(hit.start(), hit.end());
			if (hit.start() >= told && places.stream().noneMatch(range::overlaps)) {
				findings.at(range).atMost(Severity.WARNING).fix(MESSAGES.get("replace", hit.value()), range, hit.value())
						.say(MESSAGES.get("confusable", range.of(text), hit.value(), hit.value()));
				told = hit.end();
				places.add(range);
			}
		}
		loose(text, line.range(), places, index, findings);
	}

	/** A pair that is no word beside its neighbours, but sounds like an everyday word of such reports. */
	private static void loose(String text, Range line, List<Range> told, TermIndex index, Findings findings) {
		for (int at = line.start(); at + 1 < line.end(); at++) {
			String meant = index.sounds().endingLike(text.charAt(at), text.charAt(at + 1));
			meant = meant != null ? meant : index.sounds().beginningLike(text.charAt(at), text.charAt(at + 1));
			Range range = new Range(at, at + 2);
			if (meant != null && index.isLoose(text, at, line) && !TermIndex.isQuoted(text, at, at + 2)
					&& told.stream().noneMatch(range::overlaps)) {
				findings.at(range).atMost(Severity.WARNING).fix(MESSAGES.get("replace", meant), range, meant)
						.say(MESSAGES.get("confusable", range.of(text), meant, meant));
			}
		}
	}

	private static boolean isSlip(NearMatch match, String text, TermIndex index) {
		Term term = match.term();
		if (match.second() >= 0 && (!term.curated() || term.wordAt(match.first()) != term.wordAt(match.second())
				|| match.second() > match.first() + 1)) {
			return false;
		}
		if ((match.second() >= 0 || !term.curated()) && isOfWords(match, text, index)) {
			return false;
		}
		for (int at : new int[] { match.first(), match.second() }) {
			if (at >= 0 && isExcused(match, at, text, index)) {
				return false;
			}
		}
		return true;
	}

	/** Whether what stands in the text makes sense too: a phrase of two words, or a pair that is no word and so no mistyped one. */
	private static boolean isOfWords(NearMatch match, String text, TermIndex index) {
		if (match.term().curated()) {
			return !index.isWord(text, match.slipStart());
		}
		return index.isWord(text, match.start()) && index.isWord(text, match.start() + 2);
	}

	private static boolean isExcused(NearMatch match, int at, String text, TermIndex index) {
		int place = match.start() + at;
		boolean joinsLeft = index.joinsLeft(text, place);
		boolean joinsRight = index.joinsRight(text, place);
		if (at == 0 && joinsLeft && !joinsRight || place + 1 == match.end() && joinsRight && !joinsLeft) {
			return true;
		}
		if (text.charAt(place) == '的') {
			return true;
		}
		return TermIndex.isVariant(match.term().text().charAt(at), text.charAt(place))
				&& (at > match.term().start(match.term().wordAt(at)) ? joinsLeft : joinsRight);
	}

	private static int report(NearMatch match, String text, Findings findings) {
		Term term = match.term();
		int word = term.wordAt(match.first());
		Range wrong = new Range(match.start() + term.start(word), match.start() + term.end(word));
		String right = term.text().substring(term.start(word), term.end(word));
		Findings.Draft draft = findings.at(wrong).fix(MESSAGES.get("replace", right), wrong, right);
		if (match.second() >= 0 || TermIndex.isQuoted(text, match.start(), match.end())) {
			draft.atMost(Severity.WARNING);
		}
		draft.say(MESSAGES.get("confusable", wrong.of(text), right, term.text()));
		return Math.max(match.slipEnd(), wrong.end());
	}
}
