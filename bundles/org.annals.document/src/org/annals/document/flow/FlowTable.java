/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.flow;

import java.util.List;

/**
 * A table of a document.
 *
 * @param element id of the table, or null
 * @param title   null for none
 * @param rows    not empty; missing cells at the end of a row are empty
 * @param columns number of columns, at least 1
 * @param heads   how many rows at the top are repeated on each page
 */
public record FlowTable(String element, FlowParagraph title, List<List<FlowParagraph>> rows, int columns, int heads)
		implements FlowBlock {

	public FlowTable {
		rows = rows.stream().map(List::copyOf).toList();
	}
}
