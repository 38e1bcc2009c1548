/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit;

/**
 * What is wrong in the file of a report type.
 *
 * @param line     counted from 1; 1 where no better place is known
 * @param sentence what is wrong and what to do
 * @param path     of the object from the type on, as {@link org.eclipse.emf.ecore.util.EcoreUtil#getRelativeURIFragmentPath} says
 *                 it, "" for the type; null where the type cannot be read
 * @param feature  name of the feature at fault; null for the object itself
 */
public record TypeComplaint(int line, String sentence, String path, String feature) {

	/** One that only its line is known of. */
	public TypeComplaint(int line, String sentence) {
		this(line, sentence, null, null);
	}
}
