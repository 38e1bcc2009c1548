/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.emf;

import org.annals.core.check.Severity;
import org.eclipse.emf.ecore.EObject;

/**
 * The findings of an open report as trees and forms show them; an editor that checks while the person writes gives one as
 * its adapter. Called on the display's thread.
 */
public interface ElementMarks {

	/**
	 * Number of findings in an element and in all it contains.
	 *
	 * @param severity which of them
	 */
	int count(EObject element, Severity severity);

	/** Hears of each change of the findings, on the display's thread. */
	void addListener(Runnable listener);

	void removeListener(Runnable listener);
}
