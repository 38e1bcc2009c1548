/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.welcome;

import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** Stands for the welcome page where a file would stand; all are equal, so there is at most one page. */
final class WelcomeInput extends PlatformObject implements IEditorInput {

	private static final Messages MESSAGES = Messages.of(WelcomeInput.class);

	/** False: not a thing to come back to from a list of recent files. */
	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return AnnalsUi.icon("home");
	}

	@Override
	public String getName() {
		return MESSAGES.get("name");
	}

	/** Null: the next start decides anew whether there is anything to welcome to. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return MESSAGES.get("name");
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WelcomeInput;
	}

	@Override
	public int hashCode() {
		return WelcomeInput.class.hashCode();
	}
}
