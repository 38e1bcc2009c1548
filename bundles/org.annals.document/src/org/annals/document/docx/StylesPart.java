/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

import org.annals.document.flow.Flow;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.FontStyle;
import org.annals.document.style.Role;
import org.annals.document.style.Script;
import org.annals.document.style.TextStyle;
import org.annals.document.write.Markup;

/** The part that holds the styles. Elements stand in the order of the schema; word processors insist on it. */
final class StylesPart {

	private static final String NORMAL = "Normal";

	private final Flow flow;
	private final DocumentStyle style;
	private final Twips twips;
	private final Markup xml = new Markup(PackageParts.PROLOG);
	private final Alternates alternates = new Alternates(xml);

	StylesPart(Flow flow) {
		this.flow = flow;
		this.style = flow.style();
		this.twips = new Twips(style);
	}

	byte[] bytes() {
		xml.start("w:styles", "xmlns:w", PackageParts.W, "xmlns:mc", Alternates.MC, Alternates.DECLARED, Alternates.W15);
		TextStyle body = style.text(Role.BODY);
		xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
		fonts(xml, body.font());
		size(body.size());
		xml.empty("w:lang", "w:val", style.isEastAsian() ? "en-US" : flow.language(), "w:eastAsia",
				style.isEastAsian() ? flow.language().equals("zh") ? "zh-CN" : flow.language() : "zh-CN");
		xml.end().end().start("w:pPrDefault").end().end();
		normal();
		for (Role role : Role.values()) {
			paragraph(style.text(role));
			if (role.level() > 0) {
				lead(style.text(role));
			}
		}
		footer();
		tableNormal();
		return xml.end().bytes();
	}

	private void normal() {
		xml.start("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", NORMAL).empty("w:name", "w:val", NORMAL)
				.empty("w:qFormat").start("w:pPr");
		xml.empty("w:widowControl", "w:val", style.page().orphans() > 1 ? "1" : "0");
		// What hangs over the margin or parts digits from ideographs would leave the grid.
		alternates.choice();
		xml.empty("w:overflowPunct", "w:val", "0");
		spacesOff();
		alternates.fallback();
		// LibreOffice reads the first inverted, and on a grid of characters it gives each digit a whole cell.
		xml.empty("w:overflowPunct", "w:val", "1");
		spacesOff();
		if (twips.hasGrid()) {
			xml.empty("w:snapToGrid", "w:val", "0");
		}
		alternates.end();
		if (!twips.hasGrid()) {
			xml.empty("w:spacing", "w:line", Long.toString(twips.pitch()), "w:lineRule", "exact");
		}
		xml.end().start("w:rPr");
		if (twips.hasGrid()) {
			alternates.choice();
			alternates.fallback();
			xml.empty("w:spacing", "w:val", Long.toString(twips.tracking()));
			alternates.end();
		}
		size(style.text(Role.BODY).size());
		xml.end().end();
	}

	private void spacesOff() {
		xml.empty("w:autoSpaceDE", "w:val", "0").empty("w:autoSpaceDN", "w:val", "0");
	}

	private void paragraph(TextStyle text) {
		Role role = text.role();
		xml.start("w:style", "w:type", "paragraph", "w:customStyle", StyleNames.isKnown(role) ? null : "1", "w:styleId",
				StyleNames.id(role)).empty("w:name", "w:val", StyleNames.name(role)).empty("w:basedOn", "w:val", NORMAL)
				.empty("w:next", "w:val", StyleNames.id(role == Role.TABLE_CELL || role == Role.TABLE_HEAD ? role : Role.BODY));
		if (role.level() > 0) {
			xml.empty("w:link", "w:val", StyleNames.lead(role));
		}
		xml.empty("w:qFormat").start("w:pPr");
		if (text.keepNext()) {
			xml.empty("w:keepNext");
		}
		if (twips.hasGrid() && !isOnGrid(text)) {
			xml.empty("w:snapToGrid", "w:val", "0");
		}
		xml.empty("w:spacing", "w:before", lines(text.before()), "w:after", lines(text.after()), "w:line",
				Long.toString(line(text)), "w:lineRule", "exact");
		if (text.firstIndent() > 0) {
			xml.empty("w:ind", "w:firstLineChars", Long.toString(Math.round(text.firstIndent() * 100)), "w:firstLine",
					Twips.indent(text.firstIndent() * style.cell(text.size())));
		}
		xml.empty("w:jc", "w:val", Twips.jc(text.align()));
		if (role.level() > 0) {
			xml.empty("w:outlineLvl", "w:val", Integer.toString(role.level() - 1));
		}
		xml.end().start("w:rPr");
		fonts(xml, text.font());
		characters(text);
		xml.end().end();
	}

	/** Text of another size than the body's cannot stand on a grid that is made for the body. */
	private boolean isOnGrid(TextStyle text) {
		return twips.hasGrid() && text.size() == style.text(Role.BODY).size() && text.lineSpan() == 1;
	}

	private long line(TextStyle text) {
		boolean cell = text.role() == Role.TABLE_CELL || text.role() == Role.TABLE_HEAD;
		return cell ? Math.round(text.size() * 20 * style.table().pitch()) : twips.pitch() * text.lineSpan();
	}

	private String lines(int count) {
		return Long.toString(count * twips.pitch());
	}

	/** A heading that runs in to its paragraph: word processors show it in tables of contents by this linked style. */
	private void lead(TextStyle text) {
		xml.start("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", StyleNames.lead(text.role()))
				.empty("w:name", "w:val", StyleNames.name(text.role()) + " Char")
				.empty("w:link", "w:val", StyleNames.id(text.role())).start("w:rPr");
		fonts(xml, text.font());
		if (text.font().bold()) {
			xml.empty("w:b");
		}
		xml.end().end();
	}

	private void characters(TextStyle text) {
		if (text.font().bold()) {
			xml.empty("w:b");
		}
		if (twips.hasGrid() && !isOnGrid(text)) {
			xml.empty("w:spacing", "w:val", "0");
		}
		size(text.size());
	}

	private void footer() {
		xml.start("w:style", "w:type", "paragraph", "w:styleId", FooterPart.STYLE).empty("w:name", "w:val", "footer")
				.empty("w:basedOn", "w:val", NORMAL).start("w:pPr").empty("w:snapToGrid", "w:val", "0")
				.empty("w:spacing", "w:line", Long.toString(twips.footerLine()), "w:lineRule", "exact").end().start("w:rPr");
		fonts(xml, style.pageNumber().font());
		xml.empty("w:spacing", "w:val", "0");
		size(style.pageNumber().size());
		xml.end().end();
	}

	private void tableNormal() {
		xml.start("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal")
				.empty("w:name", "w:val", "Normal Table").start("w:tblPr").empty("w:tblInd", "w:w", "0", "w:type", "dxa").end()
				.end();
	}

	/** Names the official families: whoever opens the file has them, or his word processor says so. */
	static void fonts(Markup xml, FontStyle font) {
		String latin = font.faces(Script.LATIN).get(0).name();
		xml.empty("w:rFonts", "w:ascii", latin, "w:hAnsi", latin, "w:eastAsia", font.faces(Script.HAN).get(0).name(), "w:cs",
				latin);
	}

	private void size(double points) {
		xml.empty("w:sz", "w:val", Twips.halfPoints(points)).empty("w:szCs", "w:val", Twips.halfPoints(points));
	}
}
