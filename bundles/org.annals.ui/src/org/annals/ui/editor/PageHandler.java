/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings a page of the report to the front by menu or key. */
public final class PageHandler extends AbstractHandler {

	private static final String PAGE = "org.annals.ui.page.id";

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ReportEditor editor) {
			editor.showPage(event.getParameter(PAGE));
		}
		return null;
	}
}
