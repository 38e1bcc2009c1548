/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.annals.cli.Main;
import org.annals.cli.console.Style;
import org.annals.cli.console.Width;
import org.annals.core.message.Messages;
import org.annals.core.read.Doubt;
import org.annals.core.read.Reading;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Action;
import org.annals.model.report.Commitment;
import org.annals.model.report.Measure;
import org.annals.model.report.Passage;
import org.annals.model.report.Section;
import org.annals.model.report.Shortcoming;

/** What {@code read} recognised, for people. */
public final class ReadText {

	private static final Messages MESSAGES = Messages.of(Main.class);
	private static final int DOUBT_WIDTH = 24;

	private final String source;
	private final Reading reading;
	private final ReportText text;
	private final Structure structure;
	private final Style style;
	private final int columns;

	/**
	 * @param source  its name on the command line
	 * @param columns width of the terminal
	 */
	public ReadText(String source, Reading reading, Style style, int columns) {
		this.source = source;
		this.reading = reading;
		this.text = reading.text();
		this.structure = new Structure(text);
		this.style = style;
		this.columns = columns;
	}

	public void write(OutputStream out) throws IOException {
		List<String> lines = new ArrayList<>();
		String period = reading.report().getPeriod();
		lines.add(style.bold(MESSAGES.get(period == null ? "read-head" : "read-head-period", source,
				reading.type().name(), period)));
		for (Section section : structure.sections()) {
			section(section, "  ", lines);
		}
		if (structure.closing() != null) {
			lines.add("  " + style.faint(MESSAGES.get("read-closing")));
		}
		lines.add(MESSAGES.get("read-counts", count(Section.class) - (structure.closing() == null ? 0 : 1),
				structure.groups().size(), count(Measure.class), reading.report().getMetrics().size(),
				structure.citations().size(), count(Shortcoming.class), count(Commitment.class), count(Action.class)));
		if (!reading.doubtful().isEmpty()) {
			lines.add(MESSAGES.get("read-doubtful", reading.doubtful().size()));
			Places places = new Places(reading.source());
			for (Doubt doubt : reading.doubtful()) {
				int at = doubt.range().start();
				lines.add("  " + source + ":" + places.line(at) + ":" + places.column(at) + ": "
						+ cut(places.text().substring(at, doubt.range().end()).replace('\n', ' '), DOUBT_WIDTH) + "  "
						+ style.faint(doubt.reason()));
			}
		}
		Lines.write(out, lines);
	}

	private void section(Section section, String indent, List<String> lines) {
		String marker = text.marker(section).map(text::text).orElse("");
		String heading = section.getHeading() == null ? MESSAGES.get("read-unheaded")
				: text.range(section.getHeading()).map(text::text).orElse("");
		String role = section.getRole() == null ? ""
				: "  " + style.faint("[" + reading.type().role(section.getRole())
						.flatMap(known -> TypeProfile.label(known.getNames())).orElse(section.getRole()) + "]");
		lines.add(indent + cut(marker + heading, columns - indent.length() - Width.of(role)) + role);
		for (Section below : section.getSections()) {
			section(below, indent + "  ", lines);
		}
	}

	private int count(Class<? extends Passage> kind) {
		return structure.all(kind).size();
	}

	private static String cut(String line, int width) {
		StringBuilder cut = new StringBuilder();
		int used = 0;
		for (int i = 0; i < line.length();) {
			int c = line.codePointAt(i);
			used += Width.of(c);
			if (used > width - 1 && i + Character.charCount(c) < line.length()) {
				return cut + "…";
			}
			cut.appendCodePoint(c);
			i += Character.charCount(c);
		}
		return cut.toString();
	}
}
