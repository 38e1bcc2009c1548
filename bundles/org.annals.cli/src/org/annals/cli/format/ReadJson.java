/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.annals.core.read.PreambleElements;
import org.annals.core.read.Reading;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Action;
import org.annals.model.report.Cause;
import org.annals.model.report.Commitment;
import org.annals.model.report.Item;
import org.annals.model.report.Measure;
import org.annals.model.report.Metric;
import org.annals.model.report.Passage;
import org.annals.model.report.Section;
import org.annals.model.report.Shortcoming;
import org.eclipse.emf.ecore.EObject;

/** What {@code read} recognised, as JSON by {@code docs/read.schema.json}. */
public final class ReadJson {

	private final Reading reading;
	private final ReportText text;
	private final Structure structure;
	private final Json json;

	private ReadJson(Reading reading, Json json) {
		this.reading = reading;
		this.text = reading.text();
		this.structure = new Structure(text);
		this.json = json;
	}

	/** @param source its name on the command line */
	public static void write(String source, Reading reading, OutputStream out) throws IOException {
		try (Json json = new Json(out)) {
			json.setPlaces(new Places(reading.source()));
			json.object(() -> new ReadJson(reading, json).write(source));
		}
	}

	private void write(String source) throws IOException {
		json.string("source", source);
		json.string("format", reading.source().format());
		json.string("type", reading.type().id());
		json.string("period", reading.report().getPeriod());
		json.string("text", reading.source().decoded());
		preamble(reading.preamble());
		json.objects("sections", structure.sections(), this::section);
		closing();
		json.objects("groups", structure.groups(), group -> {
			json.string("heading", text(Structure.heading(group)));
			headingRange(group);
			json.range(range(group));
		});
		json.objects("measures", structure.all(Measure.class), measure -> {
			json.range(range(measure));
			int group = structure.groupOf(measure);
			if (group >= 0) {
				json.number("group", group);
			}
		});
		json.objects("metrics", reading.report().getMetrics(), this::metric);
		json.objects("citations", structure.citations(), citation -> {
			json.string("title", citation.getTitle());
			json.optional("issuer", citation.getIssuer());
			json.optional("number", citation.getNumber());
			json.range(text.range(citation).orElseThrow());
		});
		json.objects("shortcomings", structure.all(Shortcoming.class), shortcoming -> {
			item(shortcoming);
			parts("causes", Structure.all(shortcoming, Cause.class).stream().map(Cause::getProse).toList());
		});
		json.objects("commitments", structure.all(Commitment.class), commitment -> {
			item(commitment);
			json.optional("deadline", commitment.getDeadline());
			json.optional("owner", commitment.getOwner() == null ? null : commitment.getOwner().getName());
			parts("actions", Structure.all(commitment, Action.class).stream().map(Action::getProse).toList());
		});
		json.objects("doubtful", reading.doubtful(), doubt -> {
			json.string("kind", doubt.kind());
			json.string("reason", doubt.reason());
			json.range(doubt.range());
		});
		json.strings("notes", reading.source().notes());
	}

	private void preamble(PreambleElements preamble) throws IOException {
		if (preamble.whole() == null) {
			json.generator().writeNullField("preamble");
			return;
		}
		json.object("preamble", () -> {
			json.range(preamble.whole());
			if (preamble.year() == null) {
				json.generator().writeNullField("year");
			} else {
				json.object("year", () -> {
					String year = text.text(preamble.year());
					json.number("value", Integer.parseInt(year.substring(0, year.length() - 1)));
					json.string("text", year);
					json.range(preamble.year());
				});
			}
			json.excerpt("leadership", preamble.leadership());
			json.excerpt("role", preamble.role());
			json.excerpt("transition", preamble.transition());
		});
	}

	private void section(Section section) throws IOException {
		json.string("number", Structure.number(text.marker(section).map(text::text).orElse("")));
		json.string("role", section.getRole());
		json.string("heading", text(section.getHeading()));
		json.string("marker", text.marker(section).map(text::text).orElse(null));
		headingRange(section);
		json.range(range(section));
		json.objects("sections", section.getSections(), this::section);
	}

	private void closing() throws IOException {
		Section closing = structure.closing();
		if (closing == null) {
			json.generator().writeNullField("closing");
		} else {
			json.object("closing", () -> {
				json.string("role", closing.getRole());
				json.range(range(closing));
			});
		}
	}

	private void item(Item item) throws IOException {
		json.string("heading", text(item.getHeading()));
		headingRange(item);
		json.range(range(item));
	}

	private void metric(Metric metric) throws IOException {
		json.string("counts", metric.getCounts());
		if (metric.getValue() == null) {
			json.generator().writeNullField("value");
		} else {
			json.generator().writeNumberField("value", metric.getValue());
		}
		json.string("unit", metric.getUnit());
		String scope = Stream.of(metric.getPeriod(), metric.getScope()).filter(Objects::nonNull)
				.collect(Collectors.joining(" "));
		json.string("scope", scope.isEmpty() ? null : scope);
		json.optional("verb", metric.getVerb());
		json.optional("key", metric.getKey());
		List<Range> numbers = structure.numbers(metric);
		if (!numbers.isEmpty()) {
			json.range(numbers.get(0));
		}
		json.objects("mentions", numbers, json::range);
	}

	private void parts(String name, List<? extends EObject> proses) throws IOException {
		json.objects(name, proses, prose -> {
			Range range = text.range(prose).orElseThrow();
			json.string("text", text.text(range));
			json.range(range);
		});
	}

	private void headingRange(Passage passage) throws IOException {
		Range range = text.range(Structure.heading(passage)).orElse(null);
		if (range != null) {
			json.number("headingStart", json.places().point(range.start()));
			json.number("headingEnd", json.places().point(range.end()));
		}
	}

	private Range range(Passage passage) {
		return text.range(passage).orElseThrow();
	}

	private String text(EObject object) {
		return text.range(object).map(text::text).orElse(null);
	}
}
