/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceLine;
import org.annals.core.text.LevelForms;
import org.annals.core.text.Range;
import org.annals.core.text.Sentences;
import org.annals.core.type.SectionRole;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Numbering;
import org.annals.model.report.ParagraphRole;

/** First stage: tells headings from running text, line by line. GB/T 9704-2012, 7.3.3. */
public final class OutlineStage implements ReadingStage {

	private static final Messages MESSAGES = Messages.of(OutlineStage.class);

	/** A heading that runs in to its text is a short sentence; a longer first sentence is text. */
	private static final int LONGEST_RUN_IN = 60;
	private static final int LONGEST_LINE = 90;
	private static final int LONGEST_UNNUMBERED = 25;
	private static final int DEEPEST = 9;
	private static final int LONGEST_TERM = 30;
	private static final String ENDS = "。！？";
	private static final String STOPS = "。！？；：，、,;:?!.";

	@Override
	public void apply(Draft draft) {
		SourceDocument source = draft.source();
		List<OutlineLine> lines = new ArrayList<>();
		HeadingNumbers numbers = new HeadingNumbers();
		for (SourceLine line : source.lines()) {
			lines.add(classify(source.text(), line, draft.type(), LevelForms.of(draft.report()), numbers));
		}
		nest(source.text(), lines);
		asText(source.text(), lines);
		List<OutlineLine> assigned = FrontAndBack.assign(source, lines, draft.type());
		doubtUnnumbered(draft, assigned);
		draft.setOutline(new Outline(assigned));
	}

	private static OutlineLine classify(String text, SourceLine line, TypeProfile type, LevelForms forms,
			HeadingNumbers numbers) {
		Range range = Blanks.trim(text, line.range());
		if (line.title()) {
			return OutlineLine.body(range, ParagraphRole.TITLE);
		}
		TypedMarker marker = TypedMarker.ofHeading(text, range.start(), range.end(), forms, numbers, line.level());
		if (marker != null && range.start() + marker.length() < range.end()) {
			numbers.add(marker);
			return numbered(text, line, range, marker, forms);
		}
		boolean heading = line.level() > 0 || isUnnumberedHeading(range.of(text), type);
		if (!range.isEmpty() && heading && TypedMarker.ofItem(text, range.start(), range.end()) == null) {
			return new OutlineLine(range, ParagraphRole.BODY, Math.max(line.level(), 1), Numbering.NONE, 0, 0, range, 0);
		}
		return OutlineLine.body(range, ParagraphRole.BODY);
	}

	/** Where a report has parts, 第一部分, its sections stand below them. */
	private static void nest(String text, List<OutlineLine> lines) {
		if (lines.stream().noneMatch(line -> isPart(text, line))) {
			return;
		}
		for (int i = 0; i < lines.size(); i++) {
			OutlineLine line = lines.get(i);
			if (line.isHeading() && !isPart(text, line) && line.level() < DEEPEST) {
				lines.set(i, new OutlineLine(line.range(), line.role(), line.level() + 1, line.numbering(), line.ordinal(),
						line.marker(), line.heading(), line.stop()));
			}
		}
	}

	private static boolean isPart(String text, OutlineLine line) {
		return line.isHeading() && line.marker() > 0 && line.level() == 1 && text.charAt(line.range().start()) == '第';
	}

	/** A numbered sentence that nothing follows is no heading but what its number counts: 1.学习不够深入。 */
	private static void asText(String text, List<OutlineLine> lines) {
		for (int i = 0; i < lines.size(); i++) {
			OutlineLine line = lines.get(i);
			if (line.isHeading() && line.level() > 1 && line.stop() > 0 && !line.heading().isEmpty()
					&& text.charAt(line.heading().end()) == '。' && line.heading().end() + line.stop() == line.range().end()
					&& !isFollowedByText(lines, i)) {
				lines.set(i, new OutlineLine(line.range(), line.role(), line.level(), line.numbering(), line.ordinal(),
						line.marker(), Range.at(line.heading().start()), 0));
			}
		}
	}

	private static boolean isFollowedByText(List<OutlineLine> lines, int index) {
		for (int i = index + 1; i < lines.size(); i++) {
			if (!lines.get(i).isBlank()) {
				return !lines.get(i).isHeading() || lines.get(i).level() > lines.get(index).level();
			}
		}
		return false;
	}

	private static OutlineLine numbered(String text, SourceLine line, Range range, TypedMarker marker, LevelForms forms) {
		int level = line.level() > 0 ? line.level() : level(marker.style());
		int start = range.start() + marker.length();
		int stop = stop(text, start, range.end(), marker.style());
		boolean whole = stop < 0;
		int end = whole ? range.end() : stop;
		Range heading = new Range(start, end);
		// What an ideograph says takes a Latin text two characters and more.
		int longest = (whole ? LONGEST_LINE : LONGEST_RUN_IN) * (forms == LevelForms.OFFICIAL ? 1 : 2);
		if (heading.length() > longest || heading.isEmpty()) {
			heading = Range.at(start);
			whole = true;
		}
		return new OutlineLine(range, ParagraphRole.BODY, level, marker.style(), marker.ordinal(), marker.length(),
				heading, whole ? 0 : 1);
	}

	/** Where a heading that runs in to its text ends; -1 when the whole line is the heading. */
	private static int stop(String text, int start, int end, Numbering style) {
		int stop = firstStop(text, start, end);
		if (style == Numbering.POINT || style == Numbering.SUBPOINT) {
			int colon = text.indexOf('：', start);
			if (colon > start && colon < (stop < 0 ? end : stop) && colon - start <= LONGEST_TERM) {
				return colon;
			}
		}
		while (stop > start && ENDS.indexOf(text.charAt(stop - 1)) >= 0) {
			stop--;
		}
		return stop;
	}

	/** A stop inside quotation marks parts no heading from its text; -1 when there is no other. */
	private static int firstStop(String text, int start, int end) {
		for (Range sentence : Sentences.of(text, new Range(start, end))) {
			if (ENDS.indexOf(text.charAt(sentence.end() - 1)) >= 0) {
				return sentence.end() - 1;
			}
		}
		return -1;
	}

	private static int level(Numbering style) {
		return switch (style) {
		case SECTION -> 1;
		case SUBSECTION -> 2;
		case POINT -> 3;
		default -> 4;
		};
	}

	private static boolean isUnnumberedHeading(String line, TypeProfile type) {
		return looksLikeHeading(line) && type.roles().stream().map(SectionRole::getCues)
				.anyMatch(cues -> Cues.weigh(cues, line) > 0);
	}

	private static boolean looksLikeHeading(String line) {
		return line.length() >= 4 && line.length() <= LONGEST_UNNUMBERED
				&& STOPS.indexOf(line.charAt(line.length() - 1)) < 0 && line.indexOf('\t') < 0 && line.indexOf('。') < 0 && line.indexOf('，') < 0;
	}

	/** A short line between longer ones may be a heading that nobody numbered. */
	private static void doubtUnnumbered(Draft draft, List<OutlineLine> lines) {
		boolean inBody = false;
		for (int i = 0; i + 1 < lines.size(); i++) {
			OutlineLine line = lines.get(i);
			inBody |= line.isHeading();
			if (inBody && !line.isHeading() && line.role() == ParagraphRole.BODY && looksLikeHeading(line.range().of(draft.source().text()))
					&& !lines.get(i + 1).isBlank()) {
				draft.doubt(line.range(), "heading", MESSAGES.get("doubt.heading"));
			}
		}
	}
}
