/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: from one version of a type to the next: what its declared changes do to a report, for tests of plug-ins. */
package org.annals.core.evolve;
