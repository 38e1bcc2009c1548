/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

import org.annals.ui.AnnalsUi;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.service.prefs.BackingStoreException;

/** Shows the page breaks of the print in the text, or hides them. */
public final class PageBreaksHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		boolean shown = HandlerUtil.toggleCommandState(event.getCommand());
		BreakLines.node().putBoolean(BreakLines.KEY, !shown);
		try {
			BreakLines.node().flush();
		} catch (BackingStoreException e) {
			AnnalsUi.log(BreakLines.KEY, e);
		}
		return null;
	}
}
