/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: an open report: its commands, its text as it is now, and who hears of changes. */
package org.annals.core.session;
