/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.line;

import java.text.Bidi;

/** Finds where the characters of a line stand when some are written from right to left: those run backwards among the others. */
final class VisualOrder {

	private VisualOrder() {
	}

	/** For each cluster of a line where it begins, from the left edge of the room, mm. */
	static double[] places(Clusters clusters, SetLine line) {
		int count = line.to() - line.from();
		Integer[] order = order(clusters, line, count);
		double[] places = new double[count];
		double x = line.x();
		for (int i = 0; i < count; i++) {
			int cluster = order == null ? i : order[i];
			places[cluster] = x;
			x += line.advances()[cluster];
		}
		return places;
	}

	/** Clusters of the line from left to right; null where that is the order of the text. */
	private static Integer[] order(Clusters clusters, SetLine line, int count) {
		if (count == 0) {
			return null;
		}
		int start = clusters.get(line.from()).start();
		int end = clusters.get(line.to() - 1).end();
		char[] text = clusters.text().substring(start, end).toCharArray();
		if (!Bidi.requiresBidi(text, 0, text.length)) {
			return null;
		}
		Bidi bidi = new Bidi(text, 0, null, 0, text.length, Bidi.DIRECTION_LEFT_TO_RIGHT);
		byte[] levels = new byte[count];
		Integer[] order = new Integer[count];
		for (int i = 0; i < count; i++) {
			levels[i] = (byte) bidi.getLevelAt(clusters.get(line.from() + i).start() - start);
			order[i] = i;
		}
		Bidi.reorderVisually(levels, 0, order, 0, count);
		return order;
	}
}
