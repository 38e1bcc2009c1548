/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowSpan;
import org.annals.document.line.ParagraphLines;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.TextStyle;
import org.annals.document.write.Markup;

/** Writes paragraphs. */
final class ParagraphMarkup {

	private final Markup xml;
	private final DocumentStyle style;
	private final ParagraphLines lines;
	private final Bookmarks bookmarks = new Bookmarks();

	ParagraphMarkup(Markup xml, DocumentStyle style, ParagraphLines lines) {
		this.xml = xml;
		this.style = style;
		this.lines = lines;
	}

	void add(FlowParagraph paragraph, Spacing spacing, Indent indent) {
		xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", StyleNames.id(paragraph.role()));
		if (paragraph.newPage()) {
			xml.empty("w:pageBreakBefore");
		}
		if (spacing.before() != null || spacing.after() != null) {
			xml.empty("w:spacing", "w:before", spacing.before(), "w:after", spacing.after());
		}
		if (!indent.isNone()) {
			xml.empty("w:ind", "w:left", indent.left(), "w:right", indent.right(), "w:firstLineChars",
					"0", "w:firstLine", indent.hanging() == null ? "0" : null, "w:hanging", indent.hanging());
		}
		if (indent.right() != null) {
			xml.empty("w:jc", "w:val", "right");
		}
		xml.end();
		runs(paragraph, breaks(paragraph), null);
		xml.end();
	}

	/** A paragraph in a cell of a table. */
	void cell(FlowParagraph paragraph, String jc, double scale, boolean keepNext) {
		TextStyle text = style.text(paragraph.role());
		xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", StyleNames.id(paragraph.role()));
		if (keepNext) {
			xml.empty("w:keepNext");
		}
		if (scale < 1) {
			long line = Math.round(text.size() * scale * style.table().pitch() * 20);
			xml.empty("w:spacing", "w:line", Long.toString(line), "w:lineRule", "exact");
		}
		xml.empty("w:jc", "w:val", jc).end();
		runs(paragraph, Set.of(), scale < 1 ? Twips.halfPoints(text.size() * scale) : null);
		xml.end();
	}

	/** Offsets at which the lines of a title begin, because no word processor can shape them. */
	private Set<Integer> breaks(FlowParagraph paragraph) {
		Set<Integer> breaks = new HashSet<>();
		if (style.text(paragraph.role()).balance()) {
			int offset = 0;
			List<ParagraphLines.Ready> all = lines.of(paragraph);
			for (int i = 0; i < all.size() - 1; i++) {
				for (ParagraphLines.Part part : all.get(i).parts()) {
					offset = paragraph.text().indexOf(part.text(), offset) + part.text().length();
				}
				breaks.add(offset);
			}
		}
		return breaks;
	}

	private void runs(FlowParagraph paragraph, Set<Integer> breaks, String size) {
		int offset = 0;
		int bookmark = 0;
		String element = null;
		for (FlowSpan span : paragraph.spans()) {
			if (bookmark == 0 || !Objects.equals(span.element(), element)) {
				Bookmarks.end(xml, bookmark);
				bookmark = bookmarks.start(xml, span.element());
				element = span.element();
			}
			int from = 0;
			for (int i = 1; i <= span.text().length(); i++) {
				if (i == span.text().length() || breaks.contains(offset + i)) {
					run(paragraph, span, span.text().substring(from, i), size);
					if (breaks.contains(offset + i)) {
						xml.start("w:r").empty("w:br").end();
					}
					from = i;
				}
			}
			offset += span.text().length();
		}
		Bookmarks.end(xml, bookmark);
	}

	private void run(FlowParagraph paragraph, FlowSpan span, String text, String size) {
		xml.start("w:r");
		boolean lead = span.role() != paragraph.role() && span.role().level() > 0;
		if (lead || style.isEastAsian() || size != null) {
			xml.start("w:rPr");
			if (lead) {
				xml.empty("w:rStyle", "w:val", StyleNames.lead(span.role()));
			}
			if (style.isEastAsian()) {
				// Else “, ” and — are taken from the Latin font.
				xml.empty("w:rFonts", "w:hint", "eastAsia");
			}
			if (size != null) {
				xml.empty("w:sz", "w:val", size).empty("w:szCs", "w:val", size);
			}
			xml.end();
		}
		xml.element("w:t", text, "xml:space", "preserve").end();
	}
}
