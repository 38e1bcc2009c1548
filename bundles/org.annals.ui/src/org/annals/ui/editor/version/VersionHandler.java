/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.version;

import java.util.List;

import org.annals.core.evolve.VersionPath;
import org.annals.core.message.Messages;
import org.annals.core.op.MigrateReport;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.ReportEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Moves the report in the editor to another version of its type, after the person saw what changes. */
public final class VersionHandler extends AbstractHandler {

	private static final Messages MESSAGES = Messages.of(VersionHandler.class);

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ReportEditor editor && editor.session() != null) {
			editor.fields().take();
			List<VersionPath> paths = MigrateReport.paths(editor.session().report(), AnnalsUi.core().types());
			if (paths.isEmpty()) {
				MessageDialog.openInformation(editor.getSite().getShell(), MESSAGES.get("title"), MESSAGES.get("none"));
			} else {
				new VersionDialog(editor.getSite().getShell(), editor.session(), paths).open();
			}
		}
		return null;
	}
}
