/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

/**
 * What was copied from a page.
 *
 * @param text as plain text, lines parted by LF
 * @param xml  the same as a report in the native format, with the metrics it mentions; null without structure
 */
public record Clip(String text, String xml) {
}
