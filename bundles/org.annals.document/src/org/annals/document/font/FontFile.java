/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.nio.file.Path;
import java.util.Set;

/**
 * A font that is installed, as its own tables describe it.
 *
 * @param path       of the file
 * @param index      in a collection, else 0
 * @param family     its name in English where it has one, with its weight where that is bold
 * @param families   all names of its family, in lower case
 * @param fullNames  all full and PostScript names, in lower case
 * @param weight     400 for regular, 700 for bold
 * @param italic     whether it is slanted
 * @param embeddable whether its licence lets a part of it stand in a document
 */
public record FontFile(Path path, int index, String family, Set<String> families, Set<String> fullNames, int weight,
		boolean italic, boolean embeddable) {

	/** Weight of regular fonts. */
	public static final int REGULAR = 400;
	/** Weight of bold fonts. */
	public static final int BOLD = 700;

	public FontFile {
		families = Set.copyOf(families);
		fullNames = Set.copyOf(fullNames);
	}
}
