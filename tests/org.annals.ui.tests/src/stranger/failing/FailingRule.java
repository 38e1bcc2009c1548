/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package stranger.failing;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;

/** A contributed rule that throws for reports which hold a word. */
public final class FailingRule implements Rule {

	/** The word. */
	public static final String WORD = "FAILING";

	@Override
	public void check(CheckContext context, Findings findings) {
		if (context.text().text().contains(WORD)) {
			throw new IllegalStateException("a rule of a test fails");
		}
	}
}
