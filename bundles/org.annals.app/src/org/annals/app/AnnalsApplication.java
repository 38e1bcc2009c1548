/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.app;

import java.io.IOException;
import java.nio.file.Path;

import org.annals.app.preferences.Theme;
import org.annals.core.message.Messages;
import org.annals.ui.install.InstalledBundles;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Starts the workbench on the person's folder of reports. */
public final class AnnalsApplication implements IApplication {

	private static final Messages MESSAGES = Messages.of(AnnalsApplication.class);

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			if (!lock(display)) {
				context.applicationRunning();
				return EXIT_OK;
			}
			InstalledBundles.update();
			Theme.prepare();
			int code = PlatformUI.createAndRunWorkbench(display, new AnnalsWorkbenchAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/** Takes the folder for this run; a second workbench on it would overwrite what the first one keeps there. */
	private static boolean lock(Display display) {
		Location location = Platform.getInstanceLocation();
		Path folder = ReportsFolder.find();
		try {
			if (location.isSet() ? location.lock() : location.set(folder.toUri().toURL(), true)) {
				return true;
			}
			complain(display, MESSAGES.get("folder.in-use", shown(location, folder)));
		} catch (IOException | IllegalStateException e) {
			Platform.getLog(AnnalsApplication.class).error(folder.toString(), e);
			complain(display, MESSAGES.get("folder.unwritable", shown(location, folder)));
		}
		return false;
	}

	private static String shown(Location location, Path folder) {
		return location.isSet() ? location.getURL().getPath() : folder.toString();
	}

	private static void complain(Display display, String message) {
		Shell shell = new Shell(display);
		MessageDialog.openError(shell, MESSAGES.get("name"), message);
		shell.dispose();
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}
}
