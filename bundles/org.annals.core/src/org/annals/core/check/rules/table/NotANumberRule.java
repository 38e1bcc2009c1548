/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import org.annals.core.table.form.TableJudge;

/** A cell of figures that holds no number cannot be added up. */
public final class NotANumberRule extends CellRule {

	public NotANumberRule() {
		super(TableJudge.NOT_A_NUMBER);
	}
}
