/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: report types ready for use, with all that they take from their base. */
package org.annals.core.types;
