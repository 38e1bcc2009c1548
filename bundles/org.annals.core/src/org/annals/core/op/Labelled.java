/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** A command under the name that a person knows the step by. */
final class Labelled extends CompoundCommand {

	Labelled(String label, Command command) {
		super(label);
		append(command);
	}
}
