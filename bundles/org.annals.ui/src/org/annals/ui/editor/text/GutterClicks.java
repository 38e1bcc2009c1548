/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

import org.annals.core.writing.Caret;
import org.annals.model.report.Element;
import org.annals.ui.editor.ReportSelection;
import org.annals.ui.editor.text.look.Gutter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Selects the element whose mark in the margin is clicked. */
final class GutterClicks {

	private final Sheet sheet;
	private final Gutter gutter;
	private final ReportSelection selection;
	private final Object page;

	GutterClicks(Sheet sheet, Gutter gutter, ReportSelection selection, Object page) {
		this.sheet = sheet;
		this.gutter = gutter;
		this.selection = selection;
		this.page = page;
		sheet.widget().addListener(SWT.MouseUp, this::clicked);
	}

	private void clicked(Event event) {
		int line = event.button == 1 ? gutter.lineAt(event.x, event.y) : -1;
		Element element = line < 0 ? null : gutter.element(line);
		if (element != null) {
			sheet.page().range(element).ifPresent(range -> sheet.place(new Caret(range.end(), range.start())));
			selection.select(element, page);
		}
	}
}
