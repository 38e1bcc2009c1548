/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.read;

import java.util.List;

import org.annals.core.source.SourceTable;

/**
 * A table as a file has it, before anybody knows what it is.
 *
 * @param name  of its sheet; "" where it has none
 * @param rows  texts of the cells of each row
 * @param cells how the cells of each row are merged; null where the file does not say
 * @param notes what could not be read of it, one sentence each
 */
public record RawTable(String name, List<List<String>> rows, List<List<SourceTable.Cell>> cells, List<String> notes) {

	/** One of a document. */
	public RawTable(List<List<String>> rows, List<List<SourceTable.Cell>> cells) {
		this("", rows, cells, List.of());
	}

	/** Without merged cells. */
	public RawTable(List<List<String>> rows) {
		this(rows, null);
	}

	/** The first words in it. */
	public String start() {
		return rows.stream().flatMap(List::stream).filter(text -> !text.isBlank()).findFirst().map(String::strip).orElse("");
	}
}
