/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: a report type as its file says it; generated from {@code type.ecore}. */
package org.annals.core.type;
