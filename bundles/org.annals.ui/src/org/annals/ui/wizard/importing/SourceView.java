/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.op.DraftLine;
import org.annals.core.read.Doubt;
import org.annals.core.text.Range;
import org.annals.ui.wizard.Fields;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;

/** The left side of the preview: the source as it is, with metrics and doubts marked. */
final class SourceView implements Preview.Part {

	/** Colour definitions of what is doubtful and of what is a metric. */
	static final String DOUBT = "org.annals.ui.import.doubt";
	static final String METRIC = "org.annals.ui.import.metric";
	static final double TINT = 0.28;

	private static final Messages MESSAGES = Messages.of(SourceView.class);

	private final Preview preview;
	private final StyledText text;
	private boolean following;
	private int top = -1;

	SourceView(Composite parent, Preview preview) {
		this.preview = preview;
		text = Fields.named(new StyledText(parent, SWT.BORDER | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP),
				MESSAGES.get("preview.source"), "import.source");
		text.setMargins(10, 8, 10, 8);
		text.setLineSpacing(2);
		text.addCaretListener(event -> {
			if (!following) {
				following = true;
				preview.select(List.of(text.getLineAtOffset(event.caretOffset)), this);
				following = false;
			}
		});
		text.addListener(SWT.Paint, event -> scrolled());
		preview.add(this);
	}

	private void scrolled() {
		int now = text.getTopIndex();
		if (now != top) {
			top = now;
			if (!following) {
				text.getDisplay().asyncExec(() -> preview.scroll(now, this));
			}
		}
	}

	@Override
	public void read() {
		following = true;
		String source = preview.draft().reading().source().text();
		if (!text.getText().equals(source)) {
			text.setText(source);
		}
		text.setStyleRanges(styles());
		following = false;
	}

	/** A doubt is told by its wavy line too, not only by its colour. */
	private StyleRange[] styles() {
		Color doubtful = Fields.tint(text, DOUBT, TINT);
		Color metric = Fields.tint(text, METRIC, TINT);
		List<StyleRange> styles = new ArrayList<>();
		for (Range range : preview.metrics()) {
			styles.add(new StyleRange(range.start(), range.length(), null, metric));
		}
		for (Doubt doubt : preview.draft().doubts()) {
			boolean free = preview.metrics(doubt.range()).isEmpty();
			if (!doubt.range().isEmpty() && free) {
				StyleRange style = new StyleRange(doubt.range().start(), doubt.range().length(), null, doubtful);
				style.underline = true;
				style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
				style.underlineColor = JFaceResources.getColorRegistry().get(DOUBT);
				styles.add(style);
			}
		}
		styles.sort(Comparator.comparingInt(style -> style.start));
		for (int i = styles.size() - 1; i > 0; i--) {
			if (styles.get(i - 1).start + styles.get(i - 1).length > styles.get(i).start) {
				styles.remove(i);
			}
		}
		return styles.toArray(StyleRange[]::new);
	}

	@Override
	public void selected(Object origin) {
		DraftLine line = preview.line();
		if (origin != this && line != null) {
			following = true;
			text.setSelection(line.range().start(), line.range().end());
			text.showSelection();
			top = text.getTopIndex();
			following = false;
		}
	}

	@Override
	public void scrolled(int line, Object origin) {
		if (origin != this && !text.isDisposed() && line < text.getLineCount()) {
			following = true;
			text.setTopIndex(line);
			top = text.getTopIndex();
			following = false;
		}
	}
}
