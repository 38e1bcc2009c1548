/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: checks of reports and what they find; a rule of a plug-in implements {@link org.annals.core.check.Rule}. */
package org.annals.core.check;
