/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.structure;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.message.Messages;
import org.annals.core.text.Range;
import org.annals.core.type.SectionRole;
import org.annals.core.types.TypeProfile;

/** A part of the body that the report type asks for and that stands nowhere, not even without a heading. */
public final class SectionMissingRule implements Rule {

	private static final Messages MESSAGES = Messages.of(SectionMissingRule.class);

	@Override
	public void check(CheckContext context, Findings findings) {
		for (SectionRole role : Roles.required(context.type())) {
			if (Roles.sections(role, context.report()).isEmpty()) {
				Demands.severity(role.getRequired())
						.ifPresent(severity -> findings.at(Range.at(0), context.report()).atMost(severity).say(MESSAGES
								.get("section-missing", TypeProfile.label(role.getNames()).orElse(role.getId()))));
			}
		}
	}
}
