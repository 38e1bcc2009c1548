/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

/**
 * A contributed writer.
 *
 * @param format    the name on the command line, for example csv
 * @param extension ending of the file name, without dot
 * @param name      what people call the format, in their language
 * @param binary    whether it is no text, so that it is never written to a terminal
 * @param writer    the writer itself
 */
public record WriterDescriptor(String format, String extension, String name, boolean binary, ReportWriter writer) {
}
