/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.table;

import org.annals.core.text.Range;
import org.eclipse.emf.ecore.EObject;

/**
 * A place of the text that shows a row of a sheet.
 *
 * @param object  what stands there
 * @param range   UTF-16 offsets in the report's text, or null for the whole object
 * @param section number and heading of its section, "" for none
 * @param before  what stands before it
 * @param shown   the place itself
 * @param after   what stands behind it
 */
public record SheetPlace(EObject object, Range range, String section, String before, String shown, String after) {
}
