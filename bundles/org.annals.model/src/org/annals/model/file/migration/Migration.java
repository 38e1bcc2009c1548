/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file.migration;

import org.w3c.dom.Document;

/**
 * One step that turns a file of one schema version into the next, so that old files open for ever.
 *
 * <p>A step works on the XML tree and never on the model classes, which know only the newest version.
 */
public interface Migration {

	/** The version it starts from; it ends at the next one. */
	int from();

	/** Changes the document in place; the attribute {@code schema} is set by the caller. */
	void migrate(Document document);
}
