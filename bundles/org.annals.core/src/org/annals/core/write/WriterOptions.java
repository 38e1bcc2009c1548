/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.annals.core.message.Messages;

/** What a person chose of the options of writers; what was not chosen is as usual. Cannot be changed. */
public final class WriterOptions {

	/** Everything as usual. */
	public static final WriterOptions NONE = new WriterOptions(List.of());

	private static final Messages MESSAGES = Messages.of(WriterOptions.class);

	private final List<Given> all;

	/** @param format the writer that is meant; null for every writer that has the option */
	private record Given(String format, String id, String value) {

		boolean means(WriterDescriptor writer) {
			return format == null || format.equals(writer.format());
		}
	}

	private WriterOptions(List<Given> all) {
		this.all = all;
	}

	/**
	 * Options as they are typed: {@code style=international} for all formats that have it, {@code docx.style=international}
	 * for one.
	 *
	 * @param writers the writers that will write
	 * @throws OptionException when none of them has the option, or one does not take the value
	 */
	public static WriterOptions parse(List<String> typed, List<WriterDescriptor> writers) throws OptionException {
		WriterOptions options = NONE;
		for (String one : typed) {
			int equals = one.indexOf('=');
			if (equals <= 0) {
				throw new OptionException(MESSAGES.get("option.form", one));
			}
			String name = one.substring(0, equals);
			int dot = name.indexOf('.');
			Given given = new Given(dot < 0 ? null : name.substring(0, dot), name.substring(dot + 1), one.substring(equals + 1));
			check(given, name, writers);
			options = options.with(given);
		}
		return options;
	}

	private static void check(Given given, String name, List<WriterDescriptor> writers) throws OptionException {
		List<WriterOption> meant = writers.stream().filter(given::means).flatMap(writer -> writer.option(given.id()).stream())
				.toList();
		if (meant.isEmpty()) {
			List<String> known = writers.stream().flatMap(
					writer -> writer.options().stream().flatMap(option -> Stream.of(option.id(), writer.format() + '.' + option.id())))
					.distinct().toList();
			throw new OptionException(known.isEmpty() ? MESSAGES.get("option.none", name)
					: MESSAGES.get("option.unknown", name, String.join(", ", known)));
		}
		for (WriterOption option : meant) {
			option.check(given.value());
		}
	}

	/** These options with one more, for all writers that have it; of several values the last one counts. */
	public WriterOptions with(String id, String value) {
		return with(new Given(null, id, value));
	}

	private WriterOptions with(Given given) {
		List<Given> more = new ArrayList<>(all);
		more.add(given);
		return new WriterOptions(List.copyOf(more));
	}

	/** The value of each option of a writer, by id; what is said of its format alone counts more than what is said of all. */
	public Map<String, String> of(WriterDescriptor writer) {
		Map<String, String> values = new LinkedHashMap<>();
		for (WriterOption option : writer.options()) {
			String value = option.usual();
			for (String format : new String[] { null, writer.format() }) {
				for (Given given : all) {
					if (given.id().equals(option.id()) && Objects.equals(given.format(), format)) {
						value = given.value();
					}
				}
			}
			values.put(option.id(), value);
		}
		return values;
	}
}
