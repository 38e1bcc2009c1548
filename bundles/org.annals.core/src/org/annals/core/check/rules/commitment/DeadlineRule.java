/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.commitment;

import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.model.report.Commitment;

/** A commitment without a date is never overdue. */
public final class DeadlineRule extends CommitmentRule {

	private static final Pattern DEADLINE = Pattern
			.compile("(?:[年月]|季度|学期)(?:底|末|内|前|初|中旬|上旬|下旬)|年中|(?:上|下)半年|[一二三四1-4首]季度|(?<![\\d])(?:1[0-2]|[1-9])月|(?:十[一二]?|[一二三四五六七八九])月(?:份|底|前|中)|\\d+[日号天](?:前|内)|20\\d\\d年|每[年季月周]|限期|(?:七一|国庆|春节|元旦)前");

	public DeadlineRule() {
		super("deadline");
	}

	@Override
	protected boolean isMet(Commitment commitment, String text, CheckContext context) {
		return commitment.getDeadline() != null && !commitment.getDeadline().isBlank() || DEADLINE.matcher(text).find();
	}
}
