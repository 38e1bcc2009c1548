/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import java.util.Optional;

import org.annals.core.op.Core;
import org.annals.core.page.PageDocument;
import org.annals.core.session.ReportSession;
import org.annals.core.text.Range;
import org.annals.model.report.Element;
import org.annals.model.report.Metric;
import org.annals.model.report.Passage;

/**
 * What the keys of the text page do to the report, so that a widget has but to draw and to forward. Each method that returns a
 * caret carries out one command that undo takes back whole, or none where nothing is to do; nothing typed is refused.
 *
 * <p>Selections are ranges of the page's text; an empty one is a caret. It belongs to the thread of the session.
 */
public final class TextEditing {

	private final PageDocument page;
	private final Edits edits;
	private final Typing typing;
	private final Keys keys;
	private final Clipboards clipboards;
	private final Metrics metrics;
	private final Moves moves;

	/** @param core reads pasted text; null to paste paragraphs only */
	public TextEditing(ReportSession session, PageDocument page, Core core) {
		this.page = page;
		this.edits = new Edits(session, page);
		this.typing = new Typing(session, page, edits);
		this.keys = new Keys(page, edits);
		this.clipboards = new Clipboards(session, page, edits, core);
		this.metrics = new Metrics(session, page, edits);
		this.moves = new Moves(edits);
	}

	/** Puts text in, typed or from an input method; a line feed in it makes lines as pasting does. */
	public Caret type(Range selection, String text) {
		return text.indexOf('\n') >= 0 ? paste(selection, text, true) : typing.type(bounded(selection), text);
	}

	/** Ends the block and begins the like; an empty one leaves its list or level. In a table it goes to the row below. */
	public Caret enter(Range selection) {
		return keys.enter(bounded(selection));
	}

	public Caret backspace(Range selection) {
		return keys.backspace(bounded(selection));
	}

	public Caret delete(Range selection) {
		return keys.delete(bounded(selection));
	}

	/** Whether {@link #demote} would do anything. */
	public boolean canDemote(Range selection) {
		Passage passage = keys.passage(bounded(selection));
		return passage != null && (keys.isCell(selection) || Levels.canDemote(passage));
	}

	/** Whether {@link #promote} would do anything. */
	public boolean canPromote(Range selection) {
		Passage passage = keys.passage(bounded(selection));
		return passage != null && (keys.isCell(selection) || Levels.canPromote(passage));
	}

	/** Tab: a section one level down, a paragraph to a heading below its section, in a table the next cell. */
	public Caret demote(Range selection) {
		return keys.level(bounded(selection), false);
	}

	/** Shift+Tab: a section one level up, an item to plain text, a paragraph to a heading, in a table the cell before. */
	public Caret promote(Range selection) {
		return keys.level(bounded(selection), true);
	}

	/** What is selected, as text and as a report with the metrics it mentions. */
	public Clip copy(Range selection) {
		return clipboards.copy(bounded(selection));
	}

	public Caret cut(Range selection) {
		return keys.erase(bounded(selection), "cut");
	}

	/** Puts a clip of this application in the place of the selection; {@code plain} takes its text only. */
	public Caret paste(Range selection, Clip clip, boolean plain) {
		return clip.xml() == null || plain ? paste(selection, clip.text(), plain)
				: clipboards.paste(bounded(selection), clip);
	}

	/** Puts text in; several lines are read as a report is, unless {@code plain}. */
	public Caret paste(Range selection, String text, boolean plain) {
		return clipboards.paste(bounded(selection), text, plain);
	}

	/** The number at or right before an offset that looks like a metric and is none yet. */
	public Optional<Candidate> metricCandidate(int offset) {
		return metrics.candidate(bounded(Range.at(offset)).start());
	}

	/** Makes the number in the selection, or at the caret, a metric of the register; nothing without a number. */
	public Caret makeMetric(Range selection) {
		return metrics.make(bounded(selection));
	}

	/** Puts a mention of a metric of the register in the place of the selection. */
	public Caret mention(Range selection, Metric metric) {
		return metrics.insert(bounded(selection), metric);
	}

	/** Makes the mention at an offset text; the metric stays in the register. */
	public Caret unlink(int offset) {
		return metrics.unlink(bounded(Range.at(offset)).start());
	}

	/** Whether a section, block or item may be put there; a passage never goes into itself. */
	public boolean canMove(Element moved, Element target, Where where) {
		return Moves.canMove(moved, target, where);
	}

	/** Moves a section, block or item with all it holds. */
	public void move(Element moved, Element target, Where where) {
		moves.move(moved, target, where);
	}

	/** Ends the run of typing that one undo takes back: the caret went elsewhere, the report was saved, the focus left. */
	public void closeTyping() {
		edits.close();
	}

	private Range bounded(Range selection) {
		page.sync();
		int length = page.length();
		return new Range(Math.min(selection.start(), length), Math.min(selection.end(), length));
	}
}
