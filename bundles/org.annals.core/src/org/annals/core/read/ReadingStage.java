/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One step from source to report, contributed to {@code org.annals.core.readers}. From the layout stage
 * on, each step leaves the draft such that writing it out gives the source's text. Stages keep no state.
 */
@ConsumerType
@FunctionalInterface
public interface ReadingStage {

	/** Works on the draft; what it throws is told by the name of the stage, and the draft is read anew without it. */
	void apply(Draft draft);
}
