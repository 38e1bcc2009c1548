/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.undo;

import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.ui.editor.ReportEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Undo and redo for all pages and views of a report: the same stack, and the command says what it will take back. */
abstract class HistoryHandler extends AbstractHandler implements IElementUpdater {

	private static final Messages MESSAGES = Messages.of(HistoryHandler.class);

	private final String commandId;
	private final String label;
	private final CommandStackListener listener = event -> refresh();
	private BasicCommandStack followed;

	HistoryHandler(String commandId, String label) {
		this.commandId = commandId;
		this.label = label;
	}

	/** What would be done; null for nothing. */
	abstract Command next(BasicCommandStack stack);

	abstract void run(BasicCommandStack stack);

	@Override
	public Object execute(ExecutionEvent event) {
		ReportEditor editor = editor();
		if (editor != null) {
			UndoTarget target = editor.getAdapter(UndoTarget.class);
			if (target != null) {
				target.beforeUndo();
			}
			BasicCommandStack stack = editor.session().commands();
			if (next(stack) != null) {
				run(stack);
				if (target != null) {
					target.afterUndo();
				}
			}
		}
		return null;
	}

	@Override
	public void setEnabled(Object context) {
		follow();
	}

	@Override
	public boolean isEnabled() {
		BasicCommandStack stack = follow();
		return stack != null && next(stack) != null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		BasicCommandStack stack = follow();
		Command command = stack == null ? null : next(stack);
		String what = command == null || command.getLabel() == null ? "" : command.getLabel();
		element.setText(MESSAGES.get(label, what).strip());
		element.setTooltip(MESSAGES.get(label + ".tip", what).strip());
	}

	/** The stack of the editor in front; follows it from now on. */
	private BasicCommandStack follow() {
		ReportEditor editor = editor();
		BasicCommandStack stack = editor == null || editor.session() == null ? null : editor.session().commands();
		if (stack != followed) {
			if (followed != null) {
				followed.removeCommandStackListener(listener);
			}
			followed = stack;
			if (stack != null) {
				stack.addCommandStackListener(listener);
			}
			refresh();
		}
		return stack;
	}

	private void refresh() {
		fireHandlerChanged(new HandlerEvent(this, true, false));
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		if (commands != null) {
			commands.refreshElements(commandId, null);
		}
	}

	private static ReportEditor editor() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return null;
		}
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null ? null
				: window.getActivePage().getActiveEditor();
		return editor instanceof ReportEditor report ? report : null;
	}

	@Override
	public void dispose() {
		if (followed != null) {
			followed.removeCommandStackListener(listener);
			followed = null;
		}
		super.dispose();
	}
}
