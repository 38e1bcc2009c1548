/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import java.nio.file.Path;

import org.annals.core.message.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the file of a report type, wherever it lies: types are not kept among the reports. */
public final class OpenTypeHandler extends AbstractHandler {

	private static final Messages MESSAGES = Messages.of(OpenTypeHandler.class);
	/** Parameter of the command: path of the file; asked for where it lacks. */
	private static final String FILE = "org.annals.ui.openType.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		String file = event.getParameter(FILE) == null ? ask(window) : event.getParameter(FILE);
		if (file != null) {
			try {
				TypeEditor.open(window.getActivePage(), Path.of(file));
			} catch (CoreException e) {
				throw new ExecutionException(file, e);
			}
		}
		return null;
	}

	private static String ask(IWorkbenchWindow window) {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
		dialog.setText(MESSAGES.get("open"));
		dialog.setFilterExtensions("*.reporttype", "*");
		dialog.setFilterNames(new String[] { MESSAGES.get("open.types"), MESSAGES.get("open.all") });
		return dialog.open();
	}
}
