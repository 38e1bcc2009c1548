/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ConsumerType;

/** Decodes one kind of file; contributed to {@code org.annals.core.readers}. Keeps no state. */
@ConsumerType
public interface SourceFormat {

	/** Whether the bytes look like this format; the name's ending is only a hint. */
	boolean accepts(SourceFile file);

	/**
	 * @param monitor not null
	 * @throws SourceException when the file cannot be read as this format
	 */
	SourceDocument read(SourceFile file, IProgressMonitor monitor) throws SourceException;
}
