/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.structure;

import java.util.List;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.message.Messages;
import org.annals.core.type.SectionRole;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Section;

/** Problems and next steps without a heading of their own are overlooked by those who collect the reports. */
public final class ClosingHeadingRule implements Rule {

	private static final Messages MESSAGES = Messages.of(ClosingHeadingRule.class);

	@Override
	public void check(CheckContext context, Findings findings) {
		List<SectionRole> required = Roles.required(context.type());
		for (Section section : context.report().getSections()) {
			if (!Roles.isClosing(section, context.type())) {
				continue;
			}
			List<String> names = required.stream().filter(role -> isOnlyIn(section, role, context))
					.map(role -> TypeProfile.label(role.getNames()).orElse(role.getId())).toList();
			if (!names.isEmpty()) {
				findings.at(section).say(MESSAGES.get("closing", String.join(MESSAGES.get("and"), names)));
			}
		}
	}

	private static boolean isOnlyIn(Section section, SectionRole role, CheckContext context) {
		List<Section> sections = Roles.sections(role, context.report());
		return sections.contains(section) && sections.stream().allMatch(other -> other.getHeading() == null);
	}
}
