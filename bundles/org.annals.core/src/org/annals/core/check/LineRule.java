/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import org.annals.core.text.Line;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A rule that looks at one line at a time, so that only changed lines need it again.
 *
 * <p>While a person types, what it found on a line is kept until the line changes. It may look at: the chars of the line and
 * the line feeds around it; whether the line begins or ends the text; the class of the line's passage, the class of the
 * innermost passage at its first visible char and the role of that paragraph; the attributes of report and organisation;
 * the type. Whatever else a finding's message, places or edits depend on, {@link #beyond} must name. Places and edits that
 * lie in the line, of the innermost passage, the line's passage or the report, move with the line; a line with others is
 * looked at each time. What a fix does to the model need not be named: a fix is found anew when it is applied.
 */
@ConsumerType
public abstract class LineRule implements Rule {

	@Override
	public final void check(CheckContext context, Findings findings) {
		for (Line line : context.lines()) {
			if (!line.range().isEmpty()) {
				check(line, context, findings);
			}
		}
	}

	/**
	 * What else the rule looks at for a line: an immutable value that is equal as long as the findings are. A rule that
	 * cannot tell gives a new object each time and is never spared.
	 */
	public Object beyond(Line line, CheckContext context) {
		return "";
	}

	/** Checks one line that is not empty. */
	protected abstract void check(Line line, CheckContext context, Findings findings);
}
