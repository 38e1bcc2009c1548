/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.annals.core.page.PageDocument;
import org.annals.core.session.ReportSession;
import org.annals.core.testing.TestType;
import org.annals.core.text.Range;
import org.annals.core.types.TypeProfile;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Report;

/** Someone who writes at a page without a screen: keys go to a caret, and the page is a text with {@code |} where it is. */
public final class Author {

	public final ReportSession session;
	public final PageDocument page;
	public final TextEditing editing;
	private final StringBuilder mirror;
	public Caret caret = Caret.at(0);

	public Author(Report report, TypeProfile type) {
		session = new ReportSession(report, type);
		page = new PageDocument(session);
		editing = new TextEditing(session, page, TestType.core());
		mirror = new StringBuilder(page.text());
		page.addListener(change -> mirror.replace(change.start(), change.start() + change.length(), change.text()));
	}

	/** A type that asks for title, addressee, signature, date and three sections. */
	public static TypeProfile asking() {
		return TestType.core("<plugin><extension point=\"org.annals.core.reportTypes\"><reportType file=\"test.reporttype\"/>"
				+ "<reportType file=\"page.reporttype\"/></extension></plugin>").types().find("org.annals.type.page")
				.orElseThrow();
	}

	/** A report of the test type as it is read from text. */
	public static Author read(String text) {
		return new Author(TestType.read(text).report(), TestType.get());
	}

	/** Puts the caret where {@code |} stands in {@code context}, which occurs once in the page. */
	public Author at(String context) {
		String plain = context.replace("|", "");
		int start = page.text().indexOf(plain);
		if (start < 0 || page.text().indexOf(plain, start + 1) >= 0 && !plain.isEmpty()) {
			throw new AssertionError("not once in the page: " + plain + "\n" + page.text());
		}
		int first = context.indexOf('|');
		int last = context.lastIndexOf('|');
		caret = new Caret(start + first, start + (last > first ? last - 1 : first));
		editing.closeTyping();
		return this;
	}

	public Author atLine(int line) {
		caret = Caret.at(page.offset(line));
		editing.closeTyping();
		return this;
	}

	/** Types one char after the other. */
	public Author type(String text) {
		text.codePoints().forEach(c -> caret = editing.type(range(), Character.toString(c)));
		return this;
	}

	public Author enter() {
		caret = editing.enter(range());
		return this;
	}

	public Author backspace() {
		caret = editing.backspace(range());
		return this;
	}

	public Author delete() {
		caret = editing.delete(range());
		return this;
	}

	public Author tab() {
		caret = editing.demote(range());
		return this;
	}

	public Author untab() {
		caret = editing.promote(range());
		return this;
	}

	public Author undo() {
		session.commands().undo();
		return this;
	}

	public Author redo() {
		session.commands().redo();
		return this;
	}

	public Range range() {
		return caret.range();
	}

	/** The page with the caret in it; lines that only guide are shown as ⟨role⟩. */
	public String shown() {
		StringBuilder shown = new StringBuilder();
		for (int i = 0; i < page.lineCount(); i++) {
			int column = caret.offset() - page.offset(i);
			String line = page.line(i).text();
			boolean here = column >= 0 && column <= line.length();
			String drawn = here ? line.substring(0, column) + "|" + line.substring(column) : line;
			if (page.line(i).isGhost()) {
				drawn += "⟨" + (page.line(i).ghost().part() == null ? page.line(i).ghost().role()
						: page.line(i).ghost().part().getLiteral()) + "⟩";
			}
			shown.append(i == 0 ? "" : "\n").append(drawn);
		}
		return shown.toString();
	}

	/** The lines of the page that are of the report, without the caret. */
	public String text() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < page.lineCount(); i++) {
			if (!page.line(i).isGhost()) {
				text.append(text.length() == 0 ? "" : "\n").append(page.line(i).text());
			}
		}
		return text.toString();
	}

	/** What a listener that only heard of changes has. */
	public String mirror() {
		return mirror.toString();
	}

	public String xml() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ReportFile.save(session.report(), out);
			ReportFile.load(new ByteArrayInputStream(out.toByteArray()), "test");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}
}
