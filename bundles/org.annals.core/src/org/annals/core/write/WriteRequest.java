/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Report;

/**
 * What a writer is given.
 *
 * @param text the report written out
 * @param type its type
 */
public record WriteRequest(ReportText text, TypeProfile type) {

	public Report report() {
		return text.report();
	}
}
