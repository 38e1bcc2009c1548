/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.line;

import org.annals.document.style.Script;

/**
 * What stands as one on a line: a character with what belongs to it.
 *
 * @param start  UTF-16 offset in the paragraph
 * @param end    UTF-16 offset behind it
 * @param point  its first code point
 * @param script what it is set in
 * @param width  natural advance, mm
 * @param slack  how much of the advance may be taken away, mm
 * @param span   index of the span it is in
 */
record Cluster(int start, int end, int point, Script script, double width, double slack, int span) {

	boolean isSpace() {
		return point == ' ' || point == 0x2002 || point == 0x2003 || point == 0x2009;
	}

	boolean isWord() {
		return script == Script.LATIN && !isSpace();
	}
}
