/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.commitment;

import java.util.List;
import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.message.Messages;
import org.annals.core.text.Range;
import org.annals.model.report.Cause;
import org.annals.model.report.Passage;
import org.annals.model.report.Section;
import org.annals.model.report.Shortcoming;
import org.eclipse.emf.ecore.EObject;

/** Problems whose cause is not named cannot be mended; one finding names them all. */
public final class CauseRule implements Rule {

	private static final Messages MESSAGES = Messages.of(CauseRule.class);
	private static final Pattern CAUSE = Pattern.compile("原因|根源|究其|由于|因为|归结|症结|主要在于|导致|造成");

	@Override
	public void check(CheckContext context, Findings findings) {
		List<Passage> passages = context.text().passages();
		List<Passage> shortcomings = passages.stream().filter(Shortcoming.class::isInstance).toList();
		if (shortcomings.isEmpty() || passages.stream().anyMatch(Cause.class::isInstance)
				|| shortcomings.stream().anyMatch(shortcoming -> namesCause(shortcoming, context))) {
			return;
		}
		Findings.Draft draft = findings.at(shortcomings.get(0));
		shortcomings.stream().skip(1)
				.forEach(other -> draft.and(context.text().range(other).orElseThrow(), other));
		draft.say(MESSAGES.get("cause"));
	}

	/** Looks at the section around it too: the causes may follow in a paragraph of their own. */
	private static boolean namesCause(Passage shortcoming, CheckContext context) {
		EObject up = shortcoming;
		while (up != null && !(up instanceof Section)) {
			up = up.eContainer();
		}
		Range range = context.text().range(up == null ? shortcoming : up).orElseThrow();
		return CAUSE.matcher(context.text(range)).find();
	}
}
