/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import java.util.Map;
import java.util.function.Consumer;

import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Report;

/**
 * What a writer is given.
 *
 * @param text    the report written out
 * @param type    its type
 * @param options the value of each option of the writer, by id
 * @param shared  what writers of the same report made before
 * @param notes   takes sentences for the person about what was written otherwise than asked, such as fonts that stood in
 */
public record WriteRequest(ReportText text, TypeProfile type, Map<String, String> options, SharedWork shared,
		Consumer<String> notes) {

	public WriteRequest {
		options = Map.copyOf(options);
	}

	/** Without options, and without anybody who wants notes. */
	public WriteRequest(ReportText text, TypeProfile type) {
		this(text, type, Map.of(), new SharedWork(), note -> {
		});
	}

	public Report report() {
		return text.report();
	}

	/** The value of an option; "" where nothing is said of it. */
	public String option(String id) {
		return options.getOrDefault(id, "");
	}
}
