/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import java.io.IOException;
import java.nio.file.Path;

import org.annals.core.op.FileStamp;
import org.annals.core.op.Journal;
import org.annals.core.op.SaveReport;
import org.annals.core.session.ReportSession;
import org.annals.ui.AnnalsUi;
import org.eclipse.core.runtime.IProgressMonitor;

/** The file of an open report: what it held when it was last read or written, so that nobody's work is overwritten unseen. */
final class FileOnDisk {

	private Path path;
	private FileStamp known;

	FileOnDisk(Path path, FileStamp known) {
		this.path = path;
		this.known = known;
	}

	Path path() {
		return path;
	}

	/** The file has another name now. */
	void moved(Path to) {
		path = to;
	}

	/** @throws IOException as {@link SaveReport#execute} */
	void save(ReportSession session, boolean force, IProgressMonitor monitor) throws IOException {
		known = new SaveReport(session.report(), path, known, force, Journal.NONE).execute(monitor);
	}

	/** Whether somebody else wrote or deleted the file; a file that cannot be read counts as unchanged. */
	boolean isChangedByOthers() {
		try {
			return known.mayDiffer(path) && known.differs(path);
		} catch (IOException e) {
			AnnalsUi.log(path.toString(), e);
			return false;
		}
	}
}
