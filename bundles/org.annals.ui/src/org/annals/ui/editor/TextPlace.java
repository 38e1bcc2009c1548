/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import java.util.Map;

import org.annals.core.text.Range;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** What a page with a caret tells others about it; pages give it by {@link ReportPage#adapt}. */
public interface TextPlace {

	/** What is selected, an empty range for the caret alone; UTF-16 offsets in the report's text as it is now. */
	Range selection();

	/** The caret on the display, in pixels. */
	Rectangle caretBounds();

	/** The control that holds the caret. */
	Control control();

	/** What else can be done at the caret, by label, such as making a metric of the number there; may be empty. */
	Map<String, Runnable> offers();
}
