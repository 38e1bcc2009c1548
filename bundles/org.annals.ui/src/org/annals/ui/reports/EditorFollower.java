/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports;

import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells which report the person turned to in an editor. */
final class EditorFollower implements IPartListener2 {

	private final Consumer<IFile> heard;

	EditorFollower(Consumer<IFile> heard) {
		this.heard = heard;
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof IEditorPart editor && editor.getEditorInput() instanceof IFileEditorInput input) {
			heard.accept(input.getFile());
		}
	}
}
