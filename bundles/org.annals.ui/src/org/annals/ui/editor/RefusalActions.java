/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import java.util.Map;

import org.annals.core.op.OpenReport.Offer;
import org.annals.ui.AnnalsUi;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Does what is offered for a file that could not be opened, by the commands that do it elsewhere. */
final class RefusalActions {

	private static final String IMPORT = "org.annals.ui.import";
	private static final String IMPORT_FILE = "org.annals.ui.import.file";
	private static final String TYPES = "org.annals.ui.types";
	private static final String MIGRATE = "org.annals.ui.migrate";
	private static final String REVEAL = "org.annals.ui.reveal";

	private final IEditorSite site;
	private final IFile file;

	RefusalActions(IEditorSite site, IFile file) {
		this.site = site;
		this.file = file;
	}

	void take(Offer offer) {
		if (offer == Offer.MIGRATE) {
			run(MIGRATE, Map.of());
			return;
		}
		// Commands work on what is selected, and the file is what this editor stands for.
		site.getSelectionProvider().setSelection(new StructuredSelection(file));
		switch (offer) {
		case IMPORT_AS_TEXT -> run(IMPORT, Map.of(IMPORT_FILE, file.getLocation().toOSString()));
		case SHOW_IN_FOLDER -> run(REVEAL, Map.of());
		case INSTALL_TYPE -> run(TYPES, Map.of());
		case OPEN_READ_ONLY, MIGRATE -> throw new IllegalStateException(offer + " needs a report");
		}
	}

	private void run(String id, Map<String, String> parameters) {
		ParameterizedCommand command = ParameterizedCommand
				.generateCommand(site.getService(ICommandService.class).getCommand(id), parameters);
		try {
			site.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			AnnalsUi.log(id, e);
		}
	}
}
