/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.annals.core.table.form.TableGrid;
import org.annals.document.flow.Flow;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowSpan;
import org.annals.document.flow.FlowTable;
import org.annals.document.line.TableColumns;
import org.annals.document.style.Alignment;
import org.annals.document.style.Role;
import org.annals.document.write.Markup;

/** Writes paragraphs and tables; headings are headings even where they run in to their paragraph. */
final class HtmlBlocks {

	private static final String ID = "annals-";

	private final Markup html;
	private final Flow flow;
	private final Set<String> ids = new HashSet<>();
	private boolean inTitle;

	HtmlBlocks(Markup html, Flow flow) {
		this.html = html;
		this.flow = flow;
	}

	void add(FlowParagraph paragraph) {
		if (paragraph.role() == Role.TITLE) {
			title(paragraph);
			return;
		}
		finish();
		int level = level(paragraph.role());
		html.raw("\n").start(level > 0 ? "h" + level : "p", "class", paragraph.role().key(), "style", place(paragraph), "id",
				id(paragraph.element()));
		spans(paragraph, paragraph.element());
		html.end();
	}

	/** Where a paragraph stands otherwise than its role says; null where it does not. */
	private static String place(FlowParagraph paragraph) {
		String hang = paragraph.hang() + paragraph.lead() == 0 ? ""
				: "margin-left:" + (2 + paragraph.lead() + paragraph.hang()) + "em;text-indent:-" + paragraph.hang() + "em;";
		String place = hang + (paragraph.joined() ? "margin-top:0" : "");
		return place.isEmpty() ? null : place;
	}

	/** Several lines of a title are one heading. */
	private void title(FlowParagraph paragraph) {
		if (inTitle) {
			html.empty("br");
		} else {
			html.raw("\n").start("h1", "class", paragraph.role().key(), "id", id(paragraph.element()));
		}
		inTitle = true;
		spans(paragraph, paragraph.element());
	}

	/** Closes what is still open. */
	void finish() {
		if (inTitle) {
			html.end();
			inTitle = false;
		}
	}

	/** Below the title, which is the first heading; attachments stand beside the first sections. */
	private static int level(Role role) {
		return role.level() > 0 ? role.level() + 1 : role == Role.ATTACHMENT_LABEL ? 2 : role == Role.ATTACHMENT_TITLE ? 3 : 0;
	}

	private void spans(FlowParagraph paragraph, String owner) {
		for (FlowSpan span : paragraph.spans()) {
			boolean lead = span.role() != paragraph.role() && span.role().level() > 0;
			String id = span.element() != null && span.element().equals(owner) ? null : id(span.element());
			if (lead) {
				html.element("span", span.text(), "class", span.role().key(), "id", id, "role", "heading", "aria-level",
						Integer.toString(level(span.role())));
			} else if (id != null) {
				html.element("span", span.text(), "id", id);
			} else {
				html.text(span.text());
			}
		}
	}

	void add(FlowTable table) {
		finish();
		html.raw("\n").start("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label",
				table.title() == null ? label(table) : table.title().text()).start("table", "id", id(table.element()));
		if (table.title() != null) {
			html.element("caption", table.title().text());
		}
		for (int i = 0; i < table.rows().size(); i++) {
			html.raw(i == 0 && table.heads() > 0 ? "\n<thead>" : i == table.heads() ? "\n<tbody>" : "\n").start("tr");
			row(table, i);
			html.end().raw(i + 1 == table.heads() ? "</thead>" : i + 1 == table.rows().size() ? "</tbody>" : "");
		}
		html.end().end();
	}

	/** A table that can be scrolled needs a name; its first cells tell it from others. */
	private static String label(FlowTable table) {
		StringBuilder label = new StringBuilder();
		table.rows().get(0).forEach(cell -> label.append(label.isEmpty() ? "" : " ").append(cell.text()));
		return label.isEmpty() ? "—" : label.toString();
	}

	private void row(FlowTable table, int index) {
		List<FlowParagraph> row = table.rows().get(index);
		int column = 0;
		for (int c = 0; column < table.columns(); c++) {
			TableGrid.Place place = c < row.size() ? table.places().get(index).get(c)
					: new TableGrid.Place(column, 1, 1, false);
			column = place.end();
			if (!place.covered()) {
				boolean right = c < row.size() && TableColumns.align(table, index, c, flow.style()) == Alignment.RIGHT;
				cell(c < row.size() ? row.get(c) : null, place, index < table.heads(), table.heads() > 0, right);
			}
		}
	}

	/**
	 * @param cell   null for a missing one
	 * @param head   whether it stands in a row of heads
	 * @param headed whether the table has such a row: then the first cell of another row, unless a number, names the row
	 * @param number whether it is a number or heads numbers
	 */
	private void cell(FlowParagraph cell, TableGrid.Place place, boolean head, boolean headed, boolean number) {
		boolean title = head || cell != null && cell.role() == Role.TABLE_HEAD;
		boolean name = !title && headed && place.column() == 0 && cell != null && !number && !cell.text().isBlank();
		String scope = title ? place.across() > 1 ? "colgroup" : "col" : name ? place.down() > 1 ? "rowgroup" : "row" : null;
		html.start(title || name ? "th" : "td", "scope", scope, "class", number ? "number" : null, "colspan",
				place.across() > 1 ? Integer.toString(place.across()) : null, "rowspan",
				place.down() > 1 ? Integer.toString(place.down()) : null);
		if (cell != null) {
			html.text(cell.text());
		}
		html.end();
	}

	/** The id of an element the first time it is met, null afterwards. */
	private String id(String element) {
		return element != null && ids.add(element) ? ID + element : null;
	}
}
