/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.io.IOException;
import java.nio.file.Path;

import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFiles;

/**
 * What a list of reports shows of one, read from the file without making a model of it, so that a folder of hundreds of
 * reports is listed at once.
 *
 * @param state        READY for a report as far as its tags say; what it holds was not checked
 * @param type         id of the report type, "" where unknown
 * @param period       "" where unknown
 * @param organisation "" where unknown
 * @param title        the lines of the title in one, "" where there is none
 * @param sections     number of sections and subsections
 * @param ready        how many of them are ready or approved
 * @param approved     how many of them are approved
 * @param metrics      number of metrics in the register
 * @param characters   characters of the text without white space and without derived numbers, mentions with their values
 */
public record ReportSummary(OpenReport.State state, String type, String period, String organisation, String title,
		int sections, int ready, int approved, int metrics, int characters) {

	/** Share of the sections that are ready or approved, 0 to 1; 0 without sections. */
	public double readiness() {
		return sections == 0 ? 0 : (double) ready / sections;
	}

	/** Never throws for a bad file; its state says what is wrong. */
	public static ReportSummary of(Path file) {
		try {
			return of(SourceFiles.load(file).bytes());
		} catch (SourceException e) {
			return nothing(OpenReport.State.UNREADABLE);
		}
	}

	/** Never throws for a bad file; its state says what is wrong, and what stood before the damage is there. */
	public static ReportSummary of(byte[] file) {
		SummaryScan scan = new SummaryScan();
		try {
			return scan.run(file);
		} catch (IOException e) {
			return scan.summary(OpenReport.State.BROKEN);
		}
	}

	static ReportSummary nothing(OpenReport.State state) {
		return new ReportSummary(state, "", "", "", "", 0, 0, 0, 0, 0);
	}
}
