/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.core.message.Messages;
import org.annals.document.page.Line;
import org.annals.document.page.Page;
import org.annals.document.page.Pages;

/**
 * Which fonts stood in for which, and what no font has, so that nobody finds it out on paper.
 *
 * @param substitutions in the order of the text
 * @param missing       characters that are shown as boxes, each once
 */
public record FontReport(List<Substitution> substitutions, String missing) {

	private static final Messages MESSAGES = Messages.of(FontReport.class);
	private static final Set<Character.UnicodeScript> JOINED = EnumSet.of(Character.UnicodeScript.ARABIC,
			Character.UnicodeScript.MONGOLIAN, Character.UnicodeScript.TIBETAN, Character.UnicodeScript.DEVANAGARI);
	private static final int FIRST_JOINED = 0x600;
	private static final int LAST_JOINED = 0x18af;
	private static final int MOST_NAMED = 20;
	private static final int AROUND = 6;

	/**
	 * A font in the place of another one.
	 *
	 * @param wanted     family that the style asks for
	 * @param used       family that was there
	 * @param characters those that it was used for, each once; "" for all
	 */
	public record Substitution(String wanted, String used, String characters) {
	}

	public FontReport {
		substitutions = List.copyOf(substitutions);
	}

	/**
	 * A sentence for each, for people.
	 *
	 * @param pages where the missing characters are looked for, so that each is named with its place
	 */
	public List<String> sentences(Pages pages) {
		List<String> all = new ArrayList<>();
		Map<String, Set<String>> whole = new LinkedHashMap<>();
		substitutions.stream().filter(one -> one.characters().isEmpty())
				.forEach(one -> whole.computeIfAbsent(one.wanted(), wanted -> new LinkedHashSet<>()).add(one.used()));
		whole.forEach((wanted, used) -> all.add(MESSAGES.get(used.size() > 1 ? "stand-ins" : "stand-in", wanted,
				String.join(MESSAGES.get("stand-ins.and"), used))));
		substitutions.stream().filter(one -> !one.characters().isEmpty())
				.forEach(one -> all.add(MESSAGES.get("stand-in-for", one.wanted(), one.used(), one.characters())));
		int[] points = missing.codePoints().toArray();
		for (int i = 0; i < Math.min(points.length, MOST_NAMED); i++) {
			all.add(sentence(points[i], pages));
		}
		if (points.length > MOST_NAMED) {
			all.add(MESSAGES.get("missing-more", new String(points, MOST_NAMED, points.length - MOST_NAMED), points.length - MOST_NAMED));
		}
		all.addAll(unjoined(pages));
		return all;
	}

	/** Scripts whose letters change beside each other are set letter by letter: better said than found out. */
	private static List<String> unjoined(Pages pages) {
		Map<Character.UnicodeScript, Integer> found = new LinkedHashMap<>();
		pages.pages().forEach(page -> page.lines().forEach(line -> line.runs().forEach(run -> run.text().codePoints()
				.filter(point -> point >= FIRST_JOINED && point <= LAST_JOINED).mapToObj(Character.UnicodeScript::of)
				.filter(JOINED::contains).forEach(script -> found.putIfAbsent(script, page.number())))));
		List<String> sentences = new ArrayList<>();
		found.forEach((script, page) -> sentences.add(MESSAGES.get("unjoined", MESSAGES.get("script." + script), page)));
		return sentences;
	}

	private static String sentence(int point, Pages pages) {
		String character = Character.toString(point);
		String code = String.format("U+%04X", point);
		for (Page page : pages.pages()) {
			for (Line line : page.lines()) {
				int at = line.text().indexOf(character);
				if (at >= 0) {
					return MESSAGES.get("missing", character, code, page.number(), around(line.text(), at));
				}
			}
		}
		return MESSAGES.get("missing-somewhere", character, code);
	}

	/** Some characters on both sides, none cut in two. */
	private static String around(String line, int at) {
		int start = line.offsetByCodePoints(at, -Math.min(AROUND, line.codePointCount(0, at)));
		int end = line.offsetByCodePoints(at, Math.min(AROUND + 1, line.codePointCount(at, line.length())));
		return line.substring(start, end);
	}
}
