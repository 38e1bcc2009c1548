/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.annals.core.message.Messages;
import org.annals.core.write.AtomicFile;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Report;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The user action "save a report": the file holds the whole old report or the whole new one, and what someone else wrote
 * into it meanwhile is not overwritten unasked.
 */
public final class SaveReport {

	private static final Messages MESSAGES = Messages.of(SaveReport.class);

	private final byte[] content;
	private final Path target;
	private final FileStamp known;
	private final boolean force;
	private final Journal journal;

	/**
	 * Writes the report out in memory, in the thread of the report; {@link #execute} may run in any other.
	 *
	 * @param known   what the file was when it was read or last saved; {@link FileStamp#ABSENT} for a file that shall be
	 *                new
	 * @param force   whether the file is overwritten whatever it holds now
	 * @throws IOException when the report holds what a file cannot; the message is one sentence for the person
	 */
	public SaveReport(Report report, Path target, FileStamp known, boolean force, Journal journal) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ReportFile.save(report, bytes, target.toString());
		this.content = bytes.toByteArray();
		this.target = target;
		this.known = known;
		this.force = force;
		this.journal = journal;
	}

	/**
	 * What the file is now, for the next save. A symbolic link stays and what it points to is written; permissions stay.
	 *
	 * @param monitor may be null
	 * @throws ChangedOnDiskException when the file is not what it was known to be; it stays as it is
	 * @throws IOException when it cannot be written; the message is one sentence for the person, the old file is whole
	 */
	public FileStamp execute(IProgressMonitor monitor) throws IOException {
		SubMonitor.convert(monitor).checkCanceled();
		// A new name that someone took meanwhile is refused in the words for that.
		boolean replace = force || known.size() >= 0;
		AtomicFile.check(target, replace);
		checkUnchanged();
		AtomicFile.write(target, replace, out -> {
			out.write(content);
			out.flush();
			// Again at the last moment: on a slow disk the writing takes long enough for others.
			checkUnchanged();
		});
		journal.discard(target);
		return FileStamp.of(target, content);
	}

	/** A file that went away is nobody's work any more. */
	private void checkUnchanged() throws IOException {
		if (!force && known.size() >= 0 && known.differs(target) && !FileStamp.of(target).equals(FileStamp.ABSENT)) {
			throw new ChangedOnDiskException(MESSAGES.get("changed", target.toString()));
		}
	}
}
