/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import org.annals.core.check.rules.Passages;
import org.annals.core.check.CheckContext;
import org.annals.core.text.Line;
import org.annals.model.report.Element;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;

/**
 * What each line rule may see of a line, as {@link org.annals.core.check.LineRule} says; lines of one key have the same
 * findings.
 */
record LineKey(String text, Class<?> passage, Class<?> innermost, ParagraphRole role, boolean first, boolean last) {

	static LineKey of(Line line, CheckContext context) {
		Element innermost = Passages.innermost(line, context);
		return new LineKey(context.text(line.range()), line.passage() == null ? null : line.passage().getClass(),
				innermost.getClass(), innermost instanceof Paragraph paragraph ? paragraph.getRole() : null,
				line.range().start() == 0, line.range().end() == context.text().text().length());
	}
}
