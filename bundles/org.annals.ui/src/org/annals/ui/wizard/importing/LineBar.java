/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.importing;

import org.annals.core.message.Messages;
import org.annals.core.op.DraftLine;
import org.annals.core.read.LineKind;
import org.annals.ui.AnnalsUi;
import org.annals.ui.wizard.Fields;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says what the selected lines are taken for, and takes them for something else; takes corrections back. */
final class LineBar implements Preview.Part {

	private static final Messages MESSAGES = Messages.of(LineBar.class);
	private static final int LEVELS = 4;

	private final Preview preview;
	private final Corrections corrections;
	private final Combo kind;
	private final Combo level;
	private final Button asRead;
	private final Button undo;
	private final Button redo;

	LineBar(Composite parent, Preview preview, Corrections corrections) {
		this.preview = preview;
		this.corrections = corrections;
		Composite bar = Fields.row(parent, 8);
		kind = Fields.combo(bar, MESSAGES.get("line.kind"), "import.kind", SWT.READ_ONLY);
		for (LineKind each : LineKind.values()) {
			kind.add(LineLabels.kind(each, 0));
		}
		GridDataFactory.swtDefaults().applyTo(kind);
		kind.addListener(SWT.Selection,
				event -> corrections.take(LineKind.values()[kind.getSelectionIndex()], corrections.level()));
		level = Fields.combo(bar, MESSAGES.get("line.level"), "import.level", SWT.READ_ONLY);
		for (int i = 1; i <= LEVELS; i++) {
			level.add(LineLabels.kind(LineKind.HEADING, i));
		}
		GridDataFactory.swtDefaults().applyTo(level);
		level.addListener(SWT.Selection, event -> corrections.take(LineKind.HEADING, level.getSelectionIndex() + 1));
		asRead = Fields.button(bar, SWT.PUSH, MESSAGES.get("line.as-read"), "import.asRead", () -> corrections.take(null, 0));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(bar, SWT.NONE));
		undo = icon(bar, "undo", corrections::undo);
		redo = icon(bar, "redo", corrections::redo);
		preview.add(this);
	}

	private static Button icon(Composite bar, String name, Runnable action) {
		Button button = Fields.button(bar, SWT.PUSH | SWT.FLAT, "", "import." + name, action);
		button.setImage(AnnalsUi.image(name));
		button.setToolTipText(MESSAGES.get("line." + name));
		return Fields.named(button, MESSAGES.get("line." + name), "import." + name);
	}

	@Override
	public void read() {
		undo.setEnabled(preview.draft().canUndo());
		redo.setEnabled(preview.draft().canRedo());
	}

	@Override
	public void selected(Object origin) {
		DraftLine line = preview.line();
		boolean possible = corrections.isPossible() && line != null;
		kind.setEnabled(possible);
		level.setEnabled(possible && line.kind() == LineKind.HEADING);
		asRead.setEnabled(possible && line.adjusted());
		if (line != null) {
			kind.select(line.kind().ordinal());
		} else {
			kind.deselectAll();
		}
		if (line != null && line.kind() == LineKind.HEADING && line.level() <= LEVELS) {
			level.select(line.level() - 1);
		} else {
			level.deselectAll();
		}
	}
}
