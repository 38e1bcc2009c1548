/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: which table of a file is which table of the type. */
package org.annals.core.table.read;
