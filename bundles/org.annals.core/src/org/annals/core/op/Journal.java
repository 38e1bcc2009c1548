/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.nio.file.Path;

import org.annals.model.report.Report;

/** Where unsaved work is kept, so that a crash costs at most some seconds of it. This is the seam; nothing keeps any yet. */
public interface Journal {

	/** Keeps nothing. */
	Journal NONE = new Journal() {

		@Override
		public void keep(Path file, Report report) {
			// nothing is kept, so nothing can go wrong
		}

		@Override
		public void discard(Path file) {
			// nothing was kept
		}
	};

	/**
	 * Keeps the report as it is now. Called in the thread of the report when typing rests; must return at once and never
	 * throw.
	 *
	 * @param file the report's file, which need not exist yet
	 */
	void keep(Path file, Report report);

	/** Lets go of what was kept for a file, because it was saved or its changes were given up. Never throws. */
	void discard(Path file);
}
