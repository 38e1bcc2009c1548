/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.List;

import org.annals.document.flow.Flow;
import org.annals.document.flow.FlowBlock;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowSpan;
import org.annals.document.flow.Vocabulary;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.Role;
import org.annals.document.testing.TestDocuments;

/** Sets documents that tests make by hand. */
final class Typeset {

	static final double CELL = 156 / 28.0;
	static final double PITCH = 225 / 22.0;
	static final double EPSILON = 1e-6;

	private Typeset() {
	}

	static FlowParagraph paragraph(Role role, String text) {
		return new FlowParagraph(role, List.of(new FlowSpan(text, role, "id", 0)));
	}

	static Pages set(DocumentStyle style, FlowBlock... blocks) {
		return Pages.of(new Flow("", "", style.language(), style, Vocabulary.NONE, List.of(blocks)));
	}

	static Pages set(FlowBlock... blocks) {
		return set(TestDocuments.official(), blocks);
	}

	static List<Line> lines(Pages pages) {
		return pages.pages().stream().flatMap(page -> page.lines().stream()).toList();
	}

	static List<String> texts(Pages pages) {
		return lines(pages).stream().map(Line::text).toList();
	}
}
