/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package stranger.failing;

import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFormat;
import org.eclipse.core.runtime.IProgressMonitor;

/** A contributed format that throws when it is asked whether it can read a file. */
public final class FailingFormat implements SourceFormat {

	@Override
	public boolean accepts(SourceFile file) {
		throw new IllegalStateException("a format of a test fails");
	}

	@Override
	public SourceDocument read(SourceFile file, IProgressMonitor monitor) {
		throw new IllegalStateException("a format of a test fails");
	}
}
