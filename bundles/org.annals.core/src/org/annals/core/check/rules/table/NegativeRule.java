/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import org.annals.core.table.form.TableJudge;

/** A count below 0 is a slip of the pen. */
public final class NegativeRule extends CellRule {

	public NegativeRule() {
		super(TableJudge.NEGATIVE);
	}
}
