/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.typeset;

import java.util.List;

import org.annals.document.font.FontReport;
import org.annals.document.font.PlacedText;
import org.annals.document.page.Page;
import org.annals.document.page.Pages;
import org.annals.document.style.PageStyle;

/**
 * A report as it will be printed, with the version of the session that it was made from. Nothing in it changes any more.
 *
 * @param version of the session
 * @param pages   what stands where; the same as in a PDF
 * @param texts   for each page its glyphs; null while only the pages were asked for
 * @param fonts   what stood in for what; null while only the pages were asked for
 */
public record SetReport(long version, Pages pages, List<List<PlacedText>> texts, FontReport fonts) {

	/** Whether its glyphs are known, so that it can be painted. */
	public boolean isPaintable() {
		return texts != null;
	}

	/** Number of pages, at least 1. */
	public int count() {
		return pages.pages().size();
	}

	/** A page; the first has index 0. */
	public Page page(int index) {
		return pages.pages().get(index);
	}

	/** Size and margins of all pages. */
	public PageStyle paper() {
		return pages.flow().style().page();
	}
}
