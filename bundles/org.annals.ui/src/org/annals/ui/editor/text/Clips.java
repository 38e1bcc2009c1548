/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

import org.annals.core.text.Range;
import org.annals.core.writing.Clip;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Cut, copy and paste: as text for every program, with its structure for another report. */
final class Clips {

	private final Sheet sheet;

	Clips(Sheet sheet) {
		this.sheet = sheet;
	}

	void copy() {
		Range selection = sheet.selection();
		if (!selection.isEmpty()) {
			put(sheet.editing().copy(selection));
		}
	}

	void cut() {
		Range selection = sheet.selection();
		if (!selection.isEmpty()) {
			put(sheet.editing().copy(selection));
			sheet.place(sheet.editing().cut(selection));
		}
	}

	/** @param plain to take over the words only */
	void paste(boolean plain) {
		Clipboard clipboard = new Clipboard(sheet.widget().getDisplay());
		try {
			Clip clip = plain ? null : (Clip) clipboard.getContents(ClipTransfer.INSTANCE);
			String text = (String) clipboard.getContents(TextTransfer.getInstance());
			if (clip != null) {
				sheet.place(sheet.editing().paste(sheet.selection(), clip, false));
			} else if (text != null && !text.isEmpty()) {
				sheet.place(sheet.editing().paste(sheet.selection(), text, plain));
			}
		} finally {
			clipboard.dispose();
		}
	}

	private void put(Clip clip) {
		if (clip == null || clip.text().isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(sheet.widget().getDisplay());
		try {
			if (clip.xml() == null) {
				clipboard.setContents(new Object[] { clip.text() }, new Transfer[] { TextTransfer.getInstance() });
			} else {
				clipboard.setContents(new Object[] { clip, clip.text() },
						new Transfer[] { ClipTransfer.INSTANCE, TextTransfer.getInstance() });
			}
		} finally {
			clipboard.dispose();
		}
	}
}
