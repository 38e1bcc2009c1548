/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: how contributions of plug-ins are read and, when they fail, reported by name. */
package org.annals.core.contribution;
