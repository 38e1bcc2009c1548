/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.annals.core.message.Messages;
import org.annals.core.source.SourceException;
import org.annals.ui.AnnalsUi;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** What all wizards of the workbench share: their settings, their work in the background, their way of saying what failed. */
public abstract class ReportWizard extends Wizard {

	/** Work that a wizard does beside the display, with what it brings. */
	@FunctionalInterface
	public interface Work<T> {

		T run(IProgressMonitor monitor) throws IOException, CoreException, SourceException;
	}

	private static final Messages MESSAGES = Messages.of(ReportWizard.class);
	private static final int BANNER_ZOOM = 3;

	private final IWorkbenchWindow window;
	private final String id;

	/** @param id of the wizard, for its settings and its controls */
	protected ReportWizard(IWorkbenchWindow window, String id, String icon) {
		this.window = window;
		this.id = id;
		setNeedsProgressMonitor(true);
		ImageDescriptor small = AnnalsUi.drawing(icon);
		setDefaultPageImageDescriptor(ImageDescriptor.createFromImageDataProvider(zoom -> small.getImageData(zoom * BANNER_ZOOM)));
		setDialogSettings(settings(id));
	}

	/** Settings that stay from one run to the next; made when they are first asked for. */
	public static IDialogSettings settings(String section) {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(Platform.getBundle(AnnalsUi.ID)).getDialogSettings();
		IDialogSettings own = all.getSection(section);
		return own == null ? all.addNewSection(section) : own;
	}

	public final IWorkbenchWindow window() {
		return window;
	}

	public final String id() {
		return id;
	}

	/** What the last button says: what it does. */
	protected abstract String finishLabel();

	/**
	 * Works beside the display with progress and cancel; what fails becomes one sentence on a page.
	 *
	 * @return null when it failed or was cancelled
	 */
	public final <T> T work(DialogPage page, Work<T> work) {
		Object[] result = new Object[1];
		try {
			page.setErrorMessage(null);
			getContainer().run(true, true, monitor -> {
				try {
					result[0] = work.run(monitor);
				} catch (IOException | CoreException | SourceException e) {
					throw new InvocationTargetException(e);
				} catch (OperationCanceledException e) {
					throw new InterruptedException();
				}
			});
		} catch (InvocationTargetException e) {
			AnnalsUi.log(id, e.getCause());
			boolean told = !(e.getCause() instanceof RuntimeException || e.getCause() instanceof Error);
			page.setErrorMessage(told ? e.getCause().getMessage() : MESSAGES.get("failed", String.valueOf(e.getCause())));
		} catch (InterruptedException e) {
			page.setErrorMessage(MESSAGES.get("cancelled"));
		}
		@SuppressWarnings("unchecked")
		T value = (T) result[0];
		return value;
	}
}
