/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.commitment;

import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.model.report.Commitment;

/** A commitment that nobody answers for is nobody's. */
public final class OwnerRule extends CommitmentRule {

	private static final Pattern OWNER = Pattern.compile(
			"由[^，。；、]{1,16}(?:牵头|负责|承担|落实|实施|组织)|[^，。；、“”]{2,}(?:牵头负责|具体负责|牵头(?!抓总))|(?:责任|牵头|主责|承办|主办|负责)(?:人|单位|部门|科室|处室|领导)[为是：:]");

	public OwnerRule() {
		super("owner");
	}

	@Override
	protected boolean isMet(Commitment commitment, String text, CheckContext context) {
		return commitment.getOwner() != null || OWNER.matcher(text).find();
	}
}
