/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.annals.document.font.DocumentFonts;
import org.annals.document.font.PlacedText;
import org.annals.document.font.SubsetFont;
import org.annals.document.page.GlyphRun;
import org.annals.document.page.Line;
import org.annals.document.page.Page;
import org.annals.document.page.Rule;

/** Paints a page: each glyph where the page has it, in reading order, marked with what it belongs to. */
final class PageContent {

	private static final int THOUSAND = 1000;

	private final DocumentFonts fonts;
	private final Map<SubsetFont, String> names;
	private final Map<String, SubsetFont> used = new LinkedHashMap<>();
	private final StringBuilder out = new StringBuilder();
	private final double height;
	private final Structure structure;

	/** @param names of fonts in the document; new ones are added */
	PageContent(DocumentFonts fonts, Map<SubsetFont, String> names, double height, Structure structure) {
		this.fonts = fonts;
		this.names = names;
		this.height = height;
		this.structure = structure;
	}

	byte[] paint(Page page, int index) throws IOException {
		if (!page.rules().isEmpty()) {
			out.append("/Artifact BMC\n");
			page.rules().forEach(this::rule);
			out.append("EMC\n");
		}
		for (Line line : page.lines()) {
			structure.mark(line, index, out);
			line(line);
			out.append("EMC\n");
		}
		if (page.pageNumber() != null && !page.pageNumber().runs().isEmpty()) {
			out.append("/Artifact <</Type /Pagination>> BDC\n");
			line(page.pageNumber());
			out.append("EMC\n");
		}
		return out.toString().getBytes(StandardCharsets.US_ASCII);
	}

	/** Fonts of the page by the name that its content uses. */
	Map<String, SubsetFont> used() {
		return used;
	}

	private void rule(Rule rule) {
		number(Numbers.points(rule.width())).append("w ");
		number(Numbers.points(rule.x1()));
		number(Numbers.points(height - rule.y1())).append("m ");
		number(Numbers.points(rule.x2()));
		number(Numbers.points(height - rule.y2())).append("l S\n");
	}

	private void line(Line line) throws IOException {
		out.append("BT\n");
		for (GlyphRun run : line.runs()) {
			List<PlacedText> texts = fonts.place(run);
			for (PlacedText text : texts) {
				text(text);
			}
		}
		out.append("ET\n");
	}

	private void text(PlacedText text) {
		String name = names.computeIfAbsent(text.font(), font -> "F" + (names.size() + 1));
		used.put(name, text.font());
		out.append('/').append(name).append(' ');
		number(text.size()).append("Tf 1 0 0 1 ");
		number(Numbers.points(text.x()[0]));
		number(Numbers.points(height - text.baseline())).append("Tm [<");
		// Where the reader is by its own sums of widths, so that nothing adds up over a line.
		double at = Numbers.points(text.x()[0]);
		for (int i = 0; i < text.glyphs().length; i++) {
			double wanted = Numbers.points(text.x()[i]);
			double move = (at - wanted) / text.size() * THOUSAND;
			long shift = Math.round(move * 10);
			if (shift != 0) {
				out.append("> ");
				number(shift / 10.0).append('<');
				at -= shift / 10.0 / THOUSAND * text.size();
			}
			PdfFont.hex(out, text.glyphs()[i]);
			at += Math.round(text.font().advance(text.glyphs()[i]) * THOUSAND) / (double) THOUSAND * text.size();
		}
		out.append(">] TJ\n");
	}

	private StringBuilder number(double value) {
		return Numbers.add(out, value);
	}
}
