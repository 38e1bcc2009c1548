/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import org.annals.core.text.Range;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** Writes JSON as a stream, indented by two spaces, with ranges of a source in code points. */
final class Json implements AutoCloseable {

	private final JsonGenerator generator;
	private Places places;

	/** @param out stays open */
	Json(OutputStream out) throws IOException {
		generator = new JsonFactory().createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		generator.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
				.withObjectFieldValueSpacing(Separators.Spacing.AFTER)).withObjectIndenter(indenter)
				.withArrayIndenter(indenter));
	}

	/** The part of an object or array. */
	interface Body {

		void write() throws IOException;
	}

	/** One thing of a list. */
	interface Item<T> {

		void write(T item) throws IOException;
	}

	JsonGenerator generator() {
		return generator;
	}

	/** The source that ranges are in from now on. */
	void setPlaces(Places places) {
		this.places = places;
	}

	Places places() {
		return places;
	}

	void object(Body body) throws IOException {
		generator.writeStartObject();
		body.write();
		generator.writeEndObject();
	}

	void object(String name, Body body) throws IOException {
		generator.writeFieldName(name);
		object(body);
	}

	/** An array of objects. */
	<T> void objects(String name, Iterable<? extends T> items, Item<T> each) throws IOException {
		generator.writeArrayFieldStart(name);
		for (T item : items) {
			object(() -> each.write(item));
		}
		generator.writeEndArray();
	}

	/** An array of strings. */
	void strings(String name, Iterable<String> values) throws IOException {
		generator.writeArrayFieldStart(name);
		for (String value : values) {
			generator.writeString(value);
		}
		generator.writeEndArray();
	}

	/** A string, or null. */
	void string(String name, String value) throws IOException {
		generator.writeStringField(name, value);
	}

	/** A string where there is one. */
	void optional(String name, String value) throws IOException {
		if (value != null) {
			generator.writeStringField(name, value);
		}
	}

	void number(String name, int value) throws IOException {
		generator.writeNumberField(name, value);
	}

	/** Members {@code start} and {@code end}. */
	void range(Range range) throws IOException {
		number("start", places.point(range.start()));
		number("end", places.point(range.end()));
	}

	/** An object with {@code text}, {@code start}, {@code end}, or null. */
	void excerpt(String name, Range range) throws IOException {
		if (range == null) {
			generator.writeNullField(name);
		} else {
			object(name, () -> {
				string("text", range.of(places.text()));
				range(range);
			});
		}
	}

	/** Ends the document with a line feed. */
	@Override
	public void close() throws IOException {
		generator.writeRaw('\n');
		generator.close();
	}
}
