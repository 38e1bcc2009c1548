/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: the tables that a type describes, laid out as rows, columns and cells. */
package org.annals.core.table.spec;
