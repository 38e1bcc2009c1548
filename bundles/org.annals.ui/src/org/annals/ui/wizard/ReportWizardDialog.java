/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard;

import java.util.Map;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window of a wizard: it keeps its size, its last button says what it does, and a page can refuse to be left. */
public final class ReportWizardDialog extends WizardDialog {

	/** A page that has work to do before the next one is shown. */
	@FunctionalInterface
	public interface Leaving {

		/** @return false to stay, after having said why on the page */
		boolean leave();
	}

	private static final Map<Integer, String> IDS = Map.of(IDialogConstants.FINISH_ID, "finish", IDialogConstants.CANCEL_ID,
			"cancel", IDialogConstants.NEXT_ID, "next", IDialogConstants.BACK_ID, "back");

	private final ReportWizard wizard;

	private ReportWizardDialog(Shell parent, ReportWizard wizard) {
		super(parent, wizard);
		this.wizard = wizard;
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.APPLICATION_MODAL | SWT.RESIZE | SWT.MAX | getDefaultOrientation());
	}

	/** Shows a wizard until it is closed. */
	public static void open(ReportWizard wizard, int width, int height) {
		ReportWizardDialog dialog = new ReportWizardDialog(wizard.window().getShell(), wizard);
		dialog.setMinimumPageSize(width, height);
		dialog.open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setData("id", wizard.id());
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
		Button button = super.createButton(parent, id, id == IDialogConstants.FINISH_ID ? wizard.finishLabel() : label,
				defaultButton);
		if (IDS.containsKey(id)) {
			button.setData("id", "wizard." + IDS.get(id));
		}
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		// The button that cancels is made in a way of its own.
		getButton(IDialogConstants.CANCEL_ID).setData("id", "wizard." + IDS.get(IDialogConstants.CANCEL_ID));
	}

	/** Nothing is left to cancel: the button closes. */
	void onlyClose() {
		Button button = getButton(IDialogConstants.CANCEL_ID);
		button.setText(IDialogConstants.CLOSE_LABEL);
		getButton(IDialogConstants.FINISH_ID).setVisible(false);
		button.setFocus();
	}

	/** Says on the wizard's window that its work is done and only reading is left. */
	public static void onlyClose(ReportWizard wizard) {
		if (wizard.getContainer() instanceof ReportWizardDialog dialog) {
			dialog.onlyClose();
		}
	}

	@Override
	protected void nextPressed() {
		if (!(getCurrentPage() instanceof Leaving page) || page.leave()) {
			super.nextPressed();
		}
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return ReportWizard.settings(wizard.id() + ".window");
	}

	@Override
	protected int getDialogBoundsStrategy() {
		return Dialog.DIALOG_PERSISTSIZE;
	}
}
