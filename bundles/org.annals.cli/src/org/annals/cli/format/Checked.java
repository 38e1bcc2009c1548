/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.format;

import java.util.List;

import org.annals.core.check.Finding;
import org.annals.core.check.Severity;
import org.annals.core.read.Reading;

/**
 * What became of one source of {@code check}.
 *
 * @param source   its name on the command line
 * @param reading  the report, or null when it could not be read
 * @param findings what was found
 * @param failure  why it could not be read, or null
 */
public record Checked(String source, Reading reading, List<Finding> findings, String failure) {

	/** How many findings have a severity. */
	public int count(Severity severity) {
		return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
