/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.page;

import org.annals.model.report.Cell;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;

/** A slot before it is written out; equal atoms with an unchanged prose print the same. */
record Atom(Slot.Kind kind, Passage owner, Prose prose, Cell cell, String text) {
}
