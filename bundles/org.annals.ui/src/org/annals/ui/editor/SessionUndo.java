/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import org.annals.core.session.ReportSession;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Lets undo and redo reach the commands of a report from any control that has the focus. */
public final class SessionUndo {

	private SessionUndo() {
	}

	public static void bind(FocusHandlers handlers, ReportSession session) {
		handlers.bind(IWorkbenchCommandConstants.EDIT_UNDO, session.commands()::canUndo, session.commands()::undo)
				.bind(IWorkbenchCommandConstants.EDIT_REDO, session.commands()::canRedo, session.commands()::redo);
	}
}
