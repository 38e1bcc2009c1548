/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

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
		widget.addTraverseListener(event -> {
			// The widget lets Shift+Tab leave it; here it changes the level. Ctrl+Tab still leaves.
			if (event.detail == SWT.TRAVERSE_TAB_PREVIOUS && (event.stateMask & SWT.MODIFIER_MASK) == SWT.SHIFT) {
				event.doit = false;
			}
		});
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
		sheet.catchUp();
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		boolean plain = (modifiers & ~SWT.SHIFT) == 0;
		Range selection = sheet.selection();
		switch (event.character == SWT.TAB ? SWT.TAB : event.keyCode) {
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
		if (back && sheet.editing().canPromote(selection)) {
			sheet.place(sheet.editing().promote(selection));
		} else if (!back && sheet.editing().canDemote(selection)) {
			sheet.place(sheet.editing().demote(selection));
		}
	}
}
