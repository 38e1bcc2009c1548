/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.metric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.message.Messages;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Measure;
import org.annals.model.report.MeasureGroup;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.Section;

/** A group of measures without any figure tells what was done and not how much; one finding names all such groups. */
public final class NoneInGroupRule implements Rule {

	private static final Messages MESSAGES = Messages.of(NoneInGroupRule.class);

	@Override
	public void check(CheckContext context, Findings findings) {
		ReportText text = context.text();
		List<Range> counted = Places.of(text).stream().map(Places.Mentioned::range).toList();
		List<Passage> bare = new ArrayList<>();
		for (Passage passage : text.passages()) {
			if (isGroup(passage)) {
				Range extent = text.range(passage).orElseThrow();
				if (!coversAny(extent, counted)) {
					bare.add(passage);
				}
			}
		}
		if (!bare.isEmpty()) {
			Findings.Draft draft = findings.at(place(bare.get(0), text), bare.get(0));
			bare.stream().skip(1).forEach(group -> draft.and(place(group, text), group));
			draft.say(MESSAGES.get("none-in-group", bare.size()));
		}
	}

	/** Whether one of the ranges, which are in order and apart, lies in the extent. */
	private static boolean coversAny(Range extent, List<Range> ranges) {
		int at = Collections.binarySearch(ranges, Range.at(extent.start()));
		int next = at < 0 ? -at - 1 : at;
		return next < ranges.size() && extent.covers(ranges.get(next));
	}

	private static boolean isGroup(Passage passage) {
		if (passage instanceof Section section) {
			return section.getHeading() != null && !(section.eContainer() instanceof Report)
					&& section.getBlocks().stream().anyMatch(Measure.class::isInstance);
		}
		return passage instanceof MeasureGroup group && group.getBlocks().stream().anyMatch(Measure.class::isInstance);
	}

	private static Range place(Passage group, ReportText text) {
		Prose heading = group instanceof Section section ? section.getHeading() : ((MeasureGroup) group).getHeading();
		return text.range(heading == null ? group : heading).orElseThrow();
	}
}
