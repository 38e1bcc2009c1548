/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** API: the report editor and its pages; a page of a plug-in extends {@link org.annals.ui.editor.ReportPage}. */
package org.annals.ui.editor;
