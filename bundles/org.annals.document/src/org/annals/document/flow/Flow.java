/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.flow;

import java.util.List;

import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.document.style.DocumentStyle;

/**
 * A report as paragraphs and tables with their roles, before any line is broken: what documents are made of that break
 * their own lines, and what pages are made from.
 *
 * @param title      title in one line, "" for a report without one
 * @param author     who reports, "" when the report does not say
 * @param language   BCP 47
 * @param style      how it looks
 * @param vocabulary what lines must not cut
 * @param blocks     in reading order
 */
public record Flow(String title, String author, String language, DocumentStyle style, Vocabulary vocabulary,
		List<FlowBlock> blocks) {

	public Flow {
		blocks = List.copyOf(blocks);
	}

	/** Makes the document of a report; what a web page or a mail left behind in it is left out. */
	public static Flow of(ReportText text, TypeProfile type, DocumentStyle style) {
		return new FlowBuilder(text, type, style).build();
	}
}
