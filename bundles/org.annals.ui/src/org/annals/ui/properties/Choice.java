/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.properties;

/**
 * A value that a field can take.
 *
 * @param value null for none
 * @param label what the person reads, "" for none
 */
record Choice(Object value, String label) {
}
