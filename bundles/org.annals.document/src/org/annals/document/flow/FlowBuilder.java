/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.flow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.annals.core.table.form.TableGrid;
import org.annals.core.text.Line;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.Role;
import org.annals.model.report.Element;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Passage;
import org.annals.model.report.Report;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Table;

/** Goes through the lines of a report's text and says of each what it is in the document. */
final class FlowBuilder {

	/** Roles of which several paragraphs belong together. */
	private static final Set<Role> JOINED = EnumSet.of(Role.TITLE, Role.SUBTITLE, Role.ADDRESSEE, Role.ATTACHMENT_NOTE,
			Role.SIGNATURE, Role.DATE, Role.ATTACHMENT_TITLE);

	private final ReportText text;
	private final TypeProfile type;
	private final DocumentStyle style;
	private final LineSpans spans;
	private final Attachments attachments = new Attachments();
	private final List<FlowBlock> blocks = new ArrayList<>();

	FlowBuilder(ReportText text, TypeProfile type, DocumentStyle style) {
		this.text = text;
		this.type = type;
		this.style = style;
		this.spans = new LineSpans(text);
	}

	Flow build() {
		int behindTable = -1;
		for (Line line : text.lines()) {
			if (line.range().start() < behindTable) {
				continue;
			}
			if (line.passage() instanceof Table table) {
				add(table);
				behindTable = text.range(table).orElseThrow().end();
			} else {
				add(line);
			}
		}
		Report report = text.report();
		return new Flow(title(), report.getAuthor() == null ? "" : report.getAuthor(), language(report), style,
				Vocabulary.of(type.lexicon()), blocks);
	}

	private String language(Report report) {
		return report.getLanguage() == null || report.getLanguage().isBlank() ? style.language() : report.getLanguage();
	}

	private String title() {
		StringBuilder title = new StringBuilder();
		for (FlowBlock block : blocks) {
			if (block instanceof FlowParagraph paragraph && paragraph.role() == Role.TITLE) {
				title.append(title.isEmpty() || style.isEastAsian() ? "" : " ").append(paragraph.text());
			}
		}
		return title.toString();
	}

	private void add(Line line) {
		Range range = Spans.trim(text.text(), line.range());
		Element element = text.elementAt(range.start());
		if (range.isEmpty() || element instanceof Paragraph paragraph && paragraph.getRole() == ParagraphRole.DEBRIS) {
			return;
		}
		Role front = role(element);
		boolean attached = front == Role.ATTACHMENT_NOTE;
		Attachments.Placed placed = attached ? attachments.place(text.text(range)) : new Attachments.Placed(front, 0, 0);
		if (front == Role.SIGNATURE || front == Role.DATE) {
			attachments.closed();
		}
		List<FlowSpan> parts = spans.of(range, placed.role());
		if (parts.isEmpty()) {
			return;
		}
		Role role = placed.role() == Role.BODY ? heading(parts) : placed.role();
		boolean joined = !blocks.isEmpty() && blocks.getLast() instanceof FlowParagraph before
				&& (before.role() == role && JOINED.contains(role) || before.role() == Role.TITLE && role == Role.SUBTITLE);
		blocks.add(new FlowParagraph(role, parts, role == Role.ATTACHMENT_LABEL, joined, placed.lead(), placed.hang()));
	}

	/** A line that is a heading and nothing else is a heading; one that a heading runs in to is body text. */
	private static Role heading(List<FlowSpan> parts) {
		Role first = parts.get(0).role();
		return parts.stream().allMatch(span -> span.role() == first) ? first : Role.BODY;
	}

	private static Role role(Element element) {
		if (!(element instanceof Paragraph paragraph)) {
			return Role.BODY;
		}
		boolean front = paragraph.eContainingFeature() == ReportPackage.Literals.REPORT__FRONT;
		return switch (paragraph.getRole()) {
		case TITLE -> Role.TITLE;
		case SUBTITLE -> Role.SUBTITLE;
		case ADDRESSEE -> Role.ADDRESSEE;
		// Above the text, the name of who speaks and the day stand below the title.
		case SIGNATURE -> front ? Role.SUBTITLE : Role.SIGNATURE;
		case DATE -> front ? Role.SUBTITLE : Role.DATE;
		case ATTACHMENT -> Role.ATTACHMENT_NOTE;
		case BODY, PREAMBLE, TRANSITION, DEBRIS -> Role.BODY;
		};
	}

	private void add(Table table) {
		List<List<FlowParagraph>> rows = new ArrayList<>();
		List<List<TableGrid.Place>> places = TableGrid.of(table);
		int heads = TableGrid.heads(table);
		for (var row : table.getRows()) {
			List<FlowParagraph> cells = new ArrayList<>();
			Role role = TableGrid.isHead(table, rows.size(), heads) ? Role.TABLE_HEAD : Role.TABLE_CELL;
			for (var cell : row.getCells()) {
				Range range = Spans.trim(text.text(), text.range(cell).orElseThrow());
				cells.add(new FlowParagraph(role, Spans.of(text.text(), range, role, table.getId())));
			}
			rows.add(cells);
		}
		if (!rows.isEmpty()) {
			blocks.add(new FlowTable(table.getId(), title(table), rows, TableGrid.columns(places), heads, places));
		}
	}

	private static FlowParagraph title(Passage passage) {
		String title = passage instanceof Table table && table.getTitle() != null ? table.getTitle().strip() : "";
		return title.isEmpty() ? null
				: new FlowParagraph(Role.TABLE_TITLE,
						List.of(new FlowSpan(Spans.clean(title), Role.TABLE_TITLE, passage.getId(), -1)));
	}
}
