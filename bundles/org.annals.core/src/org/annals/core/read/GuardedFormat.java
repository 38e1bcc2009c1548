/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFormat;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** A format of a stranger, which is asked about every file: when it fails, it has not accepted that file, and the others are asked. */
record GuardedFormat(String id, SourceFormat format) implements SourceFormat {

	private static final Messages MESSAGES = Messages.of(GuardedFormat.class);

	/** The format itself when it is the house's own. */
	static SourceFormat of(String id, SourceFormat format) {
		boolean own = format.getClass().getClassLoader() == GuardedFormat.class.getClassLoader();
		return own ? format : new GuardedFormat(id, format);
	}

	@Override
	public boolean accepts(SourceFile file) {
		try {
			return format.accepts(file);
		} catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
			return false;
		}
	}

	@Override
	public SourceDocument read(SourceFile file, IProgressMonitor monitor) throws SourceException {
		try {
			return format.read(file, monitor);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
			throw new SourceException(MESSAGES.get("format.failed", file.name(), id, Problem.reason(e)), e);
		}
	}
}
