/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.page;

import java.util.Optional;

import org.annals.core.session.ReportSession;
import org.annals.core.text.Range;
import org.annals.model.report.Element;
import org.eclipse.emf.ecore.EObject;

/** The report as the text page shows it. */
public final class PageDocument {

	public interface Listener {
		void replaced(Change change);
	}

	public record Change(int start, int length, String text, int firstLine, int oldLines, int newLines) {
	}

	public PageDocument(ReportSession session) {
	}

	public int length() {
		return 0;
	}

	public String text() {
		return "";
	}

	public String text(Range range) {
		return "";
	}

	public int lineCount() {
		return 1;
	}

	public PageLine line(int index) {
		return null;
	}

	public int lineAt(int offset) {
		return 0;
	}

	public int offset(int line) {
		return 0;
	}

	public int toReport(int pageOffset) {
		return 0;
	}

	public Range toReport(Range page) {
		return page;
	}

	public int toPage(int reportOffset) {
		return 0;
	}

	public Range toPage(Range report) {
		return report;
	}

	public Optional<Range> range(EObject object) {
		return Optional.empty();
	}

	public Element elementAt(int offset) {
		return null;
	}

	/** null on an empty line. */
	public PageSpan spanAt(int offset) {
		return null;
	}

	public void addListener(Listener listener) {
	}

	public void removeListener(Listener listener) {
	}

	/** Brings the page up to date with changes that no command made; commands do it by themselves. */
	public void sync() {
	}

	public void dispose() {
	}
}
