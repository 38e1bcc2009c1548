/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.annals.core.text.Markers;
import org.annals.core.write.ReportWriter;
import org.annals.core.write.WriteRequest;
import org.annals.core.write.metrics.MetricColumn;
import org.annals.core.write.metrics.MetricRow;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Section;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The report as Markdown, for reading in a repository or on the web: the title as first heading, sections below it with
 * their numbers, enumerated items as lists, the register of metrics as a table at the end. It is made to be read and
 * does not keep white space or the typed lines.
 */
public final class MarkdownWriter implements ReportWriter {

	private static final int MAX_HEADING = 6;
	private static final List<MetricColumn> SHOWN = List.of(MetricColumn.COUNTS, MetricColumn.VALUE, MetricColumn.UNIT,
			MetricColumn.SCOPE, MetricColumn.PERIOD, MetricColumn.SECTION);

	@Override
	public void write(WriteRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		MarkdownBlocks blocks = new MarkdownBlocks();
		paragraphs(request.report().getFront(), blocks);
		sections(request.report().getSections(), 2, blocks);
		paragraphs(request.report().getBack(), blocks);
		metrics(request, blocks);
		out.write(blocks.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static void paragraphs(List<Paragraph> paragraphs, MarkdownBlocks blocks) {
		String[] markers = Markers.printed(paragraphs);
		for (int i = 0; i < markers.length; i++) {
			Paragraph paragraph = paragraphs.get(i);
			if (paragraph.getRole() == ParagraphRole.TITLE) {
				blocks.heading(1, MarkdownBlocks.prose(paragraph.getProse()));
			} else {
				blocks.prose(paragraph, markers[i], 0);
			}
		}
		blocks.end();
	}

	private static void sections(List<Section> sections, int level, MarkdownBlocks blocks) {
		String[] markers = Markers.printed(sections);
		for (int i = 0; i < markers.length; i++) {
			Section section = sections.get(i);
			if (section.getHeading() != null) {
				String marker = MarkdownEscape.inline(markers[i]);
				String heading = marker + MarkdownBlocks.prose(section.getHeading());
				blocks.heading(Math.min(level, MAX_HEADING), MarkdownEscape.line(heading));
			} else {
				blocks.number(markers[i]);
			}
			blocks.add(section.getBlocks(), 0);
			blocks.end();
			sections(section.getSections(), level + 1, blocks);
		}
	}

	private static void metrics(WriteRequest request, MarkdownBlocks blocks) {
		List<MetricRow> rows = MetricRow.of(request.text());
		if (rows.isEmpty()) {
			return;
		}
		String language = request.report().getLanguage();
		StringBuilder table = new StringBuilder();
		List<String> labels = SHOWN.stream().map(column -> column.label(language)).toList();
		table.append(MarkdownBlocks.row(labels, labels.size())).append('\n').append(MarkdownBlocks.rule(labels.size()));
		for (MetricRow row : rows) {
			List<String> cells = SHOWN.stream().map(row::text).map(MarkdownEscape::inline).toList();
			table.append('\n').append(MarkdownBlocks.row(cells, labels.size()));
		}
		blocks.block("---");
		blocks.heading(2, MetricColumn.title(language));
		blocks.block(table.toString());
	}
}
