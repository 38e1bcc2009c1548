/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.List;

import org.annals.core.source.SourceDocument;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Report;

/**
 * A report that was read, with what the reader has to say about it.
 *
 * @param report   the report
 * @param text     the report written out; equal to {@link SourceDocument#text()} of {@code source}
 * @param source   the decoded source; for a native file its report written out
 * @param type     the report's type, or the general one where that is not installed
 * @param preamble what the opening says
 * @param doubtful what was left as text
 */
public record Reading(Report report, ReportText text, SourceDocument source, TypeProfile type,
		PreambleElements preamble, List<Doubt> doubtful) {
}
