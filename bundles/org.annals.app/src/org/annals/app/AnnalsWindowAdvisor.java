/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.app;

import java.awt.SplashScreen;

import org.annals.ui.welcome.WelcomePage;
import org.annals.ui.wizard.importing.DropImport;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Sets the window up. */
final class AnnalsWindowAdvisor extends WorkbenchWindowAdvisor {

	/** System property: whether Java was started with a picture. */
	private static final String SPLASH = "annals.splash";

	AnnalsWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setInitialSize(new Point(1320, 860));
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowPerspectiveBar(false);
		window.addEditorAreaTransfer(FileTransfer.getInstance());
		window.configureEditorAreaDropListener(new DropImport());
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		WindowTitle.follow(window);
		closeSplash();
		OpenArguments.open(window.getActivePage());
		WelcomePage.openWhenEmpty(window);
	}

	/**
	 * Java shows the picture before there is a window, and takes it away only when a window of its own kind opens. Asking it
	 * loads a part of Java that nothing else here needs, so it is asked aside, and only where there is a picture.
	 */
	private static void closeSplash() {
		if (Boolean.getBoolean(SPLASH)) {
			Thread.ofPlatform().daemon().start(() -> {
				try {
					SplashScreen splash = SplashScreen.getSplashScreen();
					if (splash != null) {
						splash.close();
					}
				} catch (IllegalStateException | UnsupportedOperationException e) {
					Platform.getLog(AnnalsWindowAdvisor.class).warn(e.getMessage(), e);
				}
			});
		}
	}
}
