/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: the report as it is edited, checked and written; generated from {@code report.ecore}. */
package org.annals.model.report;
