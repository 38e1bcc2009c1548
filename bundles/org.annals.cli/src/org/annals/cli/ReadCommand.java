/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.annals.cli.console.Console;
import org.annals.cli.console.Style;
import org.annals.cli.format.ReadJson;
import org.annals.cli.format.ReadText;
import org.annals.core.message.Messages;
import org.annals.core.op.WriteReport;
import org.annals.core.read.Reading;
import org.annals.core.write.WriterDescriptor;

import picocli.CommandLine.Model.CommandSpec;

/** {@code annals read}: reads a source, tells what was recognised, and keeps the model when asked to. */
final class ReadCommand implements Callable<Integer> {

	private static final Messages MESSAGES = Messages.of(Main.class);
	private static final String NATIVE = "annals";

	private final Session session;

	private final CommandSpec spec = Commands.spec("read", this);
	private final Options options = new Options(spec).output("FILE").flag("--replace").value("--type", "ID")
			.value("--format", "text|json").sources(false);
	private Target target;
	private String format;

	ReadCommand(Session session) {
		this.session = session;
	}

	CommandSpec spec() {
		return spec;
	}

	@Override
	public Integer call() throws IOException {
		format = options.choice("--format", "text", "json");
		target = new Target(options.get("-o"), options.has("--replace"));
		target.refuseSources(options.sources());
		int code = new Sources(session, options.get("--type")).forEach(options.sources(), this::tell);
		Problems.say(session, List.of());
		return code;
	}

	private void tell(String name, Reading reading) throws IOException {
		Console console = session.console();
		if (target.name() != null) {
			WriterDescriptor writer = session.core().writers().find(NATIVE)
					.orElseThrow(() -> new IOException(MESSAGES.get("no-writer", NATIVE)));
			WriteReport write = new WriteReport(reading.text(), reading.type(), writer);
			if (target.isStandard()) {
				write.execute(console.out(), session.monitor());
				return;
			}
			write.execute(Path.of(target.name()), target.replace(), session.monitor());
		}
		if (format.equals("json")) {
			ReadJson.write(name, reading, console.out());
		} else {
			new ReadText(name, reading, new Style(console.terminal().out() && console.terminal().colours()),
					console.terminal().columns()).write(console.out());
		}
	}
}
