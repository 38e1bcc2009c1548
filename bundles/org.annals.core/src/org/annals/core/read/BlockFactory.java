/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.text.Range;
import org.annals.core.text.Sentences;
import org.annals.core.type.Content;
import org.annals.model.report.Action;
import org.annals.model.report.Block;
import org.annals.model.report.Cause;
import org.annals.model.report.Commitment;
import org.annals.model.report.Item;
import org.annals.model.report.Measure;
import org.annals.model.report.MeasureGroup;
import org.annals.model.report.Numbering;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Shortcoming;
import org.annals.model.text.ProseRuns;

/** Makes blocks from ranges of the source's text and notes where they stand. */
final class BlockFactory {

	private static final ReportFactory FACTORY = ReportFactory.eINSTANCE;
	/** A longer first sentence of an item is no heading. */
	private static final int LONGEST_HEADING = 60;

	private final Draft draft;
	private final String text;

	BlockFactory(Draft draft) {
		this.draft = draft;
		this.text = draft.source().text();
	}

	Paragraph paragraph(Range range) {
		Paragraph paragraph = FACTORY.createParagraph();
		paragraph.setProse(prose(range));
		return place(paragraph, range);
	}

	Measure measure(Range range) {
		Measure measure = FACTORY.createMeasure();
		measure.setProse(prose(range));
		return place(measure, range);
	}

	Cause cause(Range range) {
		Cause cause = FACTORY.createCause();
		cause.setProse(prose(range));
		return place(cause, range);
	}

	/** A shortcoming without heading and marker; sentences that give a cause are parted off. */
	Shortcoming shortcoming(Range range) {
		Shortcoming shortcoming = FACTORY.createShortcoming();
		shortcoming.setNumbering(Numbering.NONE);
		details(shortcoming, Content.SHORTCOMINGS, range);
		return place(shortcoming, range);
	}

	/** A commitment without marker; its first sentence is its heading when {@code headed} and more follows. */
	Commitment commitment(Range range, boolean headed) {
		Commitment commitment = FACTORY.createCommitment();
		commitment.setNumbering(Numbering.NONE);
		Range rest = headed ? heading(commitment, range) : range;
		details(commitment, Content.COMMITMENTS, rest);
		return place(commitment, range);
	}

	/** An enumerated item: what it is depends on what the text speaks of. */
	Block item(Content context, Enumerations.Start start, Range range) {
		Range content = new Range(start.content(), range.end());
		if (context == Content.CAUSES) {
			Cause cause = FACTORY.createCause();
			cause.setProse(prose(content));
			return numbered(cause, start, range);
		}
		Item item = switch (context) {
		case SHORTCOMINGS -> FACTORY.createShortcoming();
		case COMMITMENTS -> FACTORY.createCommitment();
		default -> FACTORY.createMeasureGroup();
		};
		details(item, context, heading(item, content));
		return numbered(item, start, range);
	}

	/** A line as a person says what it is; a marker at its start is one only for an item. */
	Block block(LineKind kind, Range line) {
		if (kind == LineKind.PARAGRAPH) {
			return paragraph(line);
		}
		if (kind == LineKind.MEASURE) {
			return measure(line);
		}
		TypedMarker marker = TypedMarker.ofItem(text, line.start(), line.end());
		if (marker != null && line.start() + marker.length() < line.end()) {
			return item(kind.content(), new Enumerations.Start(line.start(), marker, marker.ordinal() == 1), line);
		}
		return switch (kind) {
		case SHORTCOMING -> shortcoming(line);
		case CAUSE -> cause(line);
		case COMMITMENT -> commitment(line, true);
		default -> group(line);
		};
	}

	/** An item of measures without marker. */
	private MeasureGroup group(Range range) {
		MeasureGroup group = FACTORY.createMeasureGroup();
		group.setNumbering(Numbering.NONE);
		details(group, Content.MEASURES, heading(group, range));
		return place(group, range);
	}

	private <T extends Passage> T numbered(T passage, Enumerations.Start start, Range range) {
		passage.setNumbering(start.marker().style());
		passage.setRestart(start.first());
		draft.place(passage, range.start(), start.content(), range.end());
		return passage;
	}

	/** Takes the first sentence as heading when it is short and more follows; returns what is left. */
	private Range heading(Item item, Range range) {
		List<Range> sentences = Sentences.of(text, range);
		if (sentences.size() < 2) {
			return range;
		}
		Range first = sentences.get(0);
		int stop = first.end();
		while (stop > first.start() && "。！？".indexOf(text.charAt(stop - 1)) >= 0) {
			stop--;
		}
		if (stop == first.end() || stop - first.start() > LONGEST_HEADING || first.start() > range.start()) {
			return range;
		}
		item.setHeading(prose(new Range(first.start(), stop)));
		item.setStop(text.substring(stop, first.end()));
		return new Range(sentences.get(1).start(), range.end());
	}

	private void details(Item item, Content context, Range range) {
		for (Range sentence : Sentences.of(text, range)) {
			switch (context) {
			case COMMITMENTS -> item.getBlocks().addAll(actions(sentence));
			case SHORTCOMINGS -> item.getBlocks().add(Contexts.after(sentence.of(text), context) == Content.CAUSES
					? cause(sentence)
					: paragraph(sentence));
			default -> item.getBlocks().add(measure(sentence));
			}
		}
	}

	/** Each clause of a promise is an action; the punctuation behind it is kept as its stop. */
	private List<Action> actions(Range sentence) {
		List<Action> actions = new ArrayList<>();
		for (Range clause : Clauses.of(text, sentence)) {
			int end = clause.end();
			while (end > clause.start() && "，；。！？,;".indexOf(text.charAt(end - 1)) >= 0) {
				end--;
			}
			Action action = FACTORY.createAction();
			action.setProse(prose(new Range(clause.start(), end)));
			if (end < clause.end()) {
				action.setStop(text.substring(end, clause.end()));
			}
			actions.add(place(action, clause));
		}
		return actions;
	}

	private Prose prose(Range range) {
		return ProseRuns.create(range.of(text));
	}

	private <T extends Passage> T place(T passage, Range range) {
		draft.place(passage, range.start(), range.start(), range.end());
		return passage;
	}
}
