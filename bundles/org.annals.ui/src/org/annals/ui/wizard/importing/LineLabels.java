/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.importing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.annals.core.message.Messages;
import org.annals.core.op.DraftLine;
import org.annals.core.read.LineKind;
import org.annals.core.text.Markers;
import org.annals.model.report.Action;
import org.annals.model.report.Passage;

/** What a line is called in the words of who writes reports, and how it is drawn. */
final class LineLabels {

	private static final Messages MESSAGES = Messages.of(LineLabels.class);

	private LineLabels() {
	}

	/** @param level of a heading, else 0 */
	static String kind(LineKind kind, int level) {
		return kind == LineKind.HEADING && level > 0 ? MESSAGES.get("kind.heading.level", level)
				: MESSAGES.get("kind." + kind.name().toLowerCase(Locale.ROOT));
	}

	/** The kind of a line, and what else begins in it: a heading and three measures, say. */
	static String kind(DraftLine line) {
		Map<LineKind, Integer> begun = new LinkedHashMap<>();
		// An action is told by the commitment that it belongs to.
		line.passages().stream().filter(passage -> !(passage instanceof Action))
				.forEach(passage -> begun.merge(DraftLine.kind(passage), 1, Integer::sum));
		StringBuilder all = new StringBuilder(kind(line.kind(), line.level()));
		int same = Objects.requireNonNullElse(begun.remove(line.kind()), 1);
		// A part without heading begins with its first line and is not seen.
		begun.remove(LineKind.HEADING);
		if (same > 1 && line.kind() != LineKind.HEADING) {
			all.append(MESSAGES.get("kind.times", same));
		}
		begun.forEach((kind, count) -> all.append(MESSAGES.get("kind.more", kind(kind, 0), count)));
		return all.toString();
	}

	/** The number that the first passage of a line gets, "" for none. */
	static String number(DraftLine line) {
		for (Passage passage : line.passages()) {
			String number = Markers.derived(passage);
			if (!number.isEmpty()) {
				return number;
			}
		}
		return "";
	}

	/** Name of the icon. */
	static String icon(LineKind kind) {
		return switch (kind) {
		case HEADING -> "section";
		case MEASURE -> "measure";
		case MEASURE_GROUP -> "measure-group";
		case SHORTCOMING -> "shortcoming";
		case CAUSE -> "cause";
		case COMMITMENT -> "commitment";
		case TITLE, SUBTITLE -> "title";
		case SIGNATURE -> "actor-person";
		case ADDRESSEE -> "actor-office";
		case DATE -> "calendar";
		case DEBRIS -> "text";
		default -> "paragraph";
		};
	}
}
