/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.flow;

/** What a document consists of, one below the other. */
public sealed interface FlowBlock permits FlowParagraph, FlowTable {
}
