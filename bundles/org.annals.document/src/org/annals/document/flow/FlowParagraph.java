/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.flow;

import java.util.List;
import java.util.stream.Collectors;

import org.annals.document.style.Role;

/**
 * A paragraph of a document.
 *
 * @param role    what it is for
 * @param spans   its text
 * @param newPage whether it begins a page
 * @param joined  whether it belongs to the paragraph before, so that no blank line parts them
 * @param lead    characters by which all of it is moved right
 * @param hang    number of UTF-16 chars at its beginning behind which its further lines are aligned; 0 for none
 */
public record FlowParagraph(Role role, List<FlowSpan> spans, boolean newPage, boolean joined, int lead, int hang)
		implements FlowBlock {

	public FlowParagraph {
		spans = List.copyOf(spans);
	}

	/** A paragraph that begins no page and stands alone. */
	public FlowParagraph(Role role, List<FlowSpan> spans) {
		this(role, spans, false, false, 0, 0);
	}

	/** All of its text. */
	public String text() {
		return spans.stream().map(FlowSpan::text).collect(Collectors.joining());
	}

	/** Id of the element that it begins with, or null. */
	public String element() {
		return spans.isEmpty() ? null : spans.get(0).element();
	}
}
