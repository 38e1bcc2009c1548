/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.annals.core.kit.edit.TypeSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Undo and redo of the type editor: of commands on the form, of typing in the text. */
final class TypeHistory {

	private final Supplier<TypeSession> session;
	private final XmlPage xml;
	private final Step undo = new Step(this::canUndo, this::undo);
	private final Step redo = new Step(this::canRedo, this::redo);

	/** @param session of the form while that is in front, else null */
	TypeHistory(IWorkbenchPartSite site, Supplier<TypeSession> session, XmlPage xml) {
		this.session = session;
		this.xml = xml;
		IHandlerService handlers = site.getService(IHandlerService.class);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, undo);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, redo);
	}

	/** Says that there may be something else to take back, or nothing. */
	void changed() {
		undo.changed();
		redo.changed();
	}

	private static final class Step extends AbstractHandler {

		private final BooleanSupplier enabled;
		private final Runnable action;

		Step(BooleanSupplier enabled, Runnable action) {
			this.enabled = enabled;
			this.action = action;
		}

		void changed() {
			fireHandlerChanged(new HandlerEvent(this, true, false));
		}

		@Override
		public boolean isEnabled() {
			return enabled.getAsBoolean();
		}

		@Override
		public Object execute(ExecutionEvent event) {
			if (isEnabled()) {
				action.run();
			}
			return null;
		}
	}

	private boolean canUndo() {
		return session.get() == null ? xml.can(ITextOperationTarget.UNDO) : session.get().commands().canUndo();
	}

	private boolean canRedo() {
		return session.get() == null ? xml.can(ITextOperationTarget.REDO) : session.get().commands().canRedo();
	}

	private void undo() {
		if (session.get() == null) {
			xml.run(ITextOperationTarget.UNDO);
		} else {
			session.get().commands().undo();
		}
	}

	private void redo() {
		if (session.get() == null) {
			xml.run(ITextOperationTarget.REDO);
		} else {
			session.get().commands().redo();
		}
	}
}
