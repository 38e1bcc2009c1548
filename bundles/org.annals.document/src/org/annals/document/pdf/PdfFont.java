/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.annals.document.font.SubsetFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Embeds a part of a font: glyphs by number, widths, and the way back to text. PDFBox's own way cannot embed CFF fonts and
 * loses a character that the font does not have.
 */
final class PdfFont {

	private static final int THOUSAND = 1000;
	private static final int SYMBOLIC = 4;
	private static final int MOST_IN_BLOCK = 100;

	private final SubsetFont font;

	PdfFont(SubsetFont font) {
		this.font = font;
	}

	COSDictionary dictionary() throws IOException {
		COSDictionary descriptor = typed("FontDescriptor");
		descriptor.setName(COSName.FONT_NAME, font.name());
		descriptor.setString(COSName.FONT_FAMILY, font.family());
		descriptor.setInt(COSName.FLAGS, SYMBOLIC);
		descriptor.setItem(COSName.FONT_BBOX, new PDRectangle(-THOUSAND / 2, -THOUSAND / 2, 2 * THOUSAND, 2 * THOUSAND));
		descriptor.setInt(COSName.ITALIC_ANGLE, 0);
		descriptor.setInt(COSName.ASCENT, 880);
		descriptor.setInt(COSName.DESCENT, -120);
		descriptor.setInt(COSName.CAP_HEIGHT, 700);
		descriptor.setInt(COSName.STEM_V, font.weight() / 5);
		COSStream file = stream(font.bytes());
		descriptor.setItem(COSName.FONT_FILE2, file);

		COSDictionary info = new COSDictionary();
		info.setString(COSName.REGISTRY, "Adobe");
		info.setString(COSName.ORDERING, "Identity");
		info.setInt(COSName.SUPPLEMENT, 0);
		COSDictionary glyphs = typed("Font");
		glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
		glyphs.setName(COSName.BASE_FONT, font.name());
		glyphs.setItem(COSName.CIDSYSTEMINFO, info);
		glyphs.setItem(COSName.FONT_DESC, descriptor);
		glyphs.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
		glyphs.setItem(COSName.W, widths());
		glyphs.setInt(COSName.DW, THOUSAND);

		COSDictionary whole = typed("Font");
		whole.setItem(COSName.SUBTYPE, COSName.TYPE0);
		whole.setName(COSName.BASE_FONT, font.name());
		whole.setItem(COSName.ENCODING, COSName.IDENTITY_H);
		COSArray descendants = new COSArray();
		descendants.add(glyphs);
		whole.setItem(COSName.DESCENDANT_FONTS, descendants);
		whole.setItem(COSName.TO_UNICODE, stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
		return whole;
	}

	private static COSDictionary typed(String type) {
		COSDictionary dictionary = new COSDictionary();
		dictionary.setName(COSName.TYPE, type);
		return dictionary;
	}

	static COSStream stream(byte[] content) throws IOException {
		COSStream stream = new COSStream();
		try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(content);
		}
		stream.setInt(COSName.LENGTH1, content.length);
		return stream;
	}

	private COSArray widths() {
		COSArray each = new COSArray();
		for (int i = 0; i < font.size(); i++) {
			each.add(COSInteger.get(Math.round(font.advance(i) * THOUSAND)));
		}
		COSArray widths = new COSArray();
		widths.add(COSInteger.ZERO);
		widths.add(each);
		return widths;
	}

	private String toUnicode() {
		StringBuilder map = new StringBuilder("""
				/CIDInit /ProcSet findresource begin
				12 dict begin
				begincmap
				/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
				/CMapName /Adobe-Identity-UCS def
				/CMapType 2 def
				1 begincodespacerange
				<0000> <FFFF>
				endcodespacerange
				""");
		int left = font.glyphs().size();
		int inBlock = 0;
		for (Map.Entry<Integer, Integer> entry : font.glyphs().entrySet()) {
			if (inBlock == 0) {
				inBlock = Math.min(left, MOST_IN_BLOCK);
				map.append(inBlock).append(" beginbfchar\n");
			}
			hex(map.append('<'), entry.getValue()).append("> <");
			for (char c : Character.toChars(entry.getKey())) {
				hex(map, c);
			}
			map.append(">\n");
			left--;
			if (--inBlock == 0) {
				map.append("endbfchar\n");
			}
		}
		return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
	}

	/** Four hexadecimal digits. */
	static StringBuilder hex(StringBuilder to, int value) {
		for (int shift = 12; shift >= 0; shift -= 4) {
			to.append(Character.toUpperCase(Character.forDigit(value >> shift & 0xf, 16)));
		}
		return to;
	}
}
