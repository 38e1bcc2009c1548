/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.commitments;

import java.util.Optional;

import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Item;
import org.annals.ui.editor.table.SheetPlace;

/** How a commitment or a shortcoming begins in the text. */
final class ItemExcerpt {

	private static final int LONGEST = 120;
	private static final String STOPS = "。；;.\n";

	private ItemExcerpt() {
	}

	/** @param kind what stands there, in the words of the person; empty for an item that prints nothing */
	static Optional<SheetPlace> place(ReportText text, Item item, String kind) {
		return text.range(item).filter(range -> !range.isEmpty()).map(range -> {
			int start = text.marker(item).map(Range::end).orElse(range.start());
			String all = text.text().substring(start, Math.min(range.end(), start + LONGEST));
			int stop = 0;
			while (stop < all.length() && STOPS.indexOf(all.charAt(stop)) < 0) {
				stop++;
			}
			String rest = all.substring(stop).replaceAll("\\s+", " ");
			return new SheetPlace(item, null, kind, text.marker(item).map(text::text).orElse(""), all.substring(0, stop),
					start + LONGEST < range.end() ? rest + "…" : rest);
		});
	}
}
