/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.compare;

import java.util.Objects;

import org.annals.core.text.Mentions;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Actor;
import org.annals.model.report.Element;
import org.annals.model.report.Item;
import org.annals.model.report.Metric;
import org.annals.model.report.Organisation;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.annals.model.text.Reports;

/** What people call an element: its heading, how its text begins, or its name. */
final class Labels {

	private Labels() {
	}

	/** @param text of the report that the element is in */
	static String of(ReportText text, Element element) {
		return switch (element) {
		case Section section -> passage(text, section, section.getHeading());
		case Item item -> passage(text, item, item.getHeading());
		case Passage passage -> passage(text, passage, null);
		case Metric metric -> metric(metric);
		case Actor actor -> Objects.requireNonNullElse(actor.getName(), "");
		case Organisation organisation -> Objects.requireNonNullElse(organisation.getName(), "");
		case Report report -> Reports.paragraph(report, ParagraphRole.TITLE).map(title -> passage(text, title, null))
				.orElse(Objects.requireNonNullElse(report.getPeriod(), ""));
		default -> Objects.requireNonNullElse(element.getId(), "");
		};
	}

	private static String passage(ReportText text, Passage passage, Prose heading) {
		Range whole = text.range(passage).orElse(Range.at(0));
		int end = heading == null ? whole.end() : text.range(heading).map(Range::end).orElse(whole.end());
		return Difference.cut(text.text().substring(whole.start(), end));
	}

	private static String metric(Metric metric) {
		var mention = ReportFactory.eINSTANCE.createMention();
		mention.setMetric(metric);
		String counts = Objects.requireNonNullElse(metric.getCounts(), "");
		return counts.isEmpty() ? Mentions.shown(mention) : counts;
	}
}
