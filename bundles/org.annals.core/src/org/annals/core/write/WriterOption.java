/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.annals.core.message.Messages;

/**
 * Something about a format that the person may choose, declared beside the writer in {@code org.annals.core.writers}.
 *
 * @param id      how the command line calls it, for example style
 * @param name    what people call it, in their language
 * @param usual   the value that holds unless another is chosen, never null; fits the kind
 * @param offered the values that a choice takes; asked only when they are needed, for they may have to be read
 */
public record WriterOption(String id, Kind kind, String name, String usual, Supplier<List<Choice>> offered) {

	private static final Messages MESSAGES = Messages.of(WriterOption.class);
	private static final List<String> SWITCH = List.of("true", "false");

	/** What an option takes. */
	public enum Kind {
		/** {@code true} or {@code false}. */
		BOOLEAN,
		/** One of several values. */
		CHOICE,
		/** Any text. */
		TEXT
	}

	/**
	 * A value that can be chosen.
	 *
	 * @param name what people call it, in their language
	 */
	public record Choice(String value, String name) {
	}

	/** The values that a choice takes, in the order in which they are shown; empty for the other kinds. */
	public List<Choice> choices() {
		return kind == Kind.CHOICE ? List.copyOf(offered.get()) : List.of();
	}

	/** @throws OptionException unless the option takes {@code value}; it names what it takes */
	public void check(String value) throws OptionException {
		List<String> allowed = kind == Kind.BOOLEAN ? SWITCH : choices().stream().map(Choice::value).toList();
		if (kind != Kind.TEXT && !value.equals(usual) && !allowed.contains(value)) {
			throw new OptionException(MESSAGES.get("option.value", id, value,
					allowed.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(", "))));
		}
	}
}
