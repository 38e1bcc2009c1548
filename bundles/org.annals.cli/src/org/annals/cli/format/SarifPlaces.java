/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.format;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.annals.core.check.Fix;
import org.annals.core.check.Place;
import org.annals.core.text.Range;

/** Places and fixes in one artifact of a SARIF log. */
final class SarifPlaces {

	private final Json json;
	private final String uri;
	private final int artifact;

	SarifPlaces(Json json, String uri, int artifact) {
		this.json = json;
		this.uri = uri;
		this.artifact = artifact;
	}

	/** The URI of a source: relative to the working folder where it lies in it. */
	static String uri(String source) {
		if (source.equals("-")) {
			return "stdin";
		}
		Path here = Path.of("").toAbsolutePath();
		Path file = here.resolve(source).normalize();
		URI absolute = file.toUri();
		URI uri = file.startsWith(here) && !file.equals(here) ? here.toUri().relativize(absolute) : absolute;
		return uri.toASCIIString();
	}

	void location(Place place) throws IOException {
		json.object("physicalLocation", () -> {
			artifactLocation();
			json.object("region", () -> region(place.range()));
		});
	}

	void fix(Fix fix) throws IOException {
		json.object("description", () -> json.string("text", fix.label()));
		json.objects("artifactChanges", List.of(fix), one -> {
			artifactLocation();
			json.objects("replacements", one.edits(), edit -> {
				json.object("deletedRegion", () -> region(edit.range()));
				json.object("insertedContent", () -> json.string("text", edit.replacement()));
			});
		});
	}

	private void artifactLocation() throws IOException {
		json.object("artifactLocation", () -> {
			json.string("uri", uri);
			json.number("index", artifact);
		});
	}

	private void region(Range range) throws IOException {
		Places places = json.places();
		json.number("startLine", places.line(range.start()));
		json.number("startColumn", places.column(range.start()));
		json.number("endLine", places.line(range.end()));
		json.number("endColumn", places.column(range.end()));
		json.number("charOffset", places.point(range.start()));
		json.number("charLength", places.point(range.end()) - places.point(range.start()));
	}
}
