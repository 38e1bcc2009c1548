/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.annals.document.flow.Flow;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowSpan;
import org.annals.document.style.Alignment;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.FontStyle;
import org.annals.document.style.Script;
import org.annals.document.style.TextStyle;

/** A paragraph as lines that are ready to be placed. */
public final class ParagraphLines {

	private static final double BESIDE = 1e-6;

	private final Flow flow;
	private final DocumentStyle style;
	private final LineCache cache;

	/**
	 * Characters of one font in a row, as in a glyph run of a page, but not yet on one.
	 *
	 * @param x        from the left edge of the room for the lines, mm
	 * @param advances mm, one for each UTF-16 char
	 */
	public record Part(double x, FontStyle font, Script script, double size, String text, double[] advances, String element,
			int start) {
	}

	/** A line. */
	public record Ready(List<Part> parts) {
	}

	public ParagraphLines(Flow flow) {
		this(flow, new LineCache());
	}

	/** @param cache what is known of the document before an edit; of this one afterwards */
	public ParagraphLines(Flow flow, LineCache cache) {
		this.flow = flow;
		this.style = flow.style();
		this.cache = cache;
		cache.begin(flow);
	}

	/** Measures a paragraph in its own size. */
	public Clusters clusters(FlowParagraph paragraph) {
		return Clusters.of(paragraph, style, flow.vocabulary(), style.cell(style.text(paragraph.role()).size()));
	}

	/** The lines of a paragraph across the whole text area. */
	public List<Ready> of(FlowParagraph paragraph) {
		LineCache.Broken broken = cache.get(paragraph, () -> broken(paragraph));
		return ready(broken.clusters(), paragraph.spans(), broken.lines(), style.text(paragraph.role()).size());
	}

	private LineCache.Broken broken(FlowParagraph paragraph) {
		TextStyle text = style.text(paragraph.role());
		Clusters clusters = clusters(paragraph);
		double cell = clusters.cell();
		LineSetter setter = new LineSetter(clusters, style.page().textWidth(), text.align());
		if (text.balance()) {
			return new LineCache.Broken(clusters, setter.balanced(flow.vocabulary().terms()));
		}
		double indent = (text.firstIndent() + paragraph.lead()) * cell;
		double hang = paragraph.hang() == 0 ? paragraph.lead() * cell
				: indent + Math.min(clusters.widthOfChars(paragraph.hang()), style.page().textWidth() / 2);
		return new LineCache.Broken(clusters, setter.lines(indent, hang));
	}

	/** The lines of a paragraph in a room of its own, such as a cell of a table. */
	public List<Ready> in(FlowParagraph paragraph, double width, double size, Alignment align) {
		Clusters clusters = Clusters.of(paragraph, style, flow.vocabulary(), size * TextStyle.POINT);
		return ready(clusters, paragraph.spans(), new LineSetter(clusters, width, align).lines(0, 0), size);
	}

	/** A paragraph on one line that begins at {@code x}, mm. */
	public Ready single(FlowParagraph paragraph, double x) {
		TextStyle text = style.text(paragraph.role());
		Clusters clusters = clusters(paragraph);
		double[] advances = new double[clusters.size()];
		Arrays.setAll(advances, i -> clusters.get(i).width());
		SetLine line = new SetLine(0, clusters.size(), x, advances, clusters.width());
		return ready(clusters, paragraph.spans(), List.of(line), text.size()).get(0);
	}

	private List<Ready> ready(Clusters clusters, List<FlowSpan> spans, List<SetLine> lines, double size) {
		List<Ready> all = new ArrayList<>();
		for (SetLine line : lines) {
			all.add(new Ready(parts(clusters, spans, line, size)));
		}
		return all;
	}

	private List<Part> parts(Clusters clusters, List<FlowSpan> spans, SetLine line, double size) {
		double[] places = VisualOrder.places(clusters, line);
		List<Part> parts = new ArrayList<>();
		int from = line.from();
		while (from < line.to()) {
			Cluster first = clusters.get(from);
			int to = from + 1;
			while (to < line.to() && clusters.get(to).span() == first.span() && clusters.get(to).script() == first.script()
					&& places[to - line.from()] > places[to - line.from() - 1] - BESIDE) {
				to++;
			}
			double[] advances = new double[clusters.get(to - 1).end() - first.start()];
			for (int i = from; i < to; i++) {
				spread(clusters, spans, clusters.get(i), line.advances()[i - line.from()], advances, clusters.get(i).start() - first.start());
			}
			parts.add(part(clusters, spans, first, clusters.get(to - 1).end(), places[from - line.from()], advances, size));
			from = to;
		}
		return parts;
	}

	/** Gives each character of what stands as one its share of the advance; a mark on a letter has none. */
	private void spread(Clusters clusters, List<FlowSpan> spans, Cluster cluster, double advance, double[] advances, int at) {
		advances[at] = advance;
		if (cluster.end() - cluster.start() <= Character.charCount(cluster.point()) || cluster.width() == 0) {
			return;
		}
		FontStyle font = style.text(spans.get(cluster.span()).role()).font();
		advances[at] = 0;
		for (int i = cluster.start(); i < cluster.end();) {
			int point = clusters.text().codePointAt(i);
			double share = Widths.of(point, cluster.script(), font.metrics()) * clusters.cell() / cluster.width();
			advances[at + i - cluster.start()] = advance * share;
			i += Character.charCount(point);
		}
	}

	private Part part(Clusters clusters, List<FlowSpan> spans, Cluster first, int end, double x, double[] advances,
			double size) {
		int before = 0;
		for (int i = 0; i < first.span(); i++) {
			before += spans.get(i).text().length();
		}
		FlowSpan span = spans.get(first.span());
		return new Part(x, style.text(span.role()).font(), first.script(), size, clusters.text().substring(first.start(), end),
				advances, span.element(), span.start() < 0 ? -1 : span.start() + first.start() - before);
	}
}
