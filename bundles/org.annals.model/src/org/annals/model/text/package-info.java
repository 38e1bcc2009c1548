/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: what is asked of a report most often: its words, its runs, what it is called and where things belong. */
package org.annals.model.text;
