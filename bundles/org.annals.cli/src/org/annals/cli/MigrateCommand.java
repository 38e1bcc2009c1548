/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.annals.core.evolve.MigrationItem;
import org.annals.core.evolve.VersionPath;
import org.annals.core.message.Messages;
import org.annals.core.op.MigrateReport;
import org.annals.core.op.OpenReport;
import org.annals.core.op.OpenReport.Opening;
import org.annals.core.session.ReportSession;
import org.annals.core.source.SourceException;
import org.annals.core.types.TypeVersion;
import org.annals.core.write.AtomicFile;
import org.annals.model.file.ReportFile;

import picocli.CommandLine.Model.CommandSpec;

/** {@code annals migrate}: moves reports to another version of their type, and says what becomes of what. */
final class MigrateCommand implements Callable<Integer> {

	private static final Messages MESSAGES = Messages.of(Main.class);

	private final Session session;
	private final CommandSpec spec = Commands.spec("migrate", this);
	private final Options options = new Options(spec).value("--to", "VERSION").flag("--dry-run").reports();

	MigrateCommand(Session session) {
		this.session = session;
	}

	CommandSpec spec() {
		return spec;
	}

	@Override
	public Integer call() throws IOException {
		int code = ExitCode.FINE;
		List<String> names = options.sources();
		List<Path> files = new ArrayList<>();
		for (String name : names) {
			try {
				files.add(Sources.path(name));
			} catch (SourceException e) {
				session.console().say(e.getMessage());
				code = ExitCode.REFUSED;
			}
		}
		session.lookBeside(files);
		for (Path file : files) {
			try {
				migrate(file);
			} catch (IOException e) {
				session.console().say(e.getMessage());
				code = ExitCode.REFUSED;
			}
		}
		Problems.say(session, List.of());
		return code;
	}

	/** @throws IOException with a sentence when the report stays as it is though it was meant to change */
	private void migrate(Path file) throws IOException {
		Opening opening = new OpenReport(session.core(), file).execute(session.monitor());
		if (opening.report() == null) {
			throw new IOException(opening.sentence());
		}
		String before = stated(opening);
		Optional<VersionPath> path = path(file, opening);
		if (path.isEmpty()) {
			tell(MESSAGES.get("migrate-newest", file, before), List.of());
			return;
		}
		ReportSession report = MigrateReport.session(opening.report(), opening.type(), session.core());
		MigrateReport migrate = new MigrateReport(report, path.get());
		List<MigrationItem> items = migrate.preview();
		boolean dry = options.has("--dry-run");
		if (!dry) {
			migrate.execute(session.monitor());
			AtomicFile.write(file, true, out -> ReportFile.save(report.report(), out, file.toString()));
		}
		tell(MESSAGES.get(dry ? "migrate-would" : "migrated", file, before, path.get().target().version()), items);
	}

	private static String stated(Opening opening) {
		return Objects.requireNonNullElse(opening.report().getTypeVersion(), opening.type().version().toString());
	}

	/** Empty when the report is of the newest version already, or of the one that was asked for. */
	private Optional<VersionPath> path(Path file, Opening opening) throws IOException {
		String to = options.get("--to");
		List<VersionPath> paths = MigrateReport.paths(opening.report(), session.core().types());
		TypeVersion wanted = to == null
				? Optional.ofNullable(session.core().types().match(opening.report().getType(), null).newest())
						.orElseThrow(() -> new IOException(opening.sentence())).version()
				: TypeVersion.of(to);
		if (wanted.equals(TypeVersion.of(stated(opening)))) {
			return Optional.empty();
		}
		return Optional.of(paths.stream().filter(path -> path.target().version().equals(wanted)).findFirst()
				.orElseThrow(() -> new IOException(MESSAGES.get("migrate-no-way", file, stated(opening), wanted))));
	}

	private void tell(String head, List<MigrationItem> items) throws IOException {
		StringBuilder text = new StringBuilder(head).append('\n');
		for (MigrationItem item : items) {
			text.append(item.isLeft() ? "! " : "- ").append(MESSAGES.get("migrate-item", item.what(), item.outcome())).append('\n');
		}
		session.console().out().write(text.toString().getBytes(StandardCharsets.UTF_8));
		session.console().out().flush();
	}
}
