/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.welcome;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.source.SourceException;
import org.annals.core.types.TypeProfile;
import org.annals.ui.AnnalsUi;
import org.annals.ui.wizard.InstalledTypes;
import org.annals.ui.workspace.ReportFiles;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens an example with findings to try; asks which one when several types bring one. */
public final class ExampleHandler extends AbstractHandler {

	private static final Messages MESSAGES = Messages.of(ExampleHandler.class);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		List<TypeProfile> types = OpenExample.types();
		if (types.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), MESSAGES.get("example.title"), MESSAGES.get("example.none"));
		} else if (types.size() == 1) {
			open(window, types.get(0));
		} else {
			ask(window, types);
		}
		return null;
	}

	private static void ask(IWorkbenchWindow window, List<TypeProfile> types) {
		Menu menu = new Menu(window.getShell(), SWT.POP_UP);
		for (TypeProfile type : types) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(InstalledTypes.label(type));
			item.setImage(AnnalsUi.image("example"));
			item.addListener(SWT.Selection, event -> open(window, type));
		}
		menu.addListener(SWT.Hide, event -> event.display.asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static void open(IWorkbenchWindow window, TypeProfile type) {
		IFile[] file = new IFile[1];
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					file[0] = new OpenExample(type).execute(monitor);
				} catch (IOException | SourceException | CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
			ReportFiles.open(window.getActivePage(), file[0]);
		} catch (InvocationTargetException e) {
			complain(window, e.getCause());
		} catch (PartInitException e) {
			complain(window, e);
		} catch (InterruptedException e) {
			AnnalsUi.log(type.id(), e);
		}
	}

	private static void complain(IWorkbenchWindow window, Throwable failure) {
		AnnalsUi.log("example", failure);
		MessageDialog.openError(window.getShell(), MESSAGES.get("example.title"),
				MESSAGES.get("example.failed", String.valueOf(failure.getMessage())));
	}
}
