/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.edit;

import org.eclipse.emf.common.command.AbstractCommand;

/** Puts an edit on the command stack that was carried out already, so that edits that change nothing leave no step. */
public final class EditCommand extends AbstractCommand {

	private final ModelEdit edit;

	/** @param edit may still grow while this is the command that would be undone next */
	public EditCommand(String label, ModelEdit edit) {
		super(label);
		this.edit = edit;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		// The edit was carried out step by step when it was made.
	}

	@Override
	public void undo() {
		edit.undo();
	}

	@Override
	public void redo() {
		edit.redo();
	}
}
