/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import org.annals.core.table.form.TableJudge;

/** A cell that must be filled and is blank: none is written 0, so that nobody has to guess. */
public final class CellMissingRule extends CellRule {

	public CellMissingRule() {
		super(TableJudge.MISSING);
	}
}
