/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

import java.util.List;

import org.annals.core.table.form.TableGrid;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowTable;
import org.annals.document.line.ParagraphLines;
import org.annals.document.line.TableColumns;
import org.annals.document.style.Alignment;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.Role;
import org.annals.document.write.Markup;

/** Writes tables, with the columns that the pages have. */
final class TableMarkup {

	private static final List<String> SIDES = List.of("top", "left", "bottom", "right", "insideH", "insideV");
	/** Borders are measured in eighths of a point. */
	private static final double EIGHTHS = 72 / 25.4 * 8;

	private final Markup xml;
	private final DocumentStyle style;
	private final ParagraphLines lines;
	private final ParagraphMarkup paragraphs;

	TableMarkup(Markup xml, DocumentStyle style, ParagraphLines lines, ParagraphMarkup paragraphs) {
		this.xml = xml;
		this.style = style;
		this.lines = lines;
		this.paragraphs = paragraphs;
	}

	void add(FlowTable table) {
		TableColumns columns = TableColumns.of(table, style, lines);
		xml.start("w:tbl");
		properties(columns.padding());
		xml.start("w:tblGrid");
		for (double width : columns.widths()) {
			xml.empty("w:gridCol", "w:w", Twips.of(width));
		}
		xml.end();
		for (int i = 0; i < table.rows().size(); i++) {
			row(table, i, columns);
		}
		xml.end();
	}

	private void properties(double space) {
		String pen = Long.toString(Math.max(2, Math.round(style.table().rule() * EIGHTHS)));
		String padding = Twips.of(space);
		xml.start("w:tblPr").empty("w:tblW", "w:w", Twips.of(style.page().textWidth()), "w:type", "dxa");
		xml.start("w:tblBorders");
		for (String side : SIDES) {
			xml.empty("w:" + side, "w:val", "single", "w:sz", pen, "w:space", "0", "w:color", "auto");
		}
		xml.end().empty("w:tblLayout", "w:type", "fixed").start("w:tblCellMar");
		for (String side : SIDES.subList(0, 4)) {
			xml.empty("w:" + side, "w:w", padding, "w:type", "dxa");
		}
		xml.end().end();
	}

	private void row(FlowTable table, int index, TableColumns columns) {
		xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
		if (index < table.heads()) {
			xml.empty("w:tblHeader");
		}
		xml.end();
		List<FlowParagraph> row = table.rows().get(index);
		int column = 0;
		for (int i = 0; column < table.columns(); i++) {
			TableGrid.Place place = i < row.size() ? table.places().get(index).get(i)
					: new TableGrid.Place(column, 1, 1, false);
			properties(place, columns);
			FlowParagraph cell = i < row.size() && !place.covered() ? row.get(i)
					: new FlowParagraph(Role.TABLE_CELL, List.of());
			paragraphs.cell(cell, Twips.jc(i < row.size() ? TableColumns.align(table, index, i, style) : Alignment.LEFT), columns.scale(),
					table.keepsNext(index));
			xml.end();
			column = place.end();
		}
		xml.end();
	}

	private void properties(TableGrid.Place place, TableColumns columns) {
		xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", Twips.of(columns.width(place)), "w:type", "dxa");
		if (place.across() > 1) {
			xml.empty("w:gridSpan", "w:val", Integer.toString(place.across()));
		}
		if (place.covered()) {
			xml.empty("w:vMerge");
		} else if (place.down() > 1) {
			xml.empty("w:vMerge", "w:val", "restart");
		}
		xml.empty("w:vAlign", "w:val", "center").end();
	}
}
