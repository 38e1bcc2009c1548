/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import org.annals.core.edit.Runs;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.eclipse.emf.ecore.EObject;

/**
 * A place in the prose of a passage or cell, which stays the same place while lines come and go.
 *
 * @param owner  the passage or cell
 * @param offset UTF-16 offset in what its prose prints
 * @param select number of chars behind it that are selected
 */
record Point(EObject owner, int offset, int select) {

	static Point at(EObject owner, int offset) {
		return new Point(owner, offset, 0);
	}

	static Point end(EObject owner) {
		return at(owner, Runs.of(Blocks.prose(owner)).length());
	}

	Prose prose() {
		return Blocks.prose(owner);
	}

	Passage passage() {
		return owner instanceof Passage passage ? passage : (Passage) owner.eContainer().eContainer();
	}
}
