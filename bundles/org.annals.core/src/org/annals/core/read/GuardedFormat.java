/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.concurrent.TimeoutException;

import org.annals.core.contribution.Patience;
import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFormat;
import org.annals.core.source.SourceLine;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** A format of a stranger, which is asked about every file: when it fails, it has not accepted that file, and the others are asked. */
record GuardedFormat(String id, SourceFormat format) implements SourceFormat {

	private static final Messages MESSAGES = Messages.of(GuardedFormat.class);

	/** The format itself when it is the house's own. */
	static SourceFormat of(String id, SourceFormat format) {
		return Patience.isOwn(format) ? format : new GuardedFormat(id, format);
	}

	@Override
	public boolean accepts(SourceFile file) {
		boolean[] accepted = new boolean[1];
		try {
			Patience.run(format, () -> accepted[0] = format.accepts(file));
		} catch (RuntimeException | TimeoutException e) {
			return false;
		}
		return accepted[0];
	}

	@Override
	public SourceDocument read(SourceFile file, IProgressMonitor monitor) throws SourceException {
		SourceDocument[] read = new SourceDocument[1];
		SourceException[] refused = new SourceException[1];
		try {
			Patience.runLong(format, () -> {
				try {
					read[0] = format.read(file, monitor);
				} catch (SourceException e) {
					refused[0] = e;
				}
			});
		} catch (OperationCanceledException e) {
			throw e;
		} catch (TimeoutException e) {
			throw new SourceException(MESSAGES.get("format.endless", file.name(), id, Patience.longLimitSeconds()), e);
		} catch (RuntimeException e) {
			throw new SourceException(MESSAGES.get("format.failed", file.name(), id, Problem.reason(e)), e);
		}
		if (refused[0] != null) {
			throw refused[0];
		}
		if (read[0] == null || !isComplete(read[0])) {
			throw new SourceException(MESSAGES.get("format.incomplete", file.name(), id));
		}
		return read[0];
	}

	/** Whether the lines are those of the text, which all later steps build on. */
	private static boolean isComplete(SourceDocument document) {
		int next = 0;
		for (SourceLine line : document.lines()) {
			if (line.range().start() != next || line.range().end() > document.text().length()) {
				return false;
			}
			next = line.range().end() + 1;
		}
		return next == document.text().length() + 1;
	}
}
