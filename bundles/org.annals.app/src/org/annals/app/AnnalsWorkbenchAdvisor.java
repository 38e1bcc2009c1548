/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.app;

import java.util.Map;

import org.annals.ui.AnnalsUi;
import org.annals.ui.checking.CheckFiles;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;

/** Sets the workbench up: what it restores, what it shows first, what it does at the end. */
final class AnnalsWorkbenchAdvisor extends WorkbenchAdvisor {

	/** Names that the views of markers ask for, and the icons they get. */
	private static final Map<String, String> IMAGES = Map.of("IMG_OBJS_ERROR_PATH", "error", //
			"IMG_OBJS_WARNING_PATH", "warning", "IMG_OBJS_INFO_PATH", "hint", //
			"IMG_OBJS_FIXABLE_ERROR", "error", "IMG_OBJS_FIXABLE_WARNING", "warning", "IMG_OBJS_FIXABLE_INFO", "hint", //
			"IMG_ELCL_QUICK_FIX_ENABLED", "fix", "IMG_DLCL_QUICK_FIX_DISABLED", "fix");

	/** The reports of the last run are checked when the person has the window and the machine has time. */
	private static final long AFTER_START_MILLIS = 4000;

	private final ErrorHandler errors = new ErrorHandler();

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		// The view of problems asks for its images by these names and has none of its own.
		IMAGES.forEach((name, icon) -> configurer.declareImage(name, AnnalsUi.icon(icon), true));
		configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, AnnalsUi.icon("folder"), true);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new AnnalsWindowAdvisor(configurer);
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return ReportPerspective.ID;
	}

	@Override
	public void postStartup() {
		PreferencePages.keepOwn(PlatformUI.getWorkbench().getPreferenceManager());
		CheckFiles.checkAll(AFTER_START_MILLIS);
	}

	@Override
	public synchronized AbstractStatusHandler getWorkbenchErrorHandler() {
		return errors;
	}

	@Override
	public void eventLoopException(Throwable exception) {
		errors.handle(new StatusAdapter(new Status(IStatus.ERROR, AnnalsWorkbenchAdvisor.class, exception.toString(), exception)),
				StatusManager.LOG | StatusManager.SHOW);
	}

	@Override
	public void postShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, null);
		} catch (CoreException e) {
			Platform.getLog(AnnalsWorkbenchAdvisor.class).error(e.getMessage(), e);
		}
	}
}
