/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.annals.document.flow.FlowParagraph;
import org.annals.document.line.ParagraphLines;
import org.annals.document.style.ClosingStyle;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.Role;
import org.annals.document.style.TextStyle;

/**
 * Sets signature and date. GB/T 9704-2012, 7.3.5.2: the signature some characters from the right margin, the date begins
 * some characters behind the signature's beginning; a date that would come too near to the margin moves both to the left.
 */
final class Closing {

	private final DocumentStyle style;
	private final ParagraphLines lines;

	Closing(DocumentStyle style, ParagraphLines lines) {
		this.style = style;
		this.lines = lines;
	}

	/** @param block index of the first paragraph in the flow's blocks */
	Stack of(List<FlowParagraph> group, int block) {
		TextStyle text = style.text(group.get(0).role());
		List<ParagraphLines.Ready> set = new ArrayList<>();
		List<Integer> blocks = new ArrayList<>();
		double start = signatureStart(group);
		for (FlowParagraph paragraph : group) {
			double width = lines.clusters(paragraph).width();
			if (width > style.page().textWidth()) {
				set.addAll(lines.of(paragraph));
			} else {
				set.add(lines.single(paragraph, Math.max(0, x(paragraph, start, width))));
			}
			blocks.addAll(Collections.nCopies(set.size() - blocks.size(), block + group.indexOf(paragraph)));
		}
		return new Stack(blocks, set, text.lineSpan(), text.em(), text.before(), style.text(group.getLast().role()).after(),
				false, false, false, true, null);
	}

	private double x(FlowParagraph paragraph, double start, double width) {
		if (style.closing().left()) {
			return 0;
		}
		boolean follows = paragraph.role() == Role.DATE && start >= 0;
		return follows ? start + style.closing().shift() * cell() : Math.min(right() - width, start < 0 ? right() : start);
	}

	/** Where the signature begins, mm; -1 when signature and date are not both there. */
	private double signatureStart(List<FlowParagraph> group) {
		ClosingStyle closing = style.closing();
		double signature = widest(group, Role.SIGNATURE);
		double date = widest(group, Role.DATE);
		if (signature == 0 || date == 0) {
			return -1;
		}
		return Math.max(0, Math.min(right() - signature, right() - date - closing.shift() * cell()));
	}

	private double widest(List<FlowParagraph> group, Role role) {
		return group.stream().filter(paragraph -> paragraph.role() == role)
				.mapToDouble(paragraph -> lines.clusters(paragraph).width()).filter(width -> width <= style.page().textWidth())
				.max().orElse(0);
	}

	private double right() {
		return style.page().textWidth() - style.closing().right() * cell();
	}

	private double cell() {
		return style.cell(style.text(Role.SIGNATURE).size());
	}
}
