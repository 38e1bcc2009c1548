/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.structure;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.message.Messages;
import org.annals.core.text.ProseText;
import org.annals.core.text.Range;
import org.annals.model.report.Passage;
import org.annals.model.report.Section;

/** A heading with nothing below it was forgotten; a numbered paragraph that is a whole sentence has its content in itself. */
public final class SectionEmptyRule implements Rule {

	private static final Messages MESSAGES = Messages.of(SectionEmptyRule.class);
	/** So much text may be a heading; more is a paragraph. Chars. */
	private static final int LONGEST = 40;

	@Override
	public void check(CheckContext context, Findings findings) {
		for (Passage passage : context.text().passages()) {
			if (passage instanceof Section section && section.getSections().isEmpty() && isOnlyHeading(section)) {
				Range heading = context.text().range(section.getHeading()).orElseThrow();
				Range whole = context.text().range(section).orElseThrow();
				String below = context.text(new Range(heading.end(), whole.end()));
				if (below.isBlank()) {
					findings.at(heading, section).say(MESSAGES.get("section-empty", context.text(heading)));
				}
			}
		}
	}

	/** Whether a section's heading is no more than that, so that its content must stand below. */
	public static boolean isOnlyHeading(Section section) {
		if (section.getHeading() == null || section.getStop() != null) {
			return false;
		}
		String title = ProseText.of(section.getHeading());
		return title.length() <= LONGEST && title.matches("[^。；：！？]*");
	}
}
