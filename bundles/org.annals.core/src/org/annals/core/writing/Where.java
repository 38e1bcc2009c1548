/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

/** Where something is dropped, seen from the element under it. */
public enum Where {
	BEFORE, AFTER,
	/** As the last thing in it. */
	INSIDE
}
