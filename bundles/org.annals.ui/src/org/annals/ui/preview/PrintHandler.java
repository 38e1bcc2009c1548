/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.preview;

import org.annals.ui.editor.ReportEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Prints the report of the active editor, whichever of its pages is in front. */
public final class PrintHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ReportEditor editor && editor.session() != null) {
			PrintReport.ask(editor);
		}
		return null;
	}
}
