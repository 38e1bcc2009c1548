/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.text;

import static org.annals.model.report.ReportPackage.Literals.PROSE__CHARACTERS;
import static org.annals.model.report.ReportPackage.Literals.PROSE__CITATIONS;
import static org.annals.model.report.ReportPackage.Literals.PROSE__MENTIONS;

import java.util.ArrayList;
import java.util.List;

import org.annals.model.report.Citation;
import org.annals.model.report.ControlCharacter;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Prose;
import org.annals.model.report.ReportFactory;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/**
 * Reads and edits the runs of a prose, because text entries of a mixed feature map have no identity of their own.
 *
 * <p>Offsets are UTF-16 and ranges half-open. Two text runs never stand side by side in a prose that only these methods
 * changed, and a text run never holds a character that XML cannot hold.
 */
public final class ProseRuns {

	private ProseRuns() {
	}

	/** A new prose with this text; {@code text} may be empty. */
	public static Prose create(String text) {
		Prose prose = ReportFactory.eINSTANCE.createProse();
		append(prose, text);
		return prose;
	}

	/** The runs in the order of the text, as a snapshot; comments and empty entries are left out. */
	public static List<Run> of(Prose prose) {
		FeatureMap entries = prose.getMixed();
		List<Run> runs = new ArrayList<>(entries.size());
		for (int i = 0; i < entries.size(); i++) {
			Run run = run(entries.get(i), i);
			if (run != null) {
				runs.add(run);
			}
		}
		return runs;
	}

	private static Run run(FeatureMap.Entry entry, int index) {
		if (isText(entry)) {
			String text = (String) entry.getValue();
			return text == null || text.isEmpty() ? null : new Run.TextRun(index, text);
		}
		return switch (entry.getValue()) {
			case Mention mention -> new Run.MentionRun(index, mention);
			case Citation citation -> new Run.CitationRun(index, citation);
			case ControlCharacter character -> new Run.CharacterRun(index, character);
			case null, default -> null;
		};
	}

	/** The text runs and the characters XML cannot hold, one after the other; mentions and citations are left out. */
	public static String plainText(Prose prose) {
		StringBuilder text = new StringBuilder();
		for (Run run : of(prose)) {
			if (run instanceof Run.TextRun plain) {
				text.append(plain.text());
			} else if (run instanceof Run.CharacterRun character) {
				text.append(character.text());
			}
		}
		return text.toString();
	}

	/** Adds text at the end; what XML cannot hold becomes runs of its own. */
	public static void append(Prose prose, String text) {
		insertText(prose, prose.getMixed().size(), text);
	}

	/** Adds a place where {@code metric} shows its value. */
	public static Mention appendMention(Prose prose, Metric metric) {
		Mention mention = ReportFactory.eINSTANCE.createMention();
		mention.setMetric(metric);
		prose.getMentions().add(mention);
		return mention;
	}

	/** Adds a cited document; {@code title} is without the marks 《》. */
	public static Citation appendCitation(Prose prose, String title) {
		Citation citation = ReportFactory.eINSTANCE.createCitation();
		citation.setTitle(title);
		prose.getCitations().add(citation);
		return citation;
	}

	/**
	 * Replaces a range inside one text run.
	 *
	 * @param index entry of the run
	 * @throws IllegalArgumentException if the entry is no text
	 * @throws IndexOutOfBoundsException if the range is not inside the run
	 */
	public static void replace(Prose prose, int index, int start, int end, String replacement) {
		String old = text(prose, index);
		String changed = old.substring(0, start) + replacement + old.substring(end);
		prose.getMixed().remove(index);
		insertText(prose, index, changed);
	}

	/** Puts text before the entry {@code index}, which may be the number of entries. */
	public static void insertText(Prose prose, int index, String text) {
		int at = index;
		int start = 0;
		while (start < text.length()) {
			int illegal = XmlCharacters.firstIllegal(text, start);
			int end = illegal < 0 ? text.length() : illegal;
			if (end > start) {
				FeatureMapUtil.addText(prose.getMixed(), at++, text.substring(start, end));
			}
			if (illegal >= 0) {
				int code = text.codePointAt(illegal);
				prose.getMixed().add(at++, PROSE__CHARACTERS, character(code));
				end = illegal + Character.charCount(code);
			}
			start = end;
		}
		join(prose, at);
		join(prose, index);
	}

	/**
	 * Puts a mention into a text run, in the place of a range of it.
	 *
	 * @throws IllegalArgumentException if the entry is no text
	 */
	public static void replaceByMention(Prose prose, int index, int start, int end, Mention mention) {
		replaceBy(prose, index, start, end, FeatureMapUtil.createEntry(PROSE__MENTIONS, mention));
	}

	/**
	 * Puts several mentions into one text run, which a long run takes one by one only in square time.
	 *
	 * @param places ranges of the run with their mentions, in order and apart
	 * @throws IllegalArgumentException if the entry is no text
	 */
	public static void replaceByMentions(Prose prose, int index, List<Place> places) {
		String old = text(prose, index);
		FeatureMap.Internal entries = (FeatureMap.Internal) prose.getMixed();
		entries.remove(index);
		int at = index;
		int done = 0;
		for (Place place : places) {
			if (place.start() > done) {
				int before = entries.size();
				insertText(prose, at, old.substring(done, place.start()));
				at += entries.size() - before;
			}
			entries.addUnique(at++, FeatureMapUtil.createEntry(PROSE__MENTIONS, place.mention()));
			done = place.end();
		}
		insertText(prose, at, old.substring(done));
	}

	/**
	 * Where a mention goes.
	 *
	 * @param start UTF-16 offset in the run
	 * @param end   behind the last char that it takes the place of
	 */
	public record Place(int start, int end, Mention mention) {
	}

	/**
	 * Puts a citation into a text run, in the place of a range of it.
	 *
	 * @throws IllegalArgumentException if the entry is no text
	 */
	public static void replaceByCitation(Prose prose, int index, int start, int end, Citation citation) {
		replaceBy(prose, index, start, end, FeatureMapUtil.createEntry(PROSE__CITATIONS, citation));
	}

	private static void replaceBy(Prose prose, int index, int start, int end, FeatureMap.Entry entry) {
		String old = text(prose, index);
		String before = old.substring(0, start);
		String after = old.substring(end);
		prose.getMixed().remove(index);
		prose.getMixed().add(index, entry);
		insertText(prose, index + 1, after);
		insertText(prose, index, before);
	}

	/** Removes an entry and joins the text on both sides of it. */
	public static void delete(Prose prose, int index) {
		prose.getMixed().remove(index);
		join(prose, index);
	}

	/** Joins the entries before and at {@code index} when both are text. */
	private static void join(Prose prose, int index) {
		FeatureMap entries = prose.getMixed();
		if (index > 0 && index < entries.size() && isText(entries.get(index - 1)) && isText(entries.get(index))) {
			String joined = text(prose, index - 1) + text(prose, index);
			entries.remove(index);
			entries.remove(index - 1);
			FeatureMapUtil.addText(entries, index - 1, joined);
		}
	}

	private static String text(Prose prose, int index) {
		FeatureMap.Entry entry = prose.getMixed().get(index);
		if (!isText(entry)) {
			throw new IllegalArgumentException("entry " + index + " is no text");
		}
		return entry.getValue() == null ? "" : (String) entry.getValue();
	}

	private static boolean isText(FeatureMap.Entry entry) {
		return FeatureMapUtil.isText(entry) || FeatureMapUtil.isCDATA(entry);
	}

	private static ControlCharacter character(int code) {
		ControlCharacter character = ReportFactory.eINSTANCE.createControlCharacter();
		character.setCode(code);
		return character;
	}
}
