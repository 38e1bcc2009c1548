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
			} else if (section.getHeading() != null
					&& section.getBlocks().stream().filter(MeasureGroup.class::isInstance).count() > 1) {
				enumerated.add(section);
			}
		}
		if (divided.size() > enumerated.size()) {
			for (Section section : enumerated) {
				Range first = context.text().range(section.getBlocks().get(0)).orElseThrow();
				Range whole = context.text().range(section).orElseThrow();
				findings.at(new Range(first.start(), whole.end()), section)
						.say(MESSAGES.get("sublevel", context.text(context.text().range(section.getHeading()).orElseThrow())));
			}
		}
	}
}
