/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules;

import org.annals.core.check.CheckContext;
import org.annals.core.text.Line;
import org.annals.model.report.Element;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Table;

/** Tells rules what a line is; an unheaded section begins in the same line as its first block. */
public final class Passages {

	private Passages() {
	}

	/** The innermost passage at the first visible char of a line, or the report where there is none. */
	public static Element innermost(Line line, CheckContext context) {
		int start = line.range().start();
		while (start < line.range().end() && Character.isWhitespace(context.text().text().charAt(start))) {
			start++;
		}
		return context.text().elementAt(start);
	}

	/** The role of the paragraph that a line is, or null where it is something else. */
	public static ParagraphRole role(Line line, CheckContext context) {
		return innermost(line, context) instanceof Paragraph paragraph ? paragraph.getRole() : null;
	}

	/** Whether a line belongs to a table. */
	public static boolean isTable(Line line, CheckContext context) {
		return innermost(line, context) instanceof Table;
	}
}
