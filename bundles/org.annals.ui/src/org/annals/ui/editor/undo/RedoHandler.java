/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.undo;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Does again what was taken back last. */
public final class RedoHandler extends HistoryHandler {

	public RedoHandler() {
		super(IWorkbenchCommandConstants.EDIT_REDO, "redo");
	}

	@Override
	Command next(BasicCommandStack stack) {
		return stack.canRedo() ? stack.getRedoCommand() : null;
	}

	@Override
	void run(BasicCommandStack stack) {
		stack.redo();
	}
}
