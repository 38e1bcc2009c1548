/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import org.annals.core.table.form.TableJudge;

/** A count of pieces that is no whole number was put into the wrong cell, or in the wrong unit. */
public final class FractionRule extends CellRule {

	public FractionRule() {
		super(TableJudge.FRACTION);
	}
}
