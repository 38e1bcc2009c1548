/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

import java.util.List;

import org.annals.core.check.CheckContext;
import org.annals.core.text.Range;
import org.annals.core.type.Words;
import org.annals.core.types.Lexicon;

/** The tree of a lexicon's terms and the general phrases, made once a lexicon, and what speaks against a near match. */
final class TermIndex {

	/** Shorter terms are too often met by chance. */
	private static final int SHORTEST = 4;

	/** How far from its start a term is looked for around a place. */
	private static final int LONGEST = 8;

	/** Pairs of characters of one sound of which both are in use, in words that the vocabulary knows. */
	private static final List<String> VARIANTS = List.of("定订", "作做", "账帐", "唯惟", "他她", "他它", "她它", "的地", "的得", "地得",
			"份分", "象像", "连联", "需须", "坐座", "粘黏", "止至", "交缴", "与予", "型形");

	private final TermTree tree = new TermTree();
	private final Vocabulary words = Vocabulary.get();

	private TermIndex(Lexicon lexicon) {
		for (Words use : List.of(Words.TERM, Words.NUMERAL_TERM, Words.ALLOWED)) {
			lexicon.words(use).forEach(word -> tree.add(Term.of(word)));
		}
		String phrases = words.phrases();
		for (int i = 0; i < phrases.length(); i += 4) {
			tree.add(new Term(phrases.substring(i, i + 4), new int[] { 0 }, false));
		}
	}

	static TermIndex of(CheckContext context) {
		return context.lexicon().compiled(TermIndex.class, TermIndex::new);
	}

	/** The near matches of a kind in a range that nothing speaks against. */
	List<NearMatch> find(String text, Range range, NearMatch.Slip slip) {
		NearMatcher matcher = new NearMatcher(tree, text, range, slip);
		return matcher.near().stream().filter(match -> match.term().length() >= SHORTEST)
				.filter(match -> !isRight(match, matcher.exact())).toList();
	}

	/** Whether the place of the slip is part of a term that stands there as it should. */
	private static boolean isRight(NearMatch match, List<Range> exact) {
		for (Range range : exact) {
			boolean over = match.slipStart() < match.slipEnd()
					? range.start() < match.slipEnd() && match.slipStart() < range.end()
					: range.start() < match.slipStart() && match.slipStart() < range.end();
			if (over && range.length() >= 3) {
				return true;
			}
		}
		return false;
	}

	/** Whether two characters are a pair of which both are used in the same words. */
	static boolean isVariant(char a, char b) {
		for (String pair : VARIANTS) {
			if (pair.charAt(0) == a && pair.charAt(1) == b || pair.charAt(0) == b && pair.charAt(1) == a) {
				return true;
			}
		}
		return false;
	}

	/** Whether the character before and the one at {@code at} are a word. */
	boolean joinsLeft(String text, int at) {
		return at > 0 && words.isWord(text.charAt(at - 1), text.charAt(at));
	}

	/** Whether the character at {@code at} and the one behind it are a word. */
	boolean joinsRight(String text, int at) {
		return at + 1 < text.length() && words.isWord(text.charAt(at), text.charAt(at + 1));
	}

	/** Whether a word without one of its characters is a word still. */
	boolean isKnown(String stub) {
		return words.isWord(stub);
	}

	/** Whether two characters lie in a term that stands there as it should. */
	boolean isPartOfTerm(String text, int at, Range line) {
		for (int start = Math.max(line.start(), at + 2 - LONGEST); start <= at; start++) {
			int node = tree.root(text.charAt(start));
			for (int end = start + 1; node != 0; end++) {
				if (end >= at + 2 && tree.term(node) != null) {
					return true;
				}
				node = end < line.end() ? tree.child(node, text.charAt(end)) : 0;
			}
		}
		return false;
	}

	/** Whether the text stands alone between quotation marks or book title marks, where plays on words are at home. */
	static boolean isQuoted(String text, int start, int end) {
		return start > 0 && "“‘《".indexOf(text.charAt(start - 1)) >= 0
				|| end < text.length() && "”’》".indexOf(text.charAt(end)) >= 0;
	}
}
