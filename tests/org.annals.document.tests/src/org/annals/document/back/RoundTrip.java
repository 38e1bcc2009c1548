/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.back;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.annals.core.back.BackChange;
import org.annals.core.back.TakeBackDocument;
import org.annals.core.back.TakenBack;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.text.ReportText;
import org.annals.document.testing.TestDocuments;
import org.annals.document.testing.Written;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Element;
import org.annals.model.report.Report;
import org.annals.model.text.ElementIds;
import org.annals.model.text.IdSource;
import org.annals.model.text.Reports;

/** A report, its document, and what comes back of it. */
final class RoundTrip {

	final Report report;
	final String before;
	final EditedDocx docx;
	TakenBack taken;

	RoundTrip(ReportText text) {
		report = text.report();
		before = xml(report);
		docx = new EditedDocx(Written.as("docx", text));
	}

	static RoundTrip ofExample() {
		try {
			return new RoundTrip(TestDocuments.load(Files.readString(TestDocuments.root().resolve("examples/duty-report.annals"))));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static TakenBack take(Report report, byte[] docx) throws SourceException {
		return new TakeBackDocument(TestDocuments.core(), ReportText.of(report), new SourceFile("edited.docx", docx)).execute(null);
	}

	/** Takes the document back with all changes but some. */
	RoundTrip back(String... leftOut) {
		return back(docx.bytes(), leftOut);
	}

	RoundTrip back(byte[] edited, String... leftOut) {
		try {
			taken = take(report, edited);
		} catch (SourceException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
		var command = taken.command("test", Set.of(leftOut));
		command.canExecute();
		command.execute();
		String after = xml(report);
		command.undo();
		if (!xml(report).equals(before)) {
			throw new AssertionError("undo does not give the report back");
		}
		command.redo();
		if (!xml(report).equals(after)) {
			throw new AssertionError("redo does not give the merged report");
		}
		ElementIds.assignMissing(report, IdSource.seeded(1));
		return this;
	}

	/** Kinds and keys of the changes. */
	List<String> changes() {
		return taken.changes().stream().map(change -> change.kind() + " " + change.key()).toList();
	}

	List<BackChange.Kind> kinds() {
		return taken.changes().stream().map(BackChange::kind).toList();
	}

	String text() {
		return ReportText.of(report).text();
	}

	Set<String> ids() {
		return Reports.all(report, Element.class).stream().map(Element::getId).collect(Collectors.toSet());
	}

	<T extends Element> T find(String id, Class<T> type) {
		return Reports.all(report, type).stream().filter(element -> id.equals(element.getId())).findFirst().orElseThrow();
	}

	static String xml(Report report) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ReportFile.save(report, out, "test.annals");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}
}
