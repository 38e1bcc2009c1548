/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import org.annals.core.table.equation.Equation;
import org.annals.core.table.spec.FormCell;

/**
 * What is wrong with a cell.
 *
 * @param rule     id of the rule that says so
 * @param cell     the cell
 * @param sentence one sentence in the language of the person
 * @param failure  the equation and its two values; null where it is no equation
 */
public record CellProblem(String rule, FormCell cell, String sentence, Equation.Failure failure) {
}
