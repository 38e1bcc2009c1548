/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.annals.core.table.form.TableGrid;
import org.annals.core.text.Markers;
import org.annals.core.text.Mentions;
import org.annals.model.report.Action;
import org.annals.model.report.Block;
import org.annals.model.report.Cause;
import org.annals.model.report.Cell;
import org.annals.model.report.Citation;
import org.annals.model.report.ControlCharacter;
import org.annals.model.report.Item;
import org.annals.model.report.Measure;
import org.annals.model.report.Mention;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Row;
import org.annals.model.report.Table;
import org.eclipse.emf.ecore.util.FeatureMap;

/** Collects Markdown block by block; a passage that runs in goes on in the open line. */
final class MarkdownBlocks {

	private static final String INDENT = "  ";

	private final StringBuilder text = new StringBuilder();
	private final StringBuilder line = new StringBuilder();
	private String prefix = "";
	private boolean afterEntry;

	void heading(int level, String heading) {
		block("#".repeat(level) + " " + heading.strip());
	}

	/** A whole block with a blank line before it. */
	void block(String block) {
		end();
		text.append(text.isEmpty() ? "" : "\n").append(block).append('\n');
		afterEntry = false;
	}

	/** Closes the open line. */
	void end() {
		if (line.toString().isBlank() && prefix.isBlank()) {
			line.setLength(0);
			return;
		}
		boolean entry = !prefix.isBlank();
		// Entries of one list stand together; all else is parted by a blank line.
		text.append(text.isEmpty() || entry && afterEntry ? "" : "\n").append(prefix)
				.append(MarkdownEscape.line(line.toString())).append('\n');
		afterEntry = entry;
		line.setLength(0);
		prefix = "";
	}

	/** The number of a section that has no heading; its first block goes on behind it. */
	void number(String marker) {
		end();
		line.append(MarkdownEscape.inline(marker));
	}

	/** Blocks of a section (depth 0) or of an item; items are list entries, items in items are indented. */
	void add(List<? extends Block> blocks, int depth) {
		String[] markers = Markers.printed(blocks);
		for (int i = 0; i < markers.length; i++) {
			switch (blocks.get(i)) {
			case Item item -> item(item, markers[i], depth);
			case Table table -> table(table);
			case Block block -> prose(block, markers[i], depth);
			}
		}
	}

	private void item(Item item, String marker, int depth) {
		end();
		prefix = INDENT.repeat(depth) + "- ";
		String heading = MarkdownEscape.inline(marker) + prose(item.getHeading());
		line.append(item.getHeading() == null ? heading : "**" + heading + "**");
		line.append(stop(item.getStop()));
		add(item.getBlocks(), depth + 1);
		end();
	}

	/** A paragraph, or the continuation of the open line. */
	void prose(Passage passage, String marker, int depth) {
		String space = passage.getSpace();
		boolean runsIn = space == null ? passage.isRunIn() : space.indexOf('\n') < 0;
		boolean opensItem = !prefix.isBlank() && passage.eContainer() instanceof Item item
				&& item.getBlocks().indexOf(passage) == 0;
		if (!runsIn && !opensItem) {
			end();
		}
		if (line.isEmpty() && prefix.isEmpty()) {
			prefix = INDENT.repeat(depth);
		} else if (space != null && !space.isEmpty()) {
			line.append(' ');
		}
		line.append(MarkdownEscape.inline(marker)).append(switch (passage) {
		case Paragraph paragraph -> prose(paragraph.getProse());
		case Measure measure -> prose(measure.getProse());
		case Cause cause -> prose(cause.getProse());
		case Action action -> prose(action.getProse()) + stop(action.getStop());
		default -> throw new IllegalStateException(passage.eClass().getName());
		});
	}

	private void table(Table table) {
		List<List<TableGrid.Place>> places = TableGrid.of(table);
		int width = table.getRows().isEmpty() ? 0 : TableGrid.columns(places);
		StringBuilder rows = new StringBuilder();
		for (Row row : table.getRows()) {
			List<String> cells = new ArrayList<>();
			for (Cell cell : row.getCells()) {
				cells.add(prose(cell.getProse()));
				// Markdown merges no cells; those that are covered stay empty, so that the columns stand.
				cells.addAll(Collections.nCopies(Math.max(0, cell.getSpan() - 1), ""));
			}
			rows.append(rows.isEmpty() ? "" : "\n").append(row(cells, width));
			if (row == table.getRows().get(0)) {
				rows.append('\n').append(rule(width));
			}
		}
		if (width > 0) {
			block(rows.toString());
		}
	}

	/** A row of a table of {@code width} columns; missing cells are empty. */
	static String row(List<String> cells, int width) {
		StringBuilder row = new StringBuilder("|");
		for (int i = 0; i < width; i++) {
			row.append(' ').append(i < cells.size() ? cells.get(i).strip() : "").append(" |");
		}
		return row.toString();
	}

	/** What stands below the first row of a table. */
	static String rule(int width) {
		return "|" + " --- |".repeat(width);
	}

	private static String stop(String stop) {
		return stop == null ? "" : MarkdownEscape.inline(stop);
	}

	/** The text of a prose, escaped, with the values of its mentions; "" for none. */
	static String prose(Prose prose) {
		StringBuilder shown = new StringBuilder();
		FeatureMap entries = prose == null ? null : prose.getMixed();
		for (int i = 0; entries != null && i < entries.size(); i++) {
			switch (entries.getValue(i)) {
			case Mention mention -> shown.append(Mentions.shown(mention));
			case Citation citation -> shown.append('《').append(citation.getTitle()).append('》');
			case ControlCharacter control -> shown.appendCodePoint(control.getCode());
			case Object string -> shown.append(string);
			}
		}
		return MarkdownEscape.inline(shown.toString());
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
