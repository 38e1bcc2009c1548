/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.emf;

import org.annals.core.session.ReportSession;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Lets undo and redo reach the report while a view beside the editor has the focus. */
public final class UndoActions {

	private UndoActions() {
	}

	/** Answers undo and redo of a view's page. */
	public static void register(IActionBars bars, ReportSession session) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), new Action() {

			@Override
			public void run() {
				if (session.commands().canUndo()) {
					session.commands().undo();
				}
			}
		});
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), new Action() {

			@Override
			public void run() {
				if (session.commands().canRedo()) {
					session.commands().redo();
				}
			}
		});
		bars.updateActionBars();
	}
}
