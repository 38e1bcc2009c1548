/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.ofd;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.annals.document.font.DocumentFonts;
import org.annals.document.font.FontFile;
import org.annals.document.font.FontReport;
import org.annals.document.font.InstalledFonts;
import org.annals.document.font.SubsetFont;
import org.annals.document.page.Pages;
import org.annals.document.style.PageStyle;
import org.annals.document.write.Bookmark;
import org.annals.document.write.Markup;
import org.annals.document.write.ZipParts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Pages as OFD by GB/T 33190-2016, with embedded fonts and an outline: the same bytes for the same pages and fonts. */
public final class OfdDocument {

	static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	static final String NAMESPACE = "http://www.ofdspec.org/2016";

	private final Pages pages;
	private final DocumentFonts fonts;
	private final Map<SubsetFont, Integer> fontIds = new LinkedHashMap<>();
	private int lastId;

	public OfdDocument(Pages pages, InstalledFonts installed) {
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
		List<byte[]> contents = new ArrayList<>();
		List<Integer> ids = new ArrayList<>();
		for (int i = 0; i < pages.pages().size(); i++) {
			progress.split(1);
			ids.add(nextId());
			contents.add(new OfdPage(fonts, this::fontId, this::nextId).content(pages.pages().get(i)));
		}
		ZipParts zip = new ZipParts(out);
		zip.add("OFD.xml", root(contents));
		zip.add("Doc_0/Document.xml", document(ids));
		zip.add("Doc_0/PublicRes.xml", resources());
		for (int i = 0; i < contents.size(); i++) {
			zip.add("Doc_0/Pages/Page_" + i + "/Content.xml", contents.get(i));
		}
		for (Map.Entry<SubsetFont, Integer> font : fontIds.entrySet()) {
			zip.add("Doc_0/Res/font_" + font.getValue() + ".ttf", font.getKey().bytes());
		}
		zip.finish();
		return fonts.report();
	}

	private int nextId() {
		return ++lastId;
	}

	private int fontId(SubsetFont font) {
		Integer id = fontIds.get(font);
		if (id == null) {
			id = nextId();
			fontIds.put(font, id);
		}
		return id;
	}

	/** The id of a document is one of its text, so that it is the same each time. */
	private byte[] root(List<byte[]> contents) {
		StringBuilder all = new StringBuilder(pages.flow().title());
		contents.forEach(content -> all.append(new String(content, StandardCharsets.UTF_8)));
		String id = UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
		Markup xml = new Markup(PROLOG).start("ofd:OFD", "xmlns:ofd", NAMESPACE, "Version", "1.0", "DocType", "OFD")
				.start("ofd:DocBody").start("ofd:DocInfo").element("ofd:DocID", id);
		if (!pages.flow().title().isEmpty()) {
			xml.element("ofd:Title", pages.flow().title());
		}
		if (!pages.flow().author().isEmpty()) {
			xml.element("ofd:Author", pages.flow().author());
		}
		return xml.element("ofd:Creator", "Annals").end().element("ofd:DocRoot", "Doc_0/Document.xml").end().end().bytes();
	}

	private byte[] document(List<Integer> ids) {
		PageStyle page = pages.flow().style().page();
		Markup xml = new Markup(PROLOG).start("ofd:Document", "xmlns:ofd", NAMESPACE).start("ofd:CommonData")
				.element("ofd:MaxUnitID", String.valueOf(lastId)).start("ofd:PageArea")
				.element("ofd:PhysicalBox", "0 0 " + OfdPage.number(page.width()) + " " + OfdPage.number(page.height())).end()
				.element("ofd:PublicRes", "PublicRes.xml").end().start("ofd:Pages");
		for (int i = 0; i < ids.size(); i++) {
			xml.empty("ofd:Page", "ID", String.valueOf(ids.get(i)), "BaseLoc", "Pages/Page_" + i + "/Content.xml");
		}
		xml.end();
		List<Bookmark> bookmarks = Bookmark.of(pages);
		if (!bookmarks.isEmpty()) {
			xml.start("ofd:Outlines");
			outline(xml, bookmarks, ids);
			xml.end();
		}
		return xml.end().bytes();
	}

	private static void outline(Markup xml, List<Bookmark> bookmarks, List<Integer> ids) {
		for (int i = 0; i < bookmarks.size(); i++) {
			Bookmark bookmark = bookmarks.get(i);
			int below = Bookmark.below(bookmarks, i);
			xml.start("ofd:OutlineElem", "Title", bookmark.title(), "Count", String.valueOf(below)).start("ofd:Actions")
					.start("ofd:Action", "Event", "CLICK").start("ofd:Goto")
					.empty("ofd:Dest", "Type", "XYZ", "PageID", String.valueOf(ids.get(bookmark.page())), "Left", "0", "Top",
							OfdPage.number(bookmark.top()), "Zoom", "0")
					.end().end().end();
			outline(xml, bookmarks.subList(i + 1, i + 1 + below), ids);
			xml.end();
			i += below;
		}
	}

	private byte[] resources() {
		Markup xml = new Markup(PROLOG).start("ofd:Res", "xmlns:ofd", NAMESPACE, "BaseLoc", "Res").start("ofd:Fonts");
		fontIds.forEach((font, id) -> xml
				.start("ofd:Font", "ID", String.valueOf(id), "FontName", font.name(), "FamilyName", font.family(), "Bold",
						font.weight() >= FontFile.BOLD ? "true" : null)
				.element("ofd:FontFile", "font_" + id + ".ttf").end());
		return xml.end().end().bytes();
	}
}
