/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.structure;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.message.Messages;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.MeasureGroup;
import org.annals.model.report.Section;

/** Sibling sections are divided alike: GB/T 9704-2012, 7.3.3 knows （一） as second level and not 一是. */
public final class SublevelRule implements Rule {

	private static final Messages MESSAGES = Messages.of(SublevelRule.class);

	@Override
	public void check(CheckContext context, Findings findings) {
		List<Section> divided = new ArrayList<>();
		List<Section> enumerated = new ArrayList<>();
		for (Section section : context.report().getSections()) {
			if (section.getHeading() != null && !section.getSections().isEmpty()) {
				divided.add(section);
			} else if (section.getHeading() != null && isEnumerated(section, context.text())) {
				enumerated.add(section);
			}
		}
		if (divided.size() > enumerated.size()) {
			for (Section section : enumerated) {
				findings.at(body(section, context.text()), section)
						.say(MESSAGES.get("sublevel", context.text(context.text().range(section.getHeading()).orElseThrow())));
			}
		}
	}

	/** Whether enumerated measures make up most of a section; a short list in it does not divide it. */
	private static boolean isEnumerated(Section section, ReportText text) {
		List<MeasureGroup> groups = section.getBlocks().stream().filter(MeasureGroup.class::isInstance)
				.map(MeasureGroup.class::cast).toList();
		int enumerated = groups.stream().mapToInt(group -> text.range(group).orElseThrow().length()).sum();
		return groups.size() > 1 && enumerated * 2 > body(section, text).length();
	}

	private static Range body(Section section, ReportText text) {
		return new Range(text.range(section.getBlocks().get(0)).orElseThrow().start(),
				text.range(section).orElseThrow().end());
	}
}
