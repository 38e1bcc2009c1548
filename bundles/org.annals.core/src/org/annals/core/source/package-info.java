/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: files as lines and tables; a format of a plug-in implements {@link org.annals.core.source.SourceFormat}. */
package org.annals.core.source;
