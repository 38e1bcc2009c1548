/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.metric;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.message.Messages;

/** A figure that no register or file proves cannot be defended when asked; one finding names all of them. */
public final class SourceRule implements Rule {

	private static final Messages MESSAGES = Messages.of(SourceRule.class);

	@Override
	public void check(CheckContext context, Findings findings) {
		var bare = Places.of(context.text()).stream()
				.filter(place -> place.metric().getSource() == null || place.metric().getSource().isBlank()).toList();
		if (!bare.isEmpty()) {
			Findings.Draft draft = findings.at(bare.get(0).range());
			bare.stream().skip(1).forEach(place -> draft.and(place.range()));
			draft.say(MESSAGES.get("source", bare.size()));
		}
	}
}
