/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

import java.util.Locale;

import org.annals.core.page.PageSpan;
import org.annals.core.page.SpanKind;
import org.annals.core.text.Range;
import org.annals.core.writing.Caret;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

import com.ibm.icu.text.BreakIterator;

/** Selects the word by a double click and the sentence by a third, as the words of the language are. */
final class WordPick {

	private static final String ENDS = "。！？；!?;";
	private static final String CLOSERS = "”’）」』》";

	private final Sheet sheet;
	/** Made when first asked for: its dictionary takes a moment. */
	private BreakIterator words;

	WordPick(Sheet sheet) {
		this.sheet = sheet;
		// The widget's own idea of a word ends at white space, which this text has none of.
		sheet.widget().setDoubleClickEnabled(false);
		sheet.widget().addListener(SWT.MouseDown, this::pressed);
	}

	private void pressed(Event event) {
		if (event.button != 1 || event.count < 2 || sheet.composition().isActive()) {
			return;
		}
		int offset = sheet.widget().getOffsetAtPoint(new Point(event.x, event.y));
		if (offset < 0) {
			offset = sheet.caret();
		}
		Range picked = event.count == 2 ? word(offset) : sentence(offset);
		if (!picked.isEmpty()) {
			sheet.place(new Caret(picked.start(), picked.end()));
		}
	}

	/** The word at an offset of the page; a mention as a whole. */
	Range word(int offset) {
		int line = sheet.page().lineAt(offset);
		int start = sheet.page().offset(line);
		PageSpan span = sheet.page().spanAt(offset);
		if (span != null && span.kind() == SpanKind.MENTION) {
			return span.range().shift(start);
		}
		String text = sheet.page().line(line).text();
		int column = Math.min(offset - start, text.length());
		if (words == null) {
			// The JDK's knows no Chinese words.
			words = BreakIterator.getWordInstance(Locale.CHINESE);
		}
		words.setText(text);
		int end = words.following(Math.min(column, Math.max(0, text.length() - 1)));
		int begin = words.previous();
		return end < 0 || begin < 0 ? Range.at(offset) : new Range(start + begin, start + end);
	}

	/** The sentence at an offset of the page. */
	Range sentence(int offset) {
		int line = sheet.page().lineAt(offset);
		int start = sheet.page().offset(line);
		String text = sheet.page().line(line).text();
		int column = Math.min(offset - start, text.length());
		int begin = column;
		while (begin > 0 && !isEnd(text.charAt(begin - 1))) {
			begin--;
		}
		int end = column;
		while (end < text.length() && !isEnd(text.charAt(end))) {
			end++;
		}
		while (end < text.length() && (isEnd(text.charAt(end)) || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
			end++;
		}
		return new Range(start + begin, start + end);
	}

	private static boolean isEnd(char c) {
		return ENDS.indexOf(c) >= 0;
	}
}
