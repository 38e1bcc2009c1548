/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.line;

import java.util.ArrayList;
import java.util.List;

import org.annals.document.flow.Flow;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.style.ClosingStyle;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.Role;

/**
 * Sets signature and date. GB/T 9704-2012, 7.3.5.2: the signature some characters from the right margin, the date begins
 * some characters behind the signature's beginning; a date that would come too near to the margin moves both to the left.
 */
public final class ClosingLines {

	private final DocumentStyle style;
	private final ParagraphLines lines;

	public ClosingLines(Flow flow) {
		this.style = flow.style();
		this.lines = new ParagraphLines(flow);
	}

	/** For each of some signatures and dates that follow each other its lines; more than one where it is wider than the page. */
	public List<List<ParagraphLines.Ready>> of(List<FlowParagraph> group) {
		List<List<ParagraphLines.Ready>> set = new ArrayList<>();
		double start = signatureStart(group);
		for (FlowParagraph paragraph : group) {
			double width = lines.clusters(paragraph).width();
			set.add(width > style.page().textWidth() ? lines.of(paragraph)
					: List.of(lines.single(paragraph, Math.max(0, x(paragraph, start, width)))));
		}
		return set;
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
