/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.annals.core.table.read.ReadTables;
import org.annals.core.text.Range;
import org.annals.core.text.Sentences;
import org.annals.model.report.Numbering;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;

/** Second stage: makes front matter, the tree of sections and back matter from the outline, a paragraph a line. */
public final class StructureStage implements ReadingStage {

	@Override
	public void apply(Draft draft) {
		new Builder(draft).build();
	}

	/** Work on one draft. */
	private static final class Builder {

		private final Draft draft;
		private final Report report;
		private final String text;
		private final Deque<Section> open = new ArrayDeque<>();
		private final Deque<Integer> levels = new ArrayDeque<>();

		Builder(Draft draft) {
			this.draft = draft;
			this.report = draft.report();
			this.text = draft.source().text();
		}

		void build() {
			List<OutlineLine> lines = draft.outline().lines();
			int closing = Closings.find(text, lines);
			int back = back(lines);
			for (int i = 0; i < lines.size(); i++) {
				OutlineLine line = lines.get(i);
				ReadTables.Found table = table(i);
				if (table != null) {
					add(table, line);
					i = table.last();
					continue;
				}
				if (line.isBlank()) {
					continue;
				}
				if (i == closing) {
					openUnheaded(line);
				}
				add(line, i >= back);
			}
		}

		private ReadTables.Found table(int line) {
			return draft.tables().stream().filter(table -> table.first() == line).findFirst().orElse(null);
		}

		private void add(ReadTables.Found found, OutlineLine line) {
			if (open.isEmpty()) {
				openUnheaded(line);
			}
			int start = draft.source().lines().get(found.first()).range().start();
			open.peek().getBlocks().add(found.table());
			draft.place(found.table(), start, start, draft.source().lines().get(found.last()).range().end());
		}

		/** Index of the first line behind which only signature, date, attachments and debris follow. */
		private static int back(List<OutlineLine> lines) {
			int back = lines.size();
			while (back > 0 && (lines.get(back - 1).isBlank() || isBack(lines.get(back - 1)))) {
				back--;
			}
			return back;
		}

		private static boolean isBack(OutlineLine line) {
			return switch (line.role()) {
			case SIGNATURE, DATE, ATTACHMENT, DEBRIS -> !line.isHeading();
			default -> false;
			};
		}

		private void add(OutlineLine line, boolean back) {
			if (line.isHeading()) {
				openSection(line);
			} else if (back && !report.getSections().isEmpty()) {
				report.getBack().add(paragraph(line.range(), line.role()));
			} else if (line.role() == ParagraphRole.BODY || !open.isEmpty()) {
				// Whatever its role, a line amid the sections stays where it stands.
				if (open.isEmpty()) {
					openUnheaded(line);
				}
				open.peek().getBlocks().add(paragraph(line.range(), ParagraphRole.BODY));
			} else if (line.role() == ParagraphRole.PREAMBLE) {
				preamble(line.range());
			} else {
				report.getFront().add(paragraph(line.range(), line.role()));
			}
		}

		/** The transition that closes a preamble is a paragraph of its own that runs in. */
		private void preamble(Range range) {
			List<Range> sentences = Sentences.of(text, range);
			Range last = sentences.get(sentences.size() - 1);
			if (sentences.size() > 1 && Preambles.isTransition(last.of(text))) {
				Range body = Blanks.trim(text, new Range(range.start(), last.start()));
				report.getFront().add(paragraph(body, ParagraphRole.PREAMBLE));
				report.getFront().add(paragraph(last, ParagraphRole.TRANSITION));
			} else {
				report.getFront().add(paragraph(range, ParagraphRole.PREAMBLE));
			}
		}

		private void openSection(OutlineLine line) {
			while (!levels.isEmpty() && levels.peek() >= line.level()) {
				levels.pop();
				open.pop();
			}
			Section section = ReportFactory.eINSTANCE.createSection();
			section.setNumbering(line.numbering());
			section.setRestart(line.ordinal() == 1 && line.numbering() != Numbering.NONE);
			Range heading = line.heading();
			if (!heading.isEmpty()) {
				section.setHeading(prose(heading));
			}
			if (line.stop() > 0) {
				section.setStop(text.substring(heading.end(), heading.end() + line.stop()));
			}
			draft.place(section, line.range().start(), line.range().start() + line.marker(), line.range().end());
			attach(section);
			open.push(section);
			levels.push(line.level());
			Range rest = Blanks.trim(text, new Range(heading.end() + line.stop(), line.range().end()));
			if (!rest.isEmpty()) {
				section.getBlocks().add(paragraph(rest, ParagraphRole.BODY));
			}
		}

		private void attach(Section section) {
			if (open.isEmpty()) {
				report.getSections().add(section);
			} else {
				open.peek().getSections().add(section);
			}
		}

		/** A part of the body that nobody gave a heading. */
		private void openUnheaded(OutlineLine line) {
			open.clear();
			levels.clear();
			Section section = ReportFactory.eINSTANCE.createSection();
			section.setNumbering(Numbering.NONE);
			draft.place(section, line.range().start(), line.range().start(), line.range().end());
			report.getSections().add(section);
			open.push(section);
			levels.push(1);
		}

		private Paragraph paragraph(Range range, ParagraphRole role) {
			Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
			paragraph.setRole(role);
			paragraph.setProse(prose(range));
			draft.place(paragraph, range.start(), range.start(), range.end());
			return paragraph;
		}

		private Prose prose(Range range) {
			return ProseRuns.create(range.of(text));
		}
	}
}
