/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

import java.util.Optional;

import org.annals.core.page.PageSpan;
import org.annals.core.page.SpanKind;
import org.annals.core.text.Range;
import org.annals.core.writing.Caret;
import org.annals.model.report.Mention;
import org.annals.ui.editor.ReportSelection;
import org.eclipse.emf.ecore.EObject;

/** Links the caret with what is selected elsewhere, in both ways and without a loop. */
final class Linking {

	private static final int CALM_MILLIS = 120;

	private final Sheet sheet;
	private final ReportSelection selection;
	private final Object page;
	private final Runnable tell = this::tell;
	private boolean following;

	/** @param page who selects, for others to know */
	Linking(Sheet sheet, ReportSelection selection, Object page) {
		this.sheet = sheet;
		this.selection = selection;
		this.page = page;
		sheet.widget().addCaretListener(event -> moved());
	}

	private void moved() {
		if (!following) {
			// Others may take their time to show an element: they are told when the caret rests.
			sheet.widget().getDisplay().timerExec(CALM_MILLIS, tell);
		}
	}

	private void tell() {
		if (!sheet.widget().isDisposed() && sheet.widget().isFocusControl() && !sheet.composition().isActive()) {
			selection.select(elementAtCaret(), page);
		}
	}

	/** The metric of a mention, else the innermost passage. */
	EObject elementAtCaret() {
		int caret = sheet.caret();
		PageSpan span = sheet.page().spanAt(caret);
		if (span != null && span.kind() == SpanKind.MENTION && span.object() instanceof Mention mention
				&& mention.getMetric() != null) {
			return mention.getMetric();
		}
		return sheet.page().elementAt(caret);
	}

	/** Shows an element that was selected elsewhere; the caret goes to its begin. */
	boolean follow(EObject element) {
		Optional<Range> range = sheet.page().range(element);
		range.ifPresent(found -> {
			following = true;
			try {
				sheet.show(found);
				sheet.place(Caret.at(found.start()));
			} finally {
				following = false;
			}
		});
		return range.isPresent();
	}

	/** Selects a range of the page and shows it; others are told, as if the person had gone there. */
	void reveal(Range range) {
		sheet.reveal(range);
	}
}
