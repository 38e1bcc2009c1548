/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.read;

import java.util.List;

import org.annals.core.source.SourceTable;

/**
 * A table as a file has it, before anybody knows what it is.
 *
 * @param rows  texts of the cells of each row
 * @param cells how the cells of each row are merged; null where the file does not say
 */
public record RawTable(List<List<String>> rows, List<List<SourceTable.Cell>> cells) {

	/** Without merged cells. */
	public RawTable(List<List<String>> rows) {
		this(rows, null);
	}
}
