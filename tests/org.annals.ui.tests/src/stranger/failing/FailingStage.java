/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package stranger.failing;

import org.annals.core.read.Draft;
import org.annals.core.read.ReadingStage;

/** A contributed stage of reading that throws. */
public final class FailingStage implements ReadingStage {

	@Override
	public void apply(Draft draft) {
		throw new IllegalStateException("a stage of a test fails");
	}
}
