/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.report.provider.label;

import java.util.List;
import java.util.function.Function;

import org.annals.model.report.Action;
import org.annals.model.report.Actor;
import org.annals.model.report.Block;
import org.annals.model.report.Cause;
import org.annals.model.report.Cell;
import org.annals.model.report.Citation;
import org.annals.model.report.ControlCharacter;
import org.annals.model.report.Item;
import org.annals.model.report.Measure;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Organisation;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Passage;
import org.annals.model.report.Person;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.Row;
import org.annals.model.report.Section;
import org.annals.model.report.Table;
import org.annals.model.report.provider.ReportEditPlugin;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.annals.model.text.Run;
import org.eclipse.emf.ecore.EObject;

/** Names each object of a report by what its author reads on the page, as the generated labels only show ids. */
public final class ReportLabels {

	/** Most code points of an excerpt, without the ellipsis. */
	static final int EXCERPT = 40;

	private final Function<? super Passage, String> marker;
	private final Function<? super Mention, String> shown;

	/**
	 * @param marker the number printed before a passage, "" for none; derived by a bundle above this one
	 * @param shown  what a mention prints
	 */
	public ReportLabels(Function<? super Passage, String> marker, Function<? super Mention, String> shown) {
		this.marker = marker;
		this.shown = shown;
	}

	/** One line, never empty: number and excerpt of the text, or the word for its class when there is no text yet. */
	public String label(EObject object) {
		String label = switch (object) {
			case Report report -> report(report);
			case Passage passage -> passage(passage);
			case Metric metric -> join(metric.getCounts() == null ? metric.getVerb() : metric.getCounts(), value(metric));
			case Person person -> join(person.getName(), person.getPost());
			case Actor actor -> join(actor.getName(), "");
			case Organisation organisation -> join(organisation.getName(), "");
			case Row row -> row(row);
			case Cell cell -> join(cell.getColumn(), text(cell.getProse()));
			case Prose prose -> text(prose);
			case Mention mention -> shown.apply(mention);
			case Citation citation -> citation(citation);
			case ControlCharacter character -> String.format("U+%04X", character.getCode());
			default -> "";
		};
		String line = excerpt(label);
		return line.isEmpty() ? kind(object) : line;
	}

	private String passage(Passage passage) {
		String text = text(passage);
		return marker.apply(passage) + (text.isBlank() ? kind(passage) : text);
	}

	private String report(Report report) {
		String title = Reports.paragraph(report, ParagraphRole.TITLE).map(this::text).orElse("");
		if (!title.isBlank()) {
			return title;
		}
		Organisation organisation = report.getOrganisation();
		return join(organisation == null ? "" : organisation.getName(), report.getPeriod());
	}

	private String text(Passage passage) {
		return switch (passage) {
			case Section section -> section.getHeading() != null ? text(section.getHeading()) : first(section.getBlocks());
			case Item item -> item.getHeading() != null ? text(item.getHeading()) : first(item.getBlocks());
			case Table table -> table.getTitle() != null ? table.getTitle() : join(table.getKey(), "");
			case Paragraph paragraph -> text(paragraph.getProse());
			case Measure measure -> text(measure.getProse());
			case Cause cause -> text(cause.getProse());
			case Action action -> text(action.getProse());
			default -> "";
		};
	}

	private String first(List<Block> blocks) {
		return blocks.isEmpty() ? "" : text(blocks.getFirst());
	}

	private String row(Row row) {
		if (row.getKey() != null) {
			return row.getKey();
		}
		return row.getCells().isEmpty() ? "" : text(row.getCells().getFirst().getProse());
	}

	private String text(Prose prose) {
		StringBuilder text = new StringBuilder();
		if (prose != null) {
			for (Run run : ProseRuns.of(prose)) {
				text.append(switch (run) {
					case Run.TextRun plain -> plain.text();
					case Run.MentionRun mention -> shown.apply(mention.mention());
					case Run.CitationRun cited -> citation(cited.citation());
					case Run.CharacterRun control -> "";
				});
			}
		}
		return text.toString();
	}

	private static String citation(Citation citation) {
		return citation.getTitle() == null ? "" : "《" + citation.getTitle() + "》";
	}

	private static String value(Metric metric) {
		return (metric.getValue() == null ? "" : metric.getValue().toPlainString())
				+ (metric.getUnit() == null ? "" : metric.getUnit());
	}

	/** The word for the class; an empty paragraph is named by its role. */
	private static String kind(EObject object) {
		String key = "_UI_" + object.eClass().getName() + "_type";
		if (object instanceof Paragraph paragraph && paragraph.getRole() != ParagraphRole.BODY) {
			key = "_UI_ParagraphRole_" + paragraph.getRole().getName() + "_literal";
		}
		return ReportEditPlugin.INSTANCE.getString(key);
	}

	private static String join(String first, String second) {
		return ((first == null ? "" : first) + " " + (second == null ? "" : second)).strip();
	}

	private static String excerpt(String text) {
		String line = text.strip().replaceAll("[\\s\\u3000]+", " ");
		return line.codePointCount(0, line.length()) <= EXCERPT ? line
				: line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
	}
}
