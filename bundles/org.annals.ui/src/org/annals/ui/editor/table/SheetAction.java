/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.table;

import java.util.function.BooleanSupplier;

/**
 * Something that can be done with a sheet, by tool bar and context menu alike.
 *
 * @param id      of the tool item for tests
 * @param icon    name of an icon of the set
 * @param label   what it is called
 * @param key     how it is done by keys, or null
 * @param enabled whether it can be done now
 * @param action  does it
 */
public record SheetAction(String id, String icon, String label, String key, BooleanSupplier enabled,
		Runnable action) {
}
