/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports.handler;

import java.util.List;
import java.util.Map;

import org.annals.ui.AnnalsUi;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Shows the file of a report in the system's file manager. */
public final class RevealHandler extends ReportHandler {

	private static final String COMMAND = "org.eclipse.ui.ide.showInSystemExplorer";
	private static final String PATH = "org.eclipse.ui.ide.showInSystemExplorer.path";

	@Override
	void run(List<IFile> files, IWorkbenchPage page) {
		IFile file = files.get(0);
		String path = file.getLocation().toOSString();
		try {
			ParameterizedCommand command = ParameterizedCommand.generateCommand(
					page.getWorkbenchWindow().getService(ICommandService.class).getCommand(COMMAND), Map.of(PATH, path));
			page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			AnnalsUi.log(file.getName(), e);
			Program.launch(file.getParent().getLocation().toOSString());
		}
	}
}
