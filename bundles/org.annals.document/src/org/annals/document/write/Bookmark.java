/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.write;

import java.util.ArrayList;
import java.util.List;

import org.annals.document.flow.FlowBlock;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowSpan;
import org.annals.document.page.Line;
import org.annals.document.page.Page;
import org.annals.document.page.Pages;
import org.annals.document.style.Role;

/**
 * An entry of the outline that readers of PDF and OFD show beside the pages.
 *
 * @param title text of a heading or of an attachment's title
 * @param level 1 for the outermost
 * @param page  index of its page
 * @param top   of its line, from the top edge of the paper, mm
 */
public record Bookmark(String title, int level, int page, double top) {

	/** The headings of a document in reading order, those that run in to a paragraph as well. */
	public static List<Bookmark> of(Pages pages) {
		List<Bookmark> all = new ArrayList<>();
		int done = -1;
		for (int p = 0; p < pages.pages().size(); p++) {
			Page page = pages.pages().get(p);
			for (Line line : page.lines()) {
				if (line.block() > done) {
					done = line.block();
					add(all, pages.flow().blocks().get(done), p, line.top());
				}
			}
		}
		return all;
	}

	private static void add(List<Bookmark> all, FlowBlock block, int page, double top) {
		if (!(block instanceof FlowParagraph paragraph) || paragraph.spans().isEmpty()) {
			return;
		}
		Role role = paragraph.role();
		if (role == Role.ATTACHMENT_LABEL || role == Role.ATTACHMENT_TITLE) {
			all.add(new Bookmark(paragraph.text().strip(), 1, page, top));
			return;
		}
		int level = paragraph.spans().get(0).role().level();
		StringBuilder title = new StringBuilder();
		for (FlowSpan span : paragraph.spans()) {
			if (level == 0 || span.role().level() != level) {
				break;
			}
			title.append(span.text());
		}
		String text = title.toString().strip().replaceAll("[。.]$", "");
		if (!text.isEmpty()) {
			all.add(new Bookmark(text, level, page, top));
		}
	}

	/** How many of the following entries in a list belong below the one at an index, directly or deeper. */
	public static int below(List<Bookmark> all, int index) {
		int end = index + 1;
		while (end < all.size() && all.get(end).level() > all.get(index).level()) {
			end++;
		}
		return end - index - 1;
	}
}
