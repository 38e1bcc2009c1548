/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: one class for each action of a person, for tests of plug-ins and for pages that offer the same. */
package org.annals.core.op;
