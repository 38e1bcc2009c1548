/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.annals.document.flow.Flow;
import org.annals.document.font.DocumentFonts;
import org.annals.document.font.FontReport;
import org.annals.document.font.InstalledFonts;
import org.annals.document.font.SubsetFont;
import org.annals.document.page.Page;
import org.annals.document.page.Pages;
import org.annals.document.style.PageStyle;
import org.annals.document.write.Bookmark;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Pages as a tagged PDF with embedded fonts: the same bytes for the same pages and fonts. */
public final class PdfDocument {

	static final String CREATOR = "Annals";
	private static final float VERSION = 1.7f;

	private final Pages pages;
	private final DocumentFonts fonts;
	private final Map<SubsetFont, String> names = new LinkedHashMap<>();

	public PdfDocument(Pages pages, InstalledFonts installed) {
		this.pages = pages;
		this.fonts = new DocumentFonts(installed, pages.flow().style());
	}

	/**
	 * Writes the document.
	 *
	 * @param out     left open
	 * @param monitor may be null
	 * @return what stood in for what
	 */
	public FontReport write(OutputStream out, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, pages.pages().size());
		try (PDDocument document = new PDDocument()) {
			document.setVersion(VERSION);
			// Else the time of writing becomes part of the file's id.
			document.setDocumentId(1L);
			describe(document);
			List<PDPage> sheets = sheets(document);
			Structure structure = new Structure(pages, sheets);
			List<Map<String, SubsetFont>> used = new ArrayList<>();
			for (int i = 0; i < sheets.size(); i++) {
				progress.split(1);
				PageContent content = new PageContent(fonts, names, pages.flow().style().page().height(), structure);
				Page page = pages.pages().get(i);
				sheets.get(i).getCOSObject().setItem(COSName.CONTENTS, PdfFont.stream(content.paint(page, i)));
				used.add(content.used());
			}
			embed(sheets, used);
			document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, structure.root());
			new PdfOutline(document, sheets, pages.flow().style().page().height()).add(Bookmark.of(pages));
			metadata(document);
			document.save(new FilterOutputStream(out) {
				@Override
				public void write(byte[] bytes, int offset, int length) throws IOException {
					out.write(bytes, offset, length);
				}

				@Override
				public void close() throws IOException {
					flush();
				}
			});
		}
		return fonts.report();
	}

	private void describe(PDDocument document) {
		Flow flow = pages.flow();
		if (!flow.title().isEmpty()) {
			document.getDocumentInformation().setTitle(flow.title());
		}
		if (!flow.author().isEmpty()) {
			document.getDocumentInformation().setAuthor(flow.author());
		}
		document.getDocumentInformation().setCreator(CREATOR);
		PDDocumentCatalog catalog = document.getDocumentCatalog();
		catalog.setLanguage(Metadata.language(flow));
		COSDictionary marked = new COSDictionary();
		marked.setBoolean(COSName.getPDFName("Marked"), true);
		catalog.getCOSObject().setItem(COSName.MARK_INFO, marked);
		COSDictionary preferences = new COSDictionary();
		preferences.setBoolean(COSName.DISPLAY_DOC_TITLE, !flow.title().isEmpty());
		// A printer that shrinks pages breaks the margins of the standard.
		preferences.setName(COSName.PRINT_SCALING, "None");
		catalog.getCOSObject().setItem(COSName.VIEWER_PREFERENCES, preferences);
	}

	/** Stands as it is, so that archives find it without unpacking. */
	private void metadata(PDDocument document) throws IOException {
		boolean known = names.keySet().stream().flatMap(font -> font.glyphs().keySet().stream())
				.noneMatch(point -> Character.getType(point) == Character.PRIVATE_USE);
		COSStream stream = new COSStream();
		try (OutputStream to = stream.createOutputStream()) {
			to.write(new Metadata(pages.flow(), known).bytes());
		}
		stream.setItem(COSName.TYPE, COSName.METADATA);
		stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
		document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, stream);
	}

	private List<PDPage> sheets(PDDocument document) {
		PageStyle style = pages.flow().style().page();
		List<PDPage> sheets = new ArrayList<>();
		for (int i = 0; i < pages.pages().size(); i++) {
			PDPage sheet = new PDPage(new PDRectangle((float) Numbers.points(style.width()), (float) Numbers.points(style.height())));
			sheet.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
			document.addPage(sheet);
			sheets.add(sheet);
		}
		return sheets;
	}

	/** Fonts go in when all their glyphs are known. */
	private void embed(List<PDPage> sheets, List<Map<String, SubsetFont>> used) throws IOException {
		Map<String, COSDictionary> dictionaries = new HashMap<>();
		for (Map.Entry<SubsetFont, String> entry : names.entrySet()) {
			dictionaries.put(entry.getValue(), new PdfFont(entry.getKey()).dictionary());
		}
		COSDictionary colours = new COSDictionary();
		colours.setItem(COSName.getPDFName("DefaultGray"), black());
		for (int i = 0; i < sheets.size(); i++) {
			COSDictionary resources = new COSDictionary();
			COSDictionary mine = new COSDictionary();
			used.get(i).keySet().forEach(name -> mine.setItem(COSName.getPDFName(name), dictionaries.get(name)));
			resources.setItem(COSName.FONT, mine);
			resources.setItem(COSName.COLORSPACE, colours);
			sheets.get(i).getCOSObject().setItem(COSName.RESOURCES, resources);
		}
	}

	/** Says what black is, as an archive may not leave that to the printer. */
	private static COSArray black() {
		COSDictionary white = new COSDictionary();
		COSArray daylight = new COSArray();
		daylight.add(new COSFloat(0.9505f));
		daylight.add(COSInteger.ONE);
		daylight.add(new COSFloat(1.089f));
		white.setItem(COSName.getPDFName("WhitePoint"), daylight);
		white.setItem(COSName.getPDFName("Gamma"), new COSFloat(2.2f));
		COSArray space = new COSArray();
		space.add(COSName.getPDFName("CalGray"));
		space.add(white);
		return space;
	}
}
