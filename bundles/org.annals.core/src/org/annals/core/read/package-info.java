/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: from the lines of a file to a report; a plug-in implements {@link org.annals.core.read.ReadingStage}. */
package org.annals.core.read;
