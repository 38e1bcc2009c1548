/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: what must be true of a table, and where it is not. */
package org.annals.core.table.equation;
