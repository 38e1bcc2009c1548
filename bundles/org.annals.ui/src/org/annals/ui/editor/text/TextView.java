/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

import java.util.List;

import org.annals.core.text.Range;
import org.annals.core.writing.TextEditing;
import org.annals.ui.checking.FindingMarks;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;

/** What the text page lets others know and do; an adapter of the report editor while that page is in front. */
public interface TextView {

	/** The widget, to add listeners and popups to; its content and its offsets are those of the page, not of the report. */
	StyledText widget();

	/** The caret in the session's report text, UTF-16. */
	int caret();

	/** What is selected, in the session's report text; empty at the caret when nothing is. */
	Range selection();

	/** Puts the caret at an offset of the session's report text, and brings it into view. */
	void place(int offset);

	/** Where a range of the session's report text stands on the display; of its first line only. */
	Rectangle bounds(Range range);

	/** The marks at an offset of the session's report text, the gravest first. */
	List<FindingMarks.Mark> marksAt(int offset);

	/** What the keys do, for others that change the text, such as an offer to make a metric. */
	TextEditing editing();
}
