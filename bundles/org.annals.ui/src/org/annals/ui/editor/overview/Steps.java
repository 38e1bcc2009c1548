/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.overview;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** Names a step in the words of the person, as undo will tell it. */
final class Steps {

	private Steps() {
	}

	static Command named(Command command, String name) {
		CompoundCommand step = new CompoundCommand(name);
		step.append(command);
		return step;
	}
}
