/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.annals.core.kit.edit.TypeSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Undo and redo of the type editor: of commands on the form, of typing in the text. */
final class TypeHistory {

	private final Supplier<TypeSession> session;
	private final XmlPage xml;

	/** @param session of the form while that is in front, else null */
	TypeHistory(IWorkbenchPartSite site, Supplier<TypeSession> session, XmlPage xml) {
		this.session = session;
		this.xml = xml;
		IHandlerService handlers = site.getService(IHandlerService.class);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, handler(this::canUndo, this::undo));
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, handler(this::canRedo, this::redo));
	}

	private static AbstractHandler handler(BooleanSupplier enabled, Runnable action) {
		return new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				if (enabled.getAsBoolean()) {
					action.run();
				}
				return null;
			}
		};
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
