/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.List;

import org.annals.document.flow.Flow;

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
		return new Paginator(flow).paginate();
	}
}
