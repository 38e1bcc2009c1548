/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.annals.core.back.BackChange;
import org.annals.core.back.TakeBackDocument;
import org.annals.core.back.TakenBack;
import org.annals.core.message.Messages;
import org.annals.core.op.ReadReport;
import org.annals.core.op.WriteReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFiles;
import org.annals.core.text.ReportText;
import org.annals.core.write.WriterDescriptor;
import org.annals.model.text.ElementIds;
import org.annals.model.text.IdSource;

import picocli.CommandLine.Model.CommandSpec;

/** {@code annals back}: takes back a document that was written from a report and edited elsewhere. */
final class BackCommand implements Callable<Integer> {

	private static final Messages MESSAGES = Messages.of(Main.class);
	private static final String NATIVE = "annals";

	private final Session session;

	private final CommandSpec spec = Commands.spec("back", this);
	private final Options options = new Options(spec).output("FILE").flag("--replace").parameters("ORIGINAL", "EDITED");

	BackCommand(Session session) {
		this.session = session;
	}

	CommandSpec spec() {
		return spec;
	}

	@Override
	public Integer call() throws IOException, SourceException {
		Target target = new Target(options.get("-o"), options.has("--replace"));
		String original = options.parameter(0);
		String edited = options.parameter(1);
		if (target.name() != null && !target.isStandard()) {
			target.refuseSources(List.of(edited));
			if (!target.replace()) {
				target.refuseSources(List.of(original));
			}
		}
		Reading reading = new ReadReport(session.core(), load(original), null).execute(session.monitor());
		if (!reading.source().format().equals(NATIVE)) {
			throw new SourceException(MESSAGES.get("back-no-report", original));
		}
		TakenBack taken = new TakeBackDocument(session.core(), reading.text(), load(edited)).execute(session.monitor());
		if (target.name() == null || !target.isStandard()) {
			tell(edited, taken);
		}
		if (target.name() != null) {
			write(target, reading, taken);
		}
		Problems.say(session, List.of());
		return taken.hasConflicts() ? ExitCode.FINDINGS : ExitCode.FINE;
	}

	private static SourceFile load(String name) throws SourceException {
		try {
			return SourceFiles.load(Path.of(name));
		} catch (InvalidPathException e) {
			throw new SourceException(MESSAGES.get("source-name", name), e);
		}
	}

	private void tell(String edited, TakenBack taken) throws IOException {
		StringBuilder text = new StringBuilder();
		for (BackChange change : taken.changes()) {
			text.append(change.conflict() ? "! " : "- ").append(change.sentence()).append('\n');
			if (change.conflict()) {
				text.append("    ").append(MESSAGES.get("back-report", change.before())).append('\n');
				text.append("    ").append(MESSAGES.get("back-document", change.after())).append('\n');
			}
		}
		for (TakenBack.Remark remark : taken.remarks()) {
			text.append("* ").append(MESSAGES.get("back-" + remark.kind(), remark.author(), remark.text(), remark.at())).append('\n');
		}
		taken.notes().forEach(note -> text.append("* ").append(note).append('\n'));
		long conflicts = taken.changes().stream().filter(BackChange::conflict).count();
		text.append(MESSAGES.get("back-summary", edited, taken.changes().size(), conflicts)).append('\n');
		session.console().out().write(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** The document's words win, in conflicts too; the sentences above say where. */
	private void write(Target target, Reading reading, TakenBack taken) throws IOException {
		var command = taken.command("", Set.of());
		if (command.canExecute()) {
			command.execute();
		}
		ElementIds.assignMissing(reading.report(), IdSource.random());
		WriterDescriptor writer = session.core().writers().find(NATIVE)
				.orElseThrow(() -> new IOException(MESSAGES.get("no-writer", NATIVE)));
		WriteReport write = new WriteReport(ReportText.of(reading.report()), reading.type(), writer);
		target.write(session.console(), out -> write.execute(out, session.monitor()));
		if (!target.isStandard()) {
			session.console().say(MESSAGES.get("written", options.parameter(1), target.name()));
		}
	}
}
