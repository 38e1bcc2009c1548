/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.annals.core.check.Finding;
import org.annals.core.check.Fix;
import org.annals.core.check.Place;
import org.annals.core.check.Severity;
import org.annals.core.contribution.Problem;
import org.annals.model.report.Element;

/** What {@code check} found, as JSON by {@code docs/check.schema.json}: one object a source, several under {@code reports}. */
public final class CheckJson {

	private final Json json;

	private CheckJson(Json json) {
		this.json = json;
	}

	/**
	 * @param checked  the sources, at least one
	 * @param problems contributions that were left out
	 */
	public static void write(List<Checked> checked, List<Problem> problems, OutputStream out) throws IOException {
		try (Json json = new Json(out)) {
			CheckJson writer = new CheckJson(json);
			json.object(() -> {
				if (checked.size() == 1) {
					writer.report(checked.get(0));
				} else {
					json.objects("reports", checked, writer::report);
				}
				json.objects("problems", problems, problem -> {
					json.string("id", problem.id());
					json.string("contributor", problem.contributor());
					json.string("message", problem.message());
				});
				json.object("summary", () -> {
					for (Severity severity : Severity.values()) {
						json.number(severity.id(), checked.stream().mapToInt(one -> one.count(severity)).sum());
					}
				});
			});
		}
	}

	private void report(Checked checked) throws IOException {
		json.string("source", checked.source());
		if (checked.reading() == null) {
			json.string("failure", checked.failure());
			return;
		}
		json.setPlaces(new Places(checked.reading().source()));
		json.string("type", checked.reading().type().id());
		json.objects("findings", checked.findings(), this::finding);
	}

	private void finding(Finding finding) throws IOException {
		json.string("rule", finding.rule());
		json.string("severity", finding.severity().id());
		json.string("message", finding.message());
		place(finding.places().get(0));
		if (finding.fix() == null) {
			json.generator().writeNullField("fix");
		} else {
			json.object("fix", () -> fix(finding.fix()));
		}
		if (finding.places().size() > 1) {
			json.objects("places", finding.places(), this::place);
		}
	}

	private void place(Place place) throws IOException {
		json.range(place.range());
		json.number("line", json.places().line(place.range().start()));
		json.number("column", json.places().column(place.range().start()));
		json.object("element", () -> {
			Element element = place.element();
			json.string("kind", element.eClass().getName());
			json.string("id", element.getId());
		});
	}

	private void fix(Fix fix) throws IOException {
		json.string("label", fix.label());
		json.objects("edits", fix.edits(), edit -> {
			json.range(edit.range());
			json.string("text", edit.replacement());
		});
	}
}
