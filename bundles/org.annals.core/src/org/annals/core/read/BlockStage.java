/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.text.Markers;
import org.annals.core.text.Range;
import org.annals.core.text.Sentences;
import org.annals.core.type.Content;
import org.annals.model.report.Block;
import org.annals.model.report.Section;
import org.annals.model.report.Table;

/** Fourth stage: parts the paragraphs of each section into measures, shortcomings, causes and commitments by context. */
public final class BlockStage implements ReadingStage {

	@Override
	public void apply(Draft draft) {
		for (Section section : draft.report().getSections()) {
			part(draft, section);
		}
	}

	private static void part(Draft draft, Section section) {
		if (!section.getBlocks().isEmpty()) {
			List<Block> blocks = new Parts(draft, section).blocks();
			section.getBlocks().clear();
			section.getBlocks().addAll(blocks);
		}
		for (Section subsection : section.getSections()) {
			part(draft, subsection);
		}
	}

	/** Work on the paragraphs of one section. */
	private static final class Parts {

		private final Draft draft;
		private final String text;
		private final Section section;
		private final BlockFactory factory;
		private final List<Range> lines = new ArrayList<>();
		private final Map<Range, Block> tables = new HashMap<>();
		private final List<Enumerations.Start> items;
		private final List<Block> blocks = new ArrayList<>();
		private final Content content;
		/** What the text speaks of at the moment. */
		private Content context;

		Parts(Draft draft, Section section) {
			this.draft = draft;
			this.text = draft.source().text();
			this.section = section;
			this.factory = new BlockFactory(draft);
			this.content = Contexts.of(draft.type(), section.getRole());
			this.context = content;
			for (Block block : section.getBlocks()) {
				Draft.Place place = draft.place(block);
				Range range = new Range(place.start(), place.end());
				lines.add(range);
				if (block instanceof Table) {
					tables.put(range, block);
				}
			}
			this.items = isRunningText() ? List.of()
					: Enumerations.find(draft, lines.stream().filter(line -> said(line) == null && !tables.containsKey(line)).toList());
		}

		List<Block> blocks() {
			for (Range line : lines) {
				if (tables.containsKey(line)) {
					blocks.add(tables.get(line));
					continue;
				}
				LineKind said = said(line);
				if (said != null) {
					blocks.add(factory.block(said, line));
					continue;
				}
				List<Enumerations.Start> own = items.stream()
						.filter(item -> item.start() >= line.start() && item.start() < line.end()).toList();
				int end = own.isEmpty() ? line.end() : own.get(0).start();
				if (end > line.start()) {
					prose(Blanks.trim(text, new Range(line.start(), end)));
				}
				for (int i = 0; i < own.size(); i++) {
					int next = i + 1 < own.size() ? own.get(i + 1).start() : line.end();
					Range range = Blanks.trim(text, new Range(own.get(i).start(), next));
					int turn = turn(range);
					item(own.get(i), Blanks.trim(text, new Range(range.start(), turn)));
					if (turn < range.end()) {
						prose(new Range(turn, range.end()));
					}
				}
			}
			return blocks;
		}

		/** What a person says that a line is; null where the reader decides. */
		private LineKind said(Range line) {
			Adjustments.LineAs as = draft.adjustments().block(draft.source(), line.start());
			return as == null ? null : as.kind();
		}

		/** Where an item of what went wrong is over and the text turns to what comes next; else the item's end. */
		private int turn(Range item) {
			if (context == Content.SHORTCOMINGS || context == Content.CAUSES) {
				for (Range sentence : Sentences.of(text, item)) {
					if (sentence.start() > item.start()
							&& Contexts.after(sentence.of(text), context) == Content.COMMITMENTS) {
						return sentence.start();
					}
				}
			}
			return item.end();
		}

		/** Without a heading it is a closing, whose sentences say themselves what they are. */
		private boolean isRunningText() {
			return content == Content.TEXT && section.getHeading() != null;
		}

		private void item(Enumerations.Start start, Range range) {
			if (context == Content.TEXT) {
				blocks.add(factory.paragraph(range));
				return;
			}
			blocks.add(factory.item(context, start, range));
		}

		/** A line, or what stands in it before the first item. */
		private void prose(Range range) {
			if (isRunningText() || isTable(range)) {
				blocks.add(factory.paragraph(range));
				return;
			}
			boolean introduces = !section.getSections().isEmpty() || !items.isEmpty();
			if (section.getHeading() != null && content == Content.COMMITMENTS && !introduces) {
				boolean runsIn = section.getStop() != null && blocks.isEmpty();
				blocks.add(factory.commitment(range, !runsIn));
				return;
			}
			if (content == Content.SHORTCOMINGS && !introduces && Markers.depth(section) > 1) {
				blocks.add(factory.shortcoming(range));
				return;
			}
			sentences(range, introduces);
		}

		/** Cells parted by tabs are a table that lost its lines. */
		private boolean isTable(Range range) {
			int tab = text.indexOf('\t', range.start());
			return tab >= 0 && text.indexOf('\t', tab + 1) >= 0 && text.indexOf('\t', tab + 1) < range.end();
		}

		private void sentences(Range range, boolean introduces) {
			int from = range.start();
			int to = from;
			for (Range sentence : Sentences.of(text, range)) {
				context = Contexts.after(sentence.of(text), context);
				Block block = block(sentence, introduces);
				if (block == null) {
					to = sentence.end();
					continue;
				}
				paragraph(from, to);
				blocks.add(block);
				from = sentence.end();
				to = from;
			}
			paragraph(from, to);
		}

		private void paragraph(int from, int to) {
			if (to > from) {
				blocks.add(factory.paragraph(Blanks.trim(text, new Range(from, to))));
			}
		}

		/** The block a sentence makes; null when it is running text. */
		private Block block(Range sentence, boolean introduces) {
			return switch (context) {
			case MEASURES -> introduces ? null : factory.measure(sentence);
			case SHORTCOMINGS -> text.charAt(sentence.end() - 1) == '：' ? null : factory.shortcoming(sentence);
			case CAUSES -> text.charAt(sentence.end() - 1) == '：' ? null : factory.cause(sentence);
			case COMMITMENTS, TEXT -> null;
			};
		}
	}
}
