/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.op.Core;
import org.annals.core.op.ReadReport;
import org.annals.core.page.PageDocument;
import org.annals.core.session.ReportSession;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.text.Range;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;

/** Copies and pastes, inside of the application with structure and metrics, from elsewhere as the reader understands it. */
final class Clipboards {

	/** More plain lines than this are put in as blocks of their own, which is quicker. */
	private static final int MOST_LINES = 200;

	private final ReportSession session;
	private final PageDocument page;
	private final Edits edits;
	private final Core core;

	Clipboards(ReportSession session, PageDocument page, Edits edits, Core core) {
		this.session = session;
		this.page = page;
		this.edits = edits;
		this.core = core;
	}

	Clip copy(Range range) {
		List<String> lines = new ArrayList<>();
		for (int i = page.lineAt(range.start()); i <= page.lineAt(range.end()); i++) {
			if (!page.line(i).isGhost()) {
				String line = page.line(i).text();
				int from = Math.clamp(range.start() - page.offset(i), 0, line.length());
				lines.add(line.substring(from, Math.clamp(range.end() - page.offset(i), from, line.length())));
			}
		}
		ByteArrayOutputStream xml = new ByteArrayOutputStream();
		try {
			ReportFile.save(Fragment.of(session.report(), page, range), xml);
		} catch (IOException | RuntimeException e) {
			// Without structure the text is still worth copying.
			return new Clip(String.join("\n", lines), null);
		}
		return new Clip(String.join("\n", lines), xml.toString(StandardCharsets.UTF_8));
	}

	Caret paste(Range range, Clip clip) {
		Report fragment;
		try {
			fragment = ReportFile.load(new ByteArrayInputStream(clip.xml().getBytes(StandardCharsets.UTF_8)), "clip");
		} catch (IOException e) {
			return paste(range, clip.text(), true);
		}
		return merge(range, fragment);
	}

	Caret paste(Range range, String pasted, boolean plain) {
		String text = pasted.replace("\r\n", "\n").replace('\r', '\n');
		if (text.endsWith("\n") && text.indexOf('\n') == text.length() - 1) {
			text = text.substring(0, text.length() - 1);
		}
		if (text.isEmpty()) {
			return new Caret(range.start(), range.end());
		}
		if (text.indexOf('\n') < 0) {
			return inline(range, text);
		}
		String[] lines = text.split("\n", -1);
		if (plain && lines.length <= MOST_LINES) {
			return lines(range, lines);
		}
		return merge(range, plain || core == null ? plain(lines) : read(text, lines));
	}

	/** The first line goes on where the caret is, the others as if Enter had been typed before each. */
	private Caret lines(Range range, String[] lines) {
		return edits.structural("paste", tree -> {
			int offset = range.isEmpty() ? range.start() : new Deletion(tree, page).delete(range);
			Point at = Typing.insert(tree, Spot.at(page, offset), lines[0]);
			for (int i = 1; i < lines.length; i++) {
				if (!lines[i].isEmpty()) {
					page.sync();
					Spot spot = Spot.at(page, edits.caret(at).offset());
					at = spot.isTable() || spot.slot() == null ? at : new Splitting(tree).split(spot);
					at = ProseChange.replace(tree, at.owner(), at.offset(), at.offset(), lines[i]);
				}
			}
			return at;
		});
	}

	private Caret inline(Range range, String text) {
		return edits.structural("paste", tree -> {
			int offset = range.isEmpty() ? range.start() : new Deletion(tree, page).delete(range);
			return Typing.insert(tree, Spot.at(page, offset), text);
		});
	}

	private Report read(String text, String[] lines) {
		String type = core.types().find(session.type().reference()).isPresent() ? session.type().reference() : null;
		try {
			return new ReadReport(core, new SourceFile("clip.txt", text.getBytes(StandardCharsets.UTF_8)), type).execute(null)
					.report();
		} catch (SourceException e) {
			return plain(lines);
		}
	}

	/** A paragraph a line. */
	private static Report plain(String[] lines) {
		Report report = ReportFactory.eINSTANCE.createReport();
		Section section = ReportFactory.eINSTANCE.createSection();
		report.getSections().add(section);
		for (String line : lines) {
			Paragraph paragraph = Blocks.paragraph();
			paragraph.setProse(ProseRuns.create(line));
			if (!line.isEmpty()) {
				section.getBlocks().add(paragraph);
			}
		}
		return report;
	}

	private Caret merge(Range range, Report fragment) {
		return edits.structural("paste", tree -> {
			int offset = range.isEmpty() ? range.start() : new Deletion(tree, page).delete(range);
			return new Merging(session, page, tree).merge(fragment, offset);
		});
	}
}
