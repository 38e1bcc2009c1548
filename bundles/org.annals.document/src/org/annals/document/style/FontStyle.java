/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.style;

import java.util.List;

/**
 * A font with what may stand in for it.
 *
 * @param id      how text styles refer to it
 * @param generic serif or sans-serif
 * @param bold    whether the bold face of a family is meant
 * @param metrics the widths of narrow characters
 * @param faces   families for ideographs and full-width marks, the best first; not empty
 * @param latin   families for letters and digits, the best first; not empty
 */
public record FontStyle(String id, String generic, boolean bold, Metrics metrics, List<Face> faces, List<Face> latin) {

	public FontStyle {
		faces = List.copyOf(faces);
		latin = List.copyOf(latin);
	}

	/** The families of a script. */
	public List<Face> faces(Script script) {
		return script == Script.LATIN ? latin : faces;
	}
}
