/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.evolve;

import org.eclipse.emf.ecore.EObject;

/**
 * One thing that moving a report to another version changes, told to the person before.
 *
 * @param what    it is about, in the words of the report
 * @param outcome what becomes of it
 * @param isLeft  whether something has no place in the new form, and stays as it is for a person to look at
 * @param element of the report
 */
public record MigrationItem(String what, String outcome, boolean isLeft, EObject element) {
}
