/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.app.preferences;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;
import org.osgi.service.prefs.BackingStoreException;

/** Changes the theme from the menu. */
public final class ThemeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (!HandlerUtil.matchesRadioState(event)) {
			String word = event.getParameter(RadioState.PARAMETER_ID);
			HandlerUtil.updateRadioState(event.getCommand(), word);
			try {
				if (Theme.of(word).choose()) {
					Restart.offer(HandlerUtil.getActiveShell(event), "restart.theme");
				}
			} catch (BackingStoreException e) {
				throw new ExecutionException(word, e);
			}
		}
		return null;
	}
}
