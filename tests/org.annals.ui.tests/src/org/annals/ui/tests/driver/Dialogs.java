/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests.driver;

import org.annals.ui.editor.ReportEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Works with what commands open. A dialog waits for its end, so nothing here waits for the end of what it starts. */
public final class Dialogs {

	private Dialogs() {
	}

	/** Runs a command as its key would. */
	public static void command(String id) {
		Desk.start(() -> {
			try {
				PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(IHandlerService.class).executeCommand(id, null);
			} catch (Exception e) {
				throw new AssertionError(id, e);
			}
		});
	}

	/** Types into the field of an id, all at once. */
	public static void fill(String id, String value) {
		Text text = Widgets.byId(Text.class, id);
		Desk.run(() -> text.setText(value));
	}

	public static void choose(String id, String value) {
		Combo combo = Widgets.byId(Combo.class, id);
		Desk.start(() -> {
			combo.setText(value);
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** Presses a button once it can be pressed. */
	public static void push(String id) {
		Button button = Widgets.byId(Button.class, id);
		Desk.until(id + " enabled", button::getEnabled);
		Desk.start(() -> {
			if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
				button.setSelection(!button.getSelection());
			}
			button.notifyListeners(SWT.Selection, new Event());
		});
	}

	public static boolean isEnabled(String id) {
		Button button = Widgets.byId(Button.class, id);
		return Desk.ask(button::getEnabled);
	}

	/** Whether a visible widget of this id is there now. */
	public static <T extends Widget> boolean isShown(Class<T> kind, String id) {
		return Widgets.now(kind, widget -> id.equals(widget.getData("id"))) != null;
	}

	/** The report editor in front; waits for it. */
	public static ReportEditor editor() {
		return Desk.await("a report in the editor",
				() -> Desk.page().getActiveEditor() instanceof ReportEditor editor ? editor : null);
	}

	/** Closes dialogs that a failed test left open, then all editors without saving. */
	public static void closeAll() {
		Desk.run(() -> {
			for (Shell shell : Desk.display().getShells()) {
				if (!shell.isDisposed() && shell.getParent() != null && shell.isVisible()) {
					shell.close();
				}
			}
		});
		Desk.run(() -> {
			for (IEditorPart editor : Desk.page().getEditors()) {
				Desk.page().closeEditor(editor, false);
			}
		});
		Desk.idle();
	}
}
