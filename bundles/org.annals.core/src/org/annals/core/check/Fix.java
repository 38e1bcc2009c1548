/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import java.util.List;

import org.annals.core.edit.TextEdit;

/**
 * A way to mend a finding.
 *
 * @param label what the fix does, in the language of the person
 * @param edits its effect on the report's text, in ascending order and apart from each other
 * @param model how the model changes, when that is more than the edits say (a measure word in the register, say); null
 *              when the edits are all there is
 */
public record Fix(String label, List<TextEdit> edits, Runnable model) {

	public Fix {
		edits = List.copyOf(edits);
	}

	/** A fix that is all said by its edits. */
	public Fix(String label, List<TextEdit> edits) {
		this(label, edits, null);
	}
}
