/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

	/** Characters that stand beside any other: the pair around them says nothing. */
	private static final String PARTICLES = "的之即数地得了着过是在有和与及或并而且但以为对将把被由从向于到至按据因所其这那此该各每本某上下中内外前后间里"
			+ "左右东西南北大小多少新老高低好不没未无非可能会要应须必已还又再更最很也都就才只等们者性化一二三四五六七八九十百千万亿两几年月日时分"
			+ "个名项次条件家人号省市县区乡镇村街路州国党局委厅办";

	/** Characters that end one name and begin the next: 某市市场, 教育学学科. */
	private static final String OFFICES = "院校部会社学科司站所队组室处股厂店馆园场库港江河湖山海岛桥路线车船机网端";

	/** A clause ends at one of these; the suffix 化 cannot open the next. */
	private static final String STOPS = "，。；：、！？";

	/** Characters that end a clause by themselves though everyday words begin with them: 经济稳、百姓富. */
	private static final String ENDINGS = "稳优富强固美好快深展债效废汇园实活足";

	private final TermTree terms = new TermTree();
	private final TermTree phrases = new TermTree();
	private final PairSet pairs = new PairSet();
	private final SoundMap sounds = new SoundMap();
	private final PairSet openers = new PairSet();
	private final PairSet meant = new PairSet();
	private final Set<String> parts = new HashSet<>();
	private final Vocabulary words = Vocabulary.get();

	private TermIndex(Lexicon lexicon) {
		for (Words use : List.of(Words.TERM, Words.NUMERAL_TERM, Words.ALLOWED)) {
			lexicon.words(use).forEach(word -> add(Term.of(word), use == Words.ALLOWED));
		}
		String joined = words.phrases();
		for (int i = 0; i < joined.length(); i += 4) {
			phrases.add(new Term(joined.substring(i, i + 4), new int[] { 0 }, Term.Source.VOCABULARY));
		}
	}

	private void add(Term term, boolean allowed) {
		terms.add(allowed ? new Term(term.text(), term.starts(), Term.Source.ALLOWED) : term);
		for (int word = 0; word < term.starts().length; word++) {
			String part = term.text().substring(term.start(word), term.end(word));
			parts.add(part);
			if (part.length() == 2) {
				pairs.add(part.charAt(0), part.charAt(1));
				if (!allowed) {
					meant.add(part.charAt(0), part.charAt(1));
					openers.add(part.charAt(0), '\0');
					if (words.isCommon(part.charAt(0), part.charAt(1))) {
						sounds.add(part.charAt(0), part.charAt(1));
					}
				}
			}
		}
	}

	static TermIndex of(CheckContext context) {
		return context.lexicon().compiled(TermIndex.class, TermIndex::new);
	}

	/** The near matches of a kind in a range that nothing speaks against. */
	List<NearMatch> find(String text, Range range, NearMatch.Slip slip) {
		List<NearMatch> found = new ArrayList<>(new NearMatcher(terms, text, range, slip).near());
		if (slip != NearMatch.Slip.MISSING) {
			found.addAll(new NearMatcher(phrases, text, range, slip).near());
		}
		found.removeIf(match -> match.term().length() < SHORTEST || match.term().source() == Term.Source.ALLOWED);
		if (found.isEmpty()) {
			return found;
		}
		List<Range> exact = new ArrayList<>();
		terms.findExact(text, range, exact);
		phrases.findExact(text, range, exact);
		exact.sort(null);
		found.removeIf(match -> isRight(match, exact));
		found.sort(Comparator.comparingInt(NearMatch::slipStart).thenComparing(match -> match.term().source())
				.thenComparingInt(match -> -match.term().length()));
		return found;
	}

	/** Whether the place of the slip is part of a term that stands there as it should; {@code exact} in order. */
	private static boolean isRight(NearMatch match, List<Range> exact) {
		boolean missing = match.slip() == NearMatch.Slip.MISSING;
		int from = missing ? match.slipStart() - 1 : match.slipStart();
		int to = missing && match.slipStart() == match.end() ? match.end() : missing ? from + 2 : match.slipEnd();
		for (Range range : exact) {
			if (range.start() >= to) {
				return false;
			}
			if (range.length() >= 3 && from < range.end() && (!missing || range.start() <= from && to <= range.end()
					|| range.start() < match.start() || range.end() > match.end())) {
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
		return at > 0 && isWord(text, at - 1);
	}

	/** Whether the character at {@code at} and the one behind it are a word. */
	boolean joinsRight(String text, int at) {
		return at + 1 < text.length() && isWord(text, at);
	}

	/** Whether the two characters at {@code at} are a word. */
	boolean isWord(String text, int at) {
		return words.isWord(text.charAt(at), text.charAt(at + 1)) || pairs.contains(text.charAt(at), text.charAt(at + 1));
	}

	/** Whether two characters are a word that such reports are made of. */
	boolean isUsual(char first, char second) {
		return meant.contains(first, second);
	}

	/** Whether the character before {@code end} can only be the first half of a word whose second half is missing. */
	boolean isHalf(String text, int end, Range line) {
		int at = end - 1;
		char half = text.charAt(at);
		return at >= line.start() + 2 && openers.contains(half, '\0') && !words.isFree(half) && PARTICLES.indexOf(half) < 0
				&& ENDINGS.indexOf(half) < 0 && isWord(text, at - 2) && !isWord(text, at - 1) && !isKnown(text.substring(at - 2, end))
				&& (at < line.start() + 3 || !isKnown(text.substring(at - 3, end))) && !isPartOfTerm(text, at - 1, line);
	}

	/** Whether a character often stands alone as a word. */
	boolean isFree(char c) {
		return words.isFree(c);
	}

	/** Everyday words of such reports by sound. */
	SoundMap sounds() {
		return sounds;
	}

	/** Whether two characters are no word and join with none of their neighbours to one. */
	boolean isLoose(String text, int at, Range line) {
		char first = text.charAt(at);
		char second = text.charAt(at + 1);
		boolean suffix = first == '化' && at > line.start() && STOPS.indexOf(text.charAt(at - 1)) >= 0;
		return (suffix || PARTICLES.indexOf(first) < 0) && PARTICLES.indexOf(second) < 0 && !isWord(text, at)
				&& (at == line.start() || !joinsLeft(text, at)) && (at + 2 >= line.end() || !joinsRight(text, at + 1))
				&& (at < line.start() + 2 || !isKnown(text.substring(at - 2, at + 1)))
				&& !words.inLongerWord(text, at, at + 2) && !isPartOfTerm(text, at, line);
	}

	/** Whether a character stands there twice though none makes a word with what stands before: 推推进, 任务落落。 */
	boolean isStutter(String text, int at, Range line) {
		char c = text.charAt(at);
		if (at + 1 >= line.end() || text.charAt(at + 1) != c || !openers.contains(c, '\0') || PARTICLES.indexOf(c) >= 0
				|| OFFICES.indexOf(c) >= 0 || isWord(text, at) || words.inLongerWord(text, at, at + 2)) {
			return false;
		}
		if (at + 2 >= line.end() || text.charAt(at + 2) == c || at > line.start() && (text.charAt(at - 1) == c
				|| joinsLeft(text, at) || words.inLongerWord(text, at - 1, at + 1)) || isPartOfTerm(text, at, line)) {
			return false;
		}
		boolean alone = at >= line.start() + 2 && isWord(text, at - 2) && "，。；“".indexOf(text.charAt(at + 2)) >= 0;
		return alone || isUsual(c, text.charAt(at + 2));
	}

	/** Whether a word without one of its characters is a word still. */
	boolean isKnown(String stub) {
		return words.isWord(stub) || parts.contains(stub);
	}

	/** Whether two characters lie in a term that stands there as it should. */
	boolean isPartOfTerm(String text, int at, Range line) {
		for (int start = Math.max(line.start(), at + 2 - LONGEST); start <= at; start++) {
			int node = terms.root(text.charAt(start));
			for (int end = start + 1; node != 0; end++) {
				if (end >= at + 2 && terms.term(node) != null) {
					return true;
				}
				node = end < line.end() ? terms.child(node, text.charAt(end)) : 0;
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
