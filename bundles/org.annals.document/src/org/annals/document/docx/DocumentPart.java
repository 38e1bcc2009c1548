/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

import java.util.ArrayList;
import java.util.List;

import org.annals.document.flow.Flow;
import org.annals.document.flow.FlowBlock;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowTable;
import org.annals.document.line.ClosingLines;
import org.annals.document.line.ParagraphLines;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.TextStyle;
import org.annals.document.write.Markup;

/** The part that holds the text. */
final class DocumentPart {

	private final Flow flow;
	private final DocumentStyle style;
	private final Twips twips;
	private final ParagraphLines lines;
	private final Markup xml = new Markup(PackageParts.PROLOG);
	private final ParagraphMarkup paragraphs;

	DocumentPart(Flow flow) {
		this.flow = flow;
		this.style = flow.style();
		this.twips = new Twips(style);
		this.lines = new ParagraphLines(flow);
		this.paragraphs = new ParagraphMarkup(xml, style, lines);
	}

	byte[] bytes() {
		xml.start("w:document", "xmlns:w", PackageParts.W, "xmlns:r", PackageParts.R).start("w:body");
		List<FlowBlock> blocks = flow.blocks();
		for (int i = 0; i < blocks.size(); i++) {
			switch (blocks.get(i)) {
			case FlowParagraph paragraph when paragraph.role().isClosing() -> i = closing(i);
			case FlowParagraph paragraph -> paragraphs.add(paragraph, spacing(i), indent(paragraph));
			case FlowTable table -> {
				if (table.title() != null) {
					paragraphs.add(table.title(), Spacing.NONE, Indent.NONE);
				}
				new TableMarkup(xml, style, lines, paragraphs).add(table);
				// Without a paragraph between them two tables would become one, and no table may end the text.
				if (i + 1 == blocks.size() || blocks.get(i + 1) instanceof FlowTable) {
					xml.empty("w:p");
				}
			}
			}
		}
		section();
		return xml.end().end().bytes();
	}

	/** Where blank lines before or behind differ from what the style says; of two neighbours word processors take the larger. */
	private Spacing spacing(int index) {
		List<FlowBlock> blocks = flow.blocks();
		FlowParagraph paragraph = (FlowParagraph) blocks.get(index);
		TextStyle text = style.text(paragraph.role());
		boolean joined = paragraph.joined() || index == 0;
		boolean joinedNext = index + 1 < blocks.size() && blocks.get(index + 1) instanceof FlowParagraph next && next.joined();
		boolean belowTable = index > 0 && blocks.get(index - 1) instanceof FlowTable;
		// A table has no distance of its own.
		String before = belowTable ? Long.toString(text.before() * twips.pitch() + twips.pitch() / 2) : joined && text.before() > 0 ? "0" : null;
		return new Spacing(before, joinedNext && text.after() > 0 ? "0" : null);
	}

	private Indent indent(FlowParagraph paragraph) {
		if (paragraph.lead() == 0 && paragraph.hang() == 0) {
			return Indent.NONE;
		}
		TextStyle text = style.text(paragraph.role());
		double cell = style.cell(text.size());
		long hang = Math.round(lines.clusters(paragraph).widthOfChars(paragraph.hang()) * Twips.PER_MM);
		long first = Long.parseLong(Twips.indent((text.firstIndent() + paragraph.lead()) * cell));
		return new Indent(Long.toString(first + hang), null, Long.toString(hang));
	}

	/** Signature and date keep their distance from the right margin, so that they stay there when somebody edits them. */
	private int closing(int first) {
		List<FlowParagraph> group = new ArrayList<>();
		int next = first;
		while (next < flow.blocks().size() && flow.blocks().get(next) instanceof FlowParagraph paragraph
				&& paragraph.role().isClosing()) {
			group.add(paragraph);
			next++;
		}
		List<List<ParagraphLines.Ready>> set = new ClosingLines(flow).of(group);
		for (int i = 0; i < group.size(); i++) {
			Spacing spacing = i == 0 ? spacing(first) : new Spacing("0", null);
			if (style.closing().left() || set.get(i).size() != 1) {
				paragraphs.add(group.get(i), spacing, Indent.NONE);
			} else {
				ParagraphLines.Part last = set.get(i).get(0).parts().getLast();
				double end = last.x();
				for (double advance : last.advances()) {
					end += advance;
				}
				paragraphs.add(group.get(i), spacing, new Indent(null, Twips.of(style.page().textWidth() - end), null));
			}
		}
		return next - 1;
	}

	private void section() {
		xml.start("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", PackageParts.FOOTER);
		if (PackageParts.hasEvenFooter(style)) {
			xml.empty("w:footerReference", "w:type", "even", "r:id", PackageParts.EVEN_FOOTER);
		}
		xml.empty("w:pgSz", "w:w", Long.toString(twips.width()), "w:h", Long.toString(twips.height()));
		xml.empty("w:pgMar", "w:top", Long.toString(twips.top()), "w:right", Long.toString(twips.right()), "w:bottom",
				Long.toString(twips.bottom()), "w:left", Long.toString(twips.left()), "w:header", "851", "w:footer",
				Long.toString(twips.footer()), "w:gutter", "0");
		if (twips.hasGrid()) {
			xml.empty("w:docGrid", "w:type", "linesAndChars", "w:linePitch", Long.toString(twips.pitch()), "w:charSpace",
					Long.toString(twips.characterSpace()));
		}
		xml.end();
	}
}
