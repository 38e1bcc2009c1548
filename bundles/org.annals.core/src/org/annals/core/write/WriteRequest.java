/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import java.util.function.Consumer;

import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Report;

/**
 * What a writer is given.
 *
 * @param text the report written out
 * @param type its type
 * @param notes takes sentences for the person about what was written otherwise than asked, such as fonts that stood in
 */
public record WriteRequest(ReportText text, TypeProfile type, Consumer<String> notes) {

	/** Without anybody who wants notes. */
	public WriteRequest(ReportText text, TypeProfile type) {
		this(text, type, note -> {
		});
	}

	public Report report() {
		return text.report();
	}
}
