/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.annals.cli.console.Columns;
import org.annals.cli.format.Lines;
import org.annals.core.message.Messages;
import org.annals.core.write.WriterDescriptor;
import org.annals.core.write.WriterOption;
import org.annals.core.write.WriterOption.Choice;

import picocli.CommandLine.Model.CommandSpec;

/** {@code annals formats}: lists the formats that reports are written in, with what can be chosen about each. */
final class FormatsCommand implements Callable<Integer> {

	private static final Messages MESSAGES = Messages.of(Main.class);

	private final Session session;
	private final CommandSpec spec = Commands.spec("formats", this);

	FormatsCommand(Session session) {
		this.session = session;
	}

	CommandSpec spec() {
		return spec;
	}

	@Override
	public Integer call() throws IOException {
		List<List<String>> rows = new ArrayList<>();
		for (WriterDescriptor writer : session.core().writers().all()) {
			rows.add(List.of(writer.format(), '.' + writer.extension(), writer.name()));
			writer.options().forEach(option -> values(option, rows));
		}
		Lines.write(session.console().out(), Columns.align(rows));
		Problems.say(session, List.of());
		return ExitCode.FINE;
	}

	/** A row for each value, as it is typed. */
	private static void values(WriterOption option, List<List<String>> rows) {
		List<Choice> choices = switch (option.kind()) {
		case BOOLEAN -> List.of(new Choice("true", ""), new Choice("false", ""));
		case CHOICE -> option.choices();
		case TEXT -> List.of(new Choice("…", ""));
		};
		for (Choice choice : choices) {
			String said = choice.name().isEmpty() ? option.name() : MESSAGES.get("option-value", option.name(), choice.name());
			rows.add(List.of("", option.id() + '=' + choice.value(),
					choice.value().equals(option.usual()) ? MESSAGES.get("option-usual", said) : said));
		}
	}
}
