/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.undo;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Takes back the last change of the report. */
public final class UndoHandler extends HistoryHandler {

	public UndoHandler() {
		super(IWorkbenchCommandConstants.EDIT_UNDO, "undo");
	}

	@Override
	Command next(BasicCommandStack stack) {
		return stack.canUndo() ? stack.getUndoCommand() : null;
	}

	@Override
	void run(BasicCommandStack stack) {
		stack.undo();
	}
}
