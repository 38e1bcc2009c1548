/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.commitment;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.message.Messages;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Commitment;
import org.annals.model.report.Passage;

/** What the three rules about commitments share: one finding for each commitment that lacks something. */
abstract class CommitmentRule implements Rule {

	private static final Messages MESSAGES = Messages.of(CommitmentRule.class);

	private final String key;

	CommitmentRule(String key) {
		this.key = key;
	}

	@Override
	public final void check(CheckContext context, Findings findings) {
		ReportText text = context.text();
		for (Passage passage : text.passages()) {
			if (passage instanceof Commitment commitment) {
				Range whole = text.range(commitment).orElseThrow();
				if (!isMet(commitment, context.text(whole), context)) {
					Range place = commitment.getHeading() == null ? whole
							: text.range(commitment.getHeading()).filter(range -> !range.isEmpty()).orElse(whole);
					findings.at(place, commitment).say(MESSAGES.get(key, context.text(place)));
				}
			}
		}
	}

	/** Whether the commitment says it, in its attributes or in its text. */
	protected abstract boolean isMet(Commitment commitment, String text, CheckContext context);
}
