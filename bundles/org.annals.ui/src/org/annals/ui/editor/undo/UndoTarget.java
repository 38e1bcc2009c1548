/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.undo;

/** A page that wants to show what an undo or redo changed; an adapter of the report editor. */
public interface UndoTarget {

	/** Something will be undone or redone. */
	void beforeUndo();

	/** It is done. */
	void afterUndo();
}
