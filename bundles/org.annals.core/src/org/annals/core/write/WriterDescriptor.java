/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import java.util.List;
import java.util.Optional;

/**
 * A contributed writer.
 *
 * @param format    the name on the command line, for example csv
 * @param extension ending of the file name, without dot
 * @param name      what people call the format, in their language
 * @param binary    whether it is no text, so that it is never written to a terminal
 * @param options   what can be chosen about it, in the order in which it is shown
 * @param writer    the writer itself
 */
public record WriterDescriptor(String format, String extension, String name, boolean binary, List<WriterOption> options,
		ReportWriter writer) {

	public WriterDescriptor {
		options = List.copyOf(options);
	}

	/** The option of an id; empty where the writer has none such. */
	public Optional<WriterOption> option(String id) {
		return options.stream().filter(option -> option.id().equals(id)).findFirst();
	}
}
