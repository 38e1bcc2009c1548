/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

import org.annals.document.style.Alignment;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.PageNumberStyle;
import org.annals.document.write.Markup;

/** The foot of odd or of even pages, with a field for the number. */
final class FooterPart {

	static final String STYLE = "Footer";

	private final DocumentStyle style;

	FooterPart(DocumentStyle style) {
		this.style = style;
	}

	/** @param page any page of the kind */
	byte[] bytes(int page) {
		PageNumberStyle number = style.pageNumber();
		Alignment align = number.align(page);
		String inset = Twips.points(number.inset() * number.size());
		Markup xml = new Markup(PackageParts.PROLOG);
		xml.start("w:ftr", "xmlns:w", PackageParts.W).start("w:p").start("w:pPr").empty("w:pStyle", "w:val", STYLE);
		xml.empty("w:ind", "w:left", align == Alignment.LEFT ? inset : "0", "w:right", align == Alignment.RIGHT ? inset : "0");
		xml.empty("w:jc", "w:val", Twips.jc(align)).end();
		run(xml, number.prefix());
		xml.start("w:fldSimple", "w:instr", " PAGE ");
		run(xml, "1");
		xml.end();
		run(xml, number.suffix());
		return xml.end().end().bytes();
	}

	private void run(Markup xml, String text) {
		if (!text.isEmpty()) {
			xml.start("w:r");
			if (style.isEastAsian()) {
				xml.start("w:rPr").empty("w:rFonts", "w:hint", "eastAsia").end();
			}
			xml.element("w:t", text, "xml:space", "preserve").end();
		}
	}
}
