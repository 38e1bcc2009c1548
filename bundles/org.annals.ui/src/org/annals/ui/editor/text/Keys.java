/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

import org.annals.core.page.LineKind;
import org.annals.core.text.Range;
import org.annals.core.writing.Caret;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.events.VerifyListener;

/** Forwards what is typed to the report; the widget itself changes nothing. */
final class Keys implements VerifyKeyListener, VerifyListener {

	private final Sheet sheet;
	private final Clips clips;

	Keys(Sheet sheet, Clips clips) {
		this.sheet = sheet;
		this.clips = clips;
		StyledText widget = sheet.widget();
		widget.addVerifyKeyListener(this);
		widget.addVerifyListener(this);
		widget.setKeyBinding(SWT.INSERT, SWT.NULL);
	}

	@Override
	public void verifyText(VerifyEvent event) {
		event.doit = false;
		if (sheet.composition().isActive()) {
			return;
		}
		Range range = new Range(event.start, event.end);
		if (event.text.isEmpty()) {
			if (!range.isEmpty()) {
				sheet.place(sheet.editing().delete(range));
			}
		} else if (event.text.indexOf('\n') >= 0 || event.text.indexOf('\r') >= 0) {
			sheet.place(sheet.editing().paste(range, event.text, true));
		} else {
			sheet.place(sheet.editing().type(range, event.text));
		}
	}

	@Override
	public void verifyKey(VerifyEvent event) {
		if (sheet.composition().isActive()) {
			return;
		}
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		boolean plain = (modifiers & ~SWT.SHIFT) == 0;
		Range selection = sheet.selection();
		switch (event.keyCode) {
		case SWT.CR, SWT.KEYPAD_CR, SWT.LF -> {
			if (plain) {
				take(event, sheet.editing().enter(selection));
			}
		}
		case SWT.BS -> {
			if (plain) {
				take(event, sheet.editing().backspace(selection));
			}
		}
		case SWT.DEL -> {
			if (modifiers == 0) {
				take(event, sheet.editing().delete(selection));
			} else if (modifiers == SWT.SHIFT) {
				event.doit = false;
				clips.cut();
			}
		}
		case SWT.INSERT -> {
			if (modifiers == SWT.SHIFT) {
				event.doit = false;
				clips.paste(false);
			} else if (modifiers == SWT.MOD1) {
				event.doit = false;
				clips.copy();
			}
		}
		case SWT.TAB -> {
			if (plain) {
				event.doit = false;
				tab(selection, modifiers == SWT.SHIFT);
			}
		}
		default -> {
			// typed text comes by verifyText
		}
		}
	}

	private void take(VerifyEvent event, Caret caret) {
		event.doit = false;
		sheet.place(caret);
	}

	private void tab(Range selection, boolean back) {
		int line = sheet.page().lineAt(selection.start());
		if (sheet.page().line(line).kind() == LineKind.TABLE_ROW) {
			cell(selection.end(), back);
		} else if (back && sheet.editing().canPromote(selection)) {
			sheet.place(sheet.editing().promote(selection));
		} else if (!back && sheet.editing().canDemote(selection)) {
			sheet.place(sheet.editing().demote(selection));
		}
	}

	/** Goes to the next cell, or to the one before. */
	private void cell(int offset, boolean back) {
		String text = sheet.page().text();
		if (back) {
			int before = start(text, offset) - 1;
			if (before >= 0) {
				int from = start(text, before);
				sheet.place(new Caret(from, before));
			}
		} else {
			int from = end(text, offset) + 1;
			if (from <= text.length()) {
				sheet.place(new Caret(from, end(text, from)));
			}
		}
	}

	private static int start(String text, int offset) {
		int at = offset;
		while (at > 0 && !isEdge(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	private static int end(String text, int offset) {
		int at = offset;
		while (at < text.length() && !isEdge(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static boolean isEdge(char c) {
		return c == '\t' || c == '\n';
	}
}
