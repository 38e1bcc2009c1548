/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.ofd;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;

import org.annals.document.font.DocumentFonts;
import org.annals.document.font.PlacedText;
import org.annals.document.font.SubsetFont;
import org.annals.document.page.GlyphRun;
import org.annals.document.page.Line;
import org.annals.document.page.Page;
import org.annals.document.page.Rule;
import org.annals.document.style.TextStyle;
import org.annals.document.write.Markup;

/** A page as text objects with the place of each character, in mm. */
final class OfdPage {

	private static final int DECIMALS = 4;

	private final DocumentFonts fonts;
	private final ToIntFunction<SubsetFont> fontIds;
	private final IntSupplier ids;
	private final Markup xml = new Markup(OfdDocument.PROLOG);

	OfdPage(DocumentFonts fonts, ToIntFunction<SubsetFont> fontIds, IntSupplier ids) {
		this.fonts = fonts;
		this.fontIds = fontIds;
		this.ids = ids;
	}

	byte[] content(Page page) throws IOException {
		xml.start("ofd:Page", "xmlns:ofd", OfdDocument.NAMESPACE).start("ofd:Content").start("ofd:Layer", "ID", id(), "Type",
				"Body");
		page.rules().forEach(this::rule);
		for (Line line : page.lines()) {
			line(line);
		}
		if (page.pageNumber() != null) {
			line(page.pageNumber());
		}
		return xml.end().end().end().bytes();
	}

	private String id() {
		return String.valueOf(ids.getAsInt());
	}

	private void rule(Rule rule) {
		double half = rule.width() / 2;
		String width = number(rule.x2() - rule.x1() + rule.width());
		String height = number(rule.y2() - rule.y1() + rule.width());
		xml.start("ofd:PathObject", "ID", id(), "Boundary",
				number(rule.x1() - half) + " " + number(rule.y1() - half) + " " + width + " " + height, "LineWidth",
				number(rule.width()));
		xml.element("ofd:AbbreviatedData", "M " + number(half) + " " + number(half) + " L "
				+ number(half + rule.x2() - rule.x1()) + " " + number(half + rule.y2() - rule.y1())).end();
	}

	private void line(Line line) throws IOException {
		for (GlyphRun run : line.runs()) {
			for (PlacedText text : fonts.place(run)) {
				text(text);
			}
		}
	}

	private void text(PlacedText text) {
		double size = text.size() * TextStyle.POINT;
		double left = text.x()[0];
		double top = text.baseline() - size;
		int last = text.x().length - 1;
		StringBuilder delta = new StringBuilder();
		BigDecimal at = exact(left);
		for (int i = 1; i <= last; i++) {
			// Differences of rounded places, so that nothing adds up over a line.
			BigDecimal next = exact(text.x()[i]);
			delta.append(i == 1 ? "" : " ").append(plain(next.subtract(at)));
			at = next;
		}
		double width = text.x()[last] - left + Math.max(size, text.font().advance(text.glyphs()[last]) * size);
		xml.start("ofd:TextObject", "ID", id(), "Boundary",
				number(left) + " " + number(top) + " " + number(width) + " " + number(size * 1.3), "Font",
				String.valueOf(fontIds.applyAsInt(text.font())), "Size", number(size));
		xml.element("ofd:TextCode", text.text(), "X", "0", "Y", number(size), "DeltaX", last == 0 ? null : delta.toString()).end();
	}

	private static BigDecimal exact(double value) {
		return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
	}

	private static String plain(BigDecimal value) {
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
	}

	/** A length in mm. */
	static String number(double value) {
		return plain(exact(value));
	}
}
