/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.metric;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.message.Messages;

/** A figure says little without last year's value or a target beside it; one finding names all that have neither. */
public final class BaselineRule implements Rule {

	private static final Messages MESSAGES = Messages.of(BaselineRule.class);

	@Override
	public void check(CheckContext context, Findings findings) {
		var bare = Places.of(context.text()).stream()
				.filter(place -> place.metric().getPrevious() == null && place.metric().getTarget() == null).toList();
		if (!bare.isEmpty()) {
			Findings.Draft draft = findings.at(bare.get(0).range());
			bare.stream().skip(1).forEach(place -> draft.and(place.range()));
			draft.say(MESSAGES.get("baseline", bare.size()));
		}
	}
}
