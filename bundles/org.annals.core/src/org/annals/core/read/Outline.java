/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.List;

import org.annals.core.source.SourceDocument;
import org.annals.model.report.ParagraphRole;

/**
 * The lines of a source with what each is taken for.
 *
 * @param lines one for each line of the source, in order
 */
public record Outline(List<OutlineLine> lines) {

	public Outline {
		lines = List.copyOf(lines);
	}

	/** The outline that sees running text only. */
	static Outline plain(SourceDocument source) {
		return new Outline(source.lines().stream().map(
				line -> OutlineLine.body(Blanks.trim(source.text(), line.range()), ParagraphRole.BODY)).toList());
	}
}
