/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

import org.annals.core.text.Range;
import org.annals.core.writing.TextEditing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * What an input method is composing. The widget puts it into its own content although the report does not have it yet, so
 * meanwhile the content differs from the page by exactly this stretch.
 */
public final class Composition {

	private final StyledText widget;
	private final TextEditing editing;
	private final Runnable ended;
	private int start = -1;
	private int length;

	/** @param ended called some time after each composition */
	Composition(StyledText widget, TextEditing editing, Runnable ended) {
		this.widget = widget;
		this.editing = editing;
		this.ended = ended;
		// Only a filter comes before the widget's own listener.
		Listener filter = this::composing;
		widget.getDisplay().addFilter(SWT.ImeComposition, filter);
		widget.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.ImeComposition, filter));
	}

	private void composing(Event event) {
		if (event.widget != widget.getIME() || event.detail != SWT.COMPOSITION_CHANGED) {
			return;
		}
		if (!isActive() && event.end > event.start) {
			// The widget drops the selected text from its content by itself; until the end it is ahead of the page.
			start = event.start;
			editing.delete(new Range(event.start, event.end));
		}
		boolean over = event.text.length() == widget.getIME().getCommitCount();
		start = over ? -1 : event.start;
		length = over ? 0 : event.text.length();
		if (over) {
			event.display.asyncExec(() -> {
				if (!widget.isDisposed()) {
					ended.run();
				}
			});
		}
	}

	/** Whether the content has more than the page. */
	public boolean isActive() {
		return start >= 0;
	}

	/** Where it stands in the widget's content; -1 for nowhere. */
	public int start() {
		return start;
	}

	public int length() {
		return length;
	}

	/** The offset on the page for one in the widget's content. */
	public int toPage(int offset) {
		return !isActive() || offset <= start ? offset : Math.max(start, offset - length);
	}
}
