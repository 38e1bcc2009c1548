/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package com.example.office;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFormat;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * An example of a format that is read: the logbook, whose first line is "logbook", whose entries have a line each, and whose
 * headings begin with "# ". A format makes text of a file; what the text says is found out by the reading stages.
 */
public final class LogbookFormat implements SourceFormat {

	private static final Messages MESSAGES = Messages.of(LogbookFormat.class);
	private static final String MAGIC = "logbook\n";

	/** Looks at the bytes and not at the name: every format is asked about every file. */
	@Override
	public boolean accepts(SourceFile file) {
		return file.startsWith(MAGIC.chars().toArray());
	}

	@Override
	public SourceDocument read(SourceFile file, IProgressMonitor monitor) throws SourceException {
		List<String> entries = new String(file.bytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
		if (entries.isEmpty()) {
			// The one way to refuse a file: a sentence that names it and says what to do.
			throw new SourceException(MESSAGES.get("logbook.empty", file.name()));
		}
		StringBuilder text = new StringBuilder();
		int number = 0;
		for (String entry : entries) {
			text.append(entry.startsWith("# ") ? ++number + ". " + entry.substring(2) : entry).append('\n');
		}
		return new SourceDocument(file.name(), "logbook", text.toString(), null);
	}
}
