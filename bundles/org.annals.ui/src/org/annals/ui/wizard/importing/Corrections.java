/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.importing;

import java.util.function.Consumer;

import org.annals.core.op.DraftLine;
import org.annals.core.op.ImportDraft;
import org.annals.core.read.Doubt;
import org.annals.core.read.LineKind;
import org.eclipse.swt.custom.BusyIndicator;

/** What a person can say against the reader, for buttons, fields and menus alike. */
final class Corrections {

	private final Preview preview;

	Corrections(Preview preview) {
		this.preview = preview;
	}

	/** Takes the selected lines for something; {@code kind} null for what the reader says. */
	void take(LineKind kind, int level) {
		run(draft -> draft.setLines(preview.selection(), kind, kind == LineKind.HEADING ? Math.max(1, level) : 0));
	}

	void decide(Doubt doubt, ImportDraft.Decision decision) {
		run(draft -> draft.decide(doubt, decision));
	}

	/** @param type id, or null to tell it by the text */
	void setType(String type) {
		run(draft -> draft.setType(type));
	}

	void undo() {
		run(ImportDraft::undo);
	}

	void redo() {
		run(ImportDraft::redo);
	}

	/** Whether lines can be taken for something else. */
	boolean isPossible() {
		return preview.draft() != null && preview.draft().isAdjustable();
	}

	/** Level that a selected line has as a heading, or would most likely get. */
	int level() {
		DraftLine line = preview.line();
		return line == null || line.level() == 0 ? 1 : line.level();
	}

	private void run(Consumer<ImportDraft> step) {
		BusyIndicator.showWhile(null, () -> step.accept(preview.draft()));
		preview.changed();
	}
}
