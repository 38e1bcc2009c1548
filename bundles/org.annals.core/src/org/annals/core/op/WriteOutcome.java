/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.io.IOException;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.source.SourceException;

/**
 * What came of one file that was to be written, or of a report that could not be read.
 *
 * @param target  null when the report could not be read, so that none of its files was written
 * @param failure why it was not written; null when it was
 * @param notes   sentences for the person about what was written otherwise than asked
 */
public record WriteOutcome(WriteOrder order, WriteOrder.Target target, Throwable failure, List<String> notes) {

	private static final Messages MESSAGES = Messages.of(WriteOutcome.class);

	public WriteOutcome {
		notes = List.copyOf(notes);
	}

	public boolean isWritten() {
		return failure == null;
	}

	/** Whether a program is to blame, Annals itself or a writer, so that its makers should hear of it. */
	public boolean isUnexpected() {
		return failure != null && (!isTold() || failure instanceof IOException && isFault(failure.getCause()));
	}

	/** Whether the failure says itself what happened. */
	private boolean isTold() {
		return (failure instanceof IOException || failure instanceof SourceException) && failure.getMessage() != null;
	}

	private static boolean isFault(Throwable cause) {
		return cause instanceof RuntimeException || cause instanceof Error;
	}

	/** Why it was not written, in one sentence for the person; null when it was. */
	public String sentence() {
		if (failure == null) {
			return null;
		}
		return isTold() ? failure.getMessage()
				: MESSAGES.get("write.unexpected", target == null ? order.name() : target.file().toString(),
						failure.getClass().getSimpleName());
	}
}
