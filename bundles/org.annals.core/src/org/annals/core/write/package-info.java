/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: formats that reports are written in; a plug-in implements {@link org.annals.core.write.ReportWriter}. */
package org.annals.core.write;
