/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.annals.core.session.ReportSession;
import org.annals.model.file.ReportFile;
import org.annals.ui.AnnalsUi;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Makes the XML that a save would write. The report belongs to the display's thread, so it is written there, which takes
 * some 10 ms a megabyte; all that follows goes on apart from it.
 */
final class SourceLoader {

	private final ReportSession session;
	private final Display display;
	private final Consumer<XmlLines> ready;
	private long wanted;

	/** @param ready gets the last source that was asked for, on the display's thread */
	SourceLoader(ReportSession session, Display display, Consumer<XmlLines> ready) {
		this.session = session;
		this.display = display;
		this.ready = ready;
	}

	/** Writes the report as it is now; an earlier source that is still on its way is dropped. */
	void load() {
		long number = ++wanted;
		ByteArrayOutputStream xml = new ByteArrayOutputStream();
		String failure = write(xml);
		Job job = Job.createSystem("source", (ICoreRunnable) monitor -> {
			XmlLines lines = new XmlLines(failure != null ? failure : xml.toString(StandardCharsets.UTF_8));
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (number == wanted) {
						ready.accept(lines);
					}
				});
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	/** Drops what is on its way. */
	void cancel() {
		wanted++;
	}

	/** @return why there is no source, or null */
	private String write(ByteArrayOutputStream xml) {
		try {
			ReportFile.save(session.report(), xml);
			return null;
		} catch (IOException e) {
			AnnalsUi.log("source", e);
			return e.getMessage();
		}
	}
}
