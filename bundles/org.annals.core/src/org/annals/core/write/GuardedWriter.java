/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

import org.annals.core.contribution.Patience;
import org.annals.core.message.Messages;
import org.eclipse.core.runtime.IProgressMonitor;

/** A writer of a stranger: it has its time, and when its choices cannot be had, the declared ones remain. */
record GuardedWriter(String id, ReportWriter writer) implements ReportWriter {

	private static final Messages MESSAGES = Messages.of(GuardedWriter.class);

	/** The writer itself when it is the house's own. */
	static ReportWriter of(String id, ReportWriter writer) {
		return Patience.isOwn(writer) ? writer : new GuardedWriter(id, writer);
	}

	@Override
	public void write(WriteRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		IOException[] failed = new IOException[1];
		try {
			Patience.runLong(writer, () -> {
				try {
					writer.write(request, out, monitor);
				} catch (IOException e) {
					failed[0] = e;
				}
			});
		} catch (TimeoutException e) {
			throw new OutputException(MESSAGES.get("endless", id, Patience.longLimitSeconds()), e);
		}
		if (failed[0] instanceof OutputException explained) {
			throw explained;
		}
		if (failed[0] != null) {
			// Whoever writes the file says its name and the writer's beside the reason.
			throw new UncheckedIOException(failed[0]);
		}
	}

	@Override
	public List<WriterOption.Choice> choices(String option) {
		List<List<WriterOption.Choice>> given = new ArrayList<>();
		try {
			Patience.run(writer, () -> given.add(List.copyOf(writer.choices(option))));
		} catch (RuntimeException | TimeoutException e) {
			return List.of();
		}
		return given.isEmpty() ? List.of()
				: given.get(0).stream().filter(choice -> choice.value() != null && choice.name() != null).toList();
	}
}
