/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.annals.document.write.Bookmark;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The headings beside the pages. */
final class PdfOutline {

	/** An open entry and its level. */
	private record Open(int level, PDOutlineNode node) {
	}

	private final PDDocument document;
	private final List<PDPage> sheets;
	private final double height;

	PdfOutline(PDDocument document, List<PDPage> sheets, double height) {
		this.document = document;
		this.sheets = sheets;
		this.height = height;
	}

	void add(List<Bookmark> bookmarks) {
		if (bookmarks.isEmpty()) {
			return;
		}
		PDDocumentOutline outline = new PDDocumentOutline();
		Deque<Open> open = new ArrayDeque<>(List.of(new Open(0, outline)));
		for (Bookmark bookmark : bookmarks) {
			PDPageXYZDestination place = new PDPageXYZDestination();
			place.setPage(sheets.get(bookmark.page()));
			place.setLeft(0);
			place.setTop((int) Math.ceil(Numbers.points(height - bookmark.top())));
			PDOutlineItem item = new PDOutlineItem();
			item.setTitle(bookmark.title());
			item.setDestination(place);
			while (open.peek().level() >= bookmark.level()) {
				open.pop();
			}
			open.peek().node().addLast(item);
			item.openNode();
			open.push(new Open(bookmark.level(), item));
		}
		document.getDocumentCatalog().setDocumentOutline(outline);
		document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
		outline.openNode();
	}
}
