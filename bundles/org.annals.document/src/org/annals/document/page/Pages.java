/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.List;

import org.annals.document.flow.Flow;
import org.annals.document.line.LineCache;

/**
 * A document divided into pages: computed once, then painted by the screen, PDF and OFD alike. Equal flows give equal pages
 * on every machine, because nothing is asked of installed fonts.
 *
 * @param flow  what was set
 * @param pages at least one
 */
public record Pages(Flow flow, List<Page> pages) {

	public Pages {
		pages = List.copyOf(pages);
	}

	/** Sets a document. */
	public static Pages of(Flow flow) {
		return of(flow, new LineCache());
	}

	/** Sets a document again after an edit, with the same result as anew but faster. */
	public static Pages of(Flow flow, LineCache cache) {
		return new Paginator(flow, cache).paginate();
	}
}
