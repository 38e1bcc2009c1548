/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import org.annals.core.text.Line;

/** A rule that looks at one line at a time, so that only changed lines need it again. */
public abstract class LineRule implements Rule {

	@Override
	public final void check(CheckContext context, Findings findings) {
		for (Line line : context.lines()) {
			if (!line.range().isEmpty()) {
				check(line, context, findings);
			}
		}
	}

	/** Checks one line that is not empty. */
	protected abstract void check(Line line, CheckContext context, Findings findings);
}
