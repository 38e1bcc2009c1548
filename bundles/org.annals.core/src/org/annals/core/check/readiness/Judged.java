/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.readiness;

import java.util.List;

import org.annals.core.check.Finding;
import org.annals.core.check.Severity;
import org.annals.model.report.Element;

/**
 * What readiness needs to know of a finding, whoever found it.
 *
 * @param element the element of its first place
 */
public record Judged(Severity severity, Element element) {

	/** Of findings whose elements are those of the report itself. */
	public static List<Judged> of(List<Finding> findings) {
		return findings.stream().map(finding -> new Judged(finding.severity(), finding.places().get(0).element())).toList();
	}
}
