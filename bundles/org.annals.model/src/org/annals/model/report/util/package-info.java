/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: visitors and adapters over the report; generated from {@code report.ecore}. */
package org.annals.model.report.util;
