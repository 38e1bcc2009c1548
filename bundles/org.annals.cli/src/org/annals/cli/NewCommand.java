/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.annals.core.message.Messages;
import org.annals.core.op.CreateReport;
import org.annals.core.op.WriteReport;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.core.write.WriterDescriptor;
import org.annals.model.report.Report;

import picocli.CommandLine.Model.CommandSpec;

/** {@code annals new}: begins a report of a type, as the workbench does. */
final class NewCommand implements Callable<Integer> {

	private static final Messages MESSAGES = Messages.of(Main.class);
	private static final String NATIVE = "annals";

	private final Session session;
	private final CommandSpec spec = Commands.spec("new", this);
	private final Options options = new Options(spec).value("--type", "ID[@VERSION]").value("--year", "YEAR").value("--office", "NAME")
			.value("--author", "NAME").value("--post", "POST").value("--from", "LAST").flag("--replace").parameters("FILE");

	NewCommand(Session session) {
		this.session = session;
	}

	CommandSpec spec() {
		return spec;
	}

	@Override
	public Integer call() throws IOException {
		Path file = file();
		session.lookBeside(List.of(file));
		LastYear last = LastYear.of(options.get("--from"), session);
		String wanted = options.get("--type", last == null ? null : last.reading().type().id());
		if (wanted == null) {
			throw new UsageException(MESSAGES.get("usage-missing", "--type"));
		}
		TypeProfile type = Choice.type(session, wanted);
		if (type.type().isWithdrawn()) {
			throw new IOException(MESSAGES.get("new-withdrawn", type.reference()));
		}
		CreateReport.Facts told = new CreateReport.Facts(options.get("--office"), options.get("--year"), options.get("--author"),
				options.get("--post"), null);
		Report report = new CreateReport(type, last == null ? told : last.facts(told, file)).execute(session.monitor());
		if (last != null) {
			last.take(type, report);
		}
		WriterDescriptor writer = session.core().writers().find(NATIVE)
				.orElseThrow(() -> new IOException(MESSAGES.get("no-writer", NATIVE)));
		new WriteReport(ReportText.of(report), type, writer).execute(file, options.has("--replace"), session.monitor());
		session.console().say(MESSAGES.get("written", type.name(), file.toString()));
		Problems.say(session, List.of());
		return ExitCode.FINE;
	}

	private Path file() throws IOException {
		try {
			return Path.of(options.parameter(0));
		} catch (InvalidPathException e) {
			throw new IOException(MESSAGES.get("source-name", options.parameter(0)), e);
		}
	}
}
