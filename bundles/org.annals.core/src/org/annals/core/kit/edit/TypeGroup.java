/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A node of the tree that holds what an element has of one kind, such as the equations of a table.
 *
 * @param owner   the element
 * @param feature what of it
 */
public record TypeGroup(EObject owner, EReference feature) {
}
