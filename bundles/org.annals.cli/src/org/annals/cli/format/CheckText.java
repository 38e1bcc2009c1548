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
import org.annals.core.check.Finding;
import org.annals.core.check.Place;
import org.annals.core.check.Severity;
import org.annals.core.message.Messages;

/** What {@code check} found, for people: a line like a compiler's, the place in its sentence, and a summary. */
public final class CheckText {

	private static final Messages MESSAGES = Messages.of(Main.class);
	private static final String INDENT = "    ";
	private static final int MOST_PLACES = 8;

	private final Style style;
	private final int columns;

	/** @param columns width of the terminal */
	public CheckText(Style style, int columns) {
		this.style = style;
		this.columns = columns;
	}

	public void write(List<Checked> checked, OutputStream out) throws IOException {
		List<String> lines = new ArrayList<>();
		for (Checked one : checked) {
			if (one.reading() != null) {
				report(one, lines);
			}
		}
		if (checked.size() > 1) {
			lines.add(style.bold(MESSAGES.get("summary-all", checked.size(), count(checked, Severity.ERROR),
					count(checked, Severity.WARNING), count(checked, Severity.INFO),
					checked.stream().filter(one -> one.reading() == null).count())));
		}
		Lines.write(out, lines);
	}

	private static int count(List<Checked> checked, Severity severity) {
		return checked.stream().mapToInt(one -> one.count(severity)).sum();
	}

	private void report(Checked checked, List<String> lines) {
		Places places = new Places(checked.reading().source());
		Excerpt excerpt = new Excerpt(places, columns - INDENT.length());
		for (Finding finding : checked.findings()) {
			lines.add(head(checked.source(), finding, places));
			Place first = finding.places().get(0);
			for (String line : excerpt.of(first.range(), text -> style.of(finding.severity(), text))) {
				lines.add(INDENT + line);
			}
			if (finding.places().size() > 1) {
				lines.add(INDENT + MESSAGES.get("also", also(finding.places(), places)));
			}
			if (finding.fix() != null) {
				lines.add(INDENT + style.faint(MESSAGES.get("fix", finding.fix().label())));
			}
		}
		lines.add(style.bold(checked.findings().isEmpty() ? MESSAGES.get("summary-fine", checked.source())
				: MESSAGES.get("summary", checked.source(), checked.count(Severity.ERROR),
						checked.count(Severity.WARNING), checked.count(Severity.INFO))));
	}

	private String head(String source, Finding finding, Places places) {
		int at = finding.range().start();
		return style.bold(source + ":" + places.line(at) + ":" + places.column(at) + ":") + " "
				+ style.of(finding.severity(), MESSAGES.get("severity-" + finding.severity().id()) + "[" + finding.rule() + "]") + " "
				+ finding.message();
	}

	private static String also(List<Place> all, Places places) {
		List<String> further = new ArrayList<>();
		for (Place place : all.subList(1, Math.min(all.size(), 1 + MOST_PLACES))) {
			int at = place.range().start();
			further.add(places.line(at) + ":" + places.column(at));
		}
		String listed = String.join(", ", further);
		int more = all.size() - 1 - further.size();
		return more == 0 ? listed : MESSAGES.get("and-more", listed, more);
	}
}
