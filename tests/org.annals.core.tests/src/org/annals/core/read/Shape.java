/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.List;
import java.util.stream.Collectors;

import org.annals.core.text.Markers;
import org.annals.core.text.Mentions;
import org.annals.model.report.Action;
import org.annals.model.report.Block;
import org.annals.model.report.Cause;
import org.annals.model.report.Commitment;
import org.annals.model.report.Item;
import org.annals.model.report.Measure;
import org.annals.model.report.Numbering;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.report.Shortcoming;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Run;

/** Writes what was read in one line, so that a test can say a whole structure at once. */
final class Shape {

	private Shape() {
	}

	/** What a line is taken for: {@code 2 SUBSECTION 1 [heading] stop}, or the role of a paragraph, or - for a blank one. */
	static String of(String text, OutlineLine line) {
		if (line.isBlank()) {
			return "-";
		}
		if (!line.isHeading()) {
			return line.role().name();
		}
		int end = line.heading().end();
		String marked = line.numbering() == Numbering.NONE ? "" : " " + line.numbering().name() + " " + line.ordinal();
		return line.level() + marked + " [" + line.heading().of(text) + "]" + text.substring(end, end + line.stop());
	}

	/** Front matter, sections and back matter; parts that are empty are left out. */
	static String of(Report report) {
		return List.of(paragraphs(report.getFront()), sections(report.getSections()), paragraphs(report.getBack())).stream()
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
	}

	private static String paragraphs(List<Paragraph> paragraphs) {
		return paragraphs.stream().map(paragraph -> paragraph.getRole().getLiteral() + "(" + text(paragraph.getProse()) + ")")
				.collect(Collectors.joining(" "));
	}

	/** {@code 一、heading<role>{blocks sections}}; an unheaded section has {@code -} for its heading. */
	static String sections(List<Section> sections) {
		return sections.stream().map(Shape::section).collect(Collectors.joining(" "));
	}

	private static String section(Section section) {
		String heading = section.getHeading() == null && Markers.printed(section).isEmpty() ? "-"
				: Markers.printed(section) + text(section.getHeading()) + stop(section.getStop());
		String role = section.getRole() == null ? "" : "<" + section.getRole() + ">";
		String inside = List.of(blocks(section.getBlocks()), sections(section.getSections())).stream()
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
		return heading + role + "{" + inside + "}";
	}

	/** P paragraph, M measure, C cause, A action, G measure group, S shortcoming, K commitment. */
	static String blocks(List<? extends Block> blocks) {
		return blocks.stream().map(Shape::block).collect(Collectors.joining(" "));
	}

	private static String block(Block block) {
		return switch (block) {
		case Paragraph paragraph -> "P(" + text(paragraph.getProse()) + ")";
		case Measure measure -> "M(" + text(measure.getProse()) + ")";
		case Cause cause -> "C(" + Markers.printed(cause) + text(cause.getProse()) + ")";
		case Action action -> "A(" + text(action.getProse()) + stop(action.getStop()) + ")";
		case Item item -> (item instanceof Commitment ? "K" : item instanceof Shortcoming ? "S" : "G") + "("
				+ Markers.printed(item) + (item.getHeading() == null ? "" : text(item.getHeading()) + stop(item.getStop()))
				+ (item.getBlocks().isEmpty() ? "" : ": " + blocks(item.getBlocks())) + ")";
		default -> block.eClass().getName();
		};
	}

	/** The runs of a prose: mentions in ‹›, citations with their marks. */
	static String text(Prose prose) {
		if (prose == null) {
			return "";
		}
		StringBuilder text = new StringBuilder();
		for (Run run : ProseRuns.of(prose)) {
			text.append(switch (run) {
			case Run.TextRun plain -> plain.text();
			case Run.MentionRun mention -> "‹" + Mentions.shown(mention.mention()) + "›";
			case Run.CitationRun citation -> "《" + citation.citation().getTitle() + "》";
			case Run.CharacterRun character -> "^";
			});
		}
		return text.toString();
	}

	private static String stop(String stop) {
		return stop == null ? "" : stop;
	}
}
