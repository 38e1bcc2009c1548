/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: the report as one text with offsets, its lines, numerals and ranges. */
package org.annals.core.text;
