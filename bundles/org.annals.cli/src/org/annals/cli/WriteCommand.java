/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.annals.core.message.Messages;
import org.annals.core.op.WriteReport;
import org.annals.core.read.Reading;
import org.annals.core.write.WriterDescriptor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code annals write}: writes reports in another format. */
@Command(name = "write")
final class WriteCommand implements Callable<Integer>, Sources.Work {

	private static final Messages MESSAGES = Messages.of(Main.class);

	private final Session session;
	private WriterDescriptor writer;
	private int refused = ExitCode.FINE;

	@Mixin
	private final Sources sources;

	@Option(names = "--format", required = true, paramLabel = "FORMAT")
	private String format;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE-OR-FOLDER")
	private String output;

	@Option(names = "--replace", descriptionKey = "option.replace")
	private boolean replace;

	@Parameters(paramLabel = "SOURCE", arity = "1..*")
	private List<String> names;

	WriteCommand(Session session) {
		this.session = session;
		this.sources = new Sources(session);
	}

	@Override
	public Integer call() throws IOException {
		Choice.check("--format", format,
				session.core().writers().all().stream().map(WriterDescriptor::format).toList());
		writer = session.core().writers().find(format).orElseThrow();
		if (output.equals(Sources.STANDARD)) {
			if (names.size() > 1) {
				throw new UsageException(MESSAGES.get("usage-several-to-one", output));
			}
			if (writer.binary() && session.console().terminal().out()) {
				throw new UsageException(MESSAGES.get("usage-binary", format));
			}
		} else {
			checkTargets();
		}
		int code = sources.forEach(names, this);
		Problems.say(session, List.of());
		return Math.max(code, refused);
	}

	private void checkTargets() throws IOException {
		if (names.size() > 1 && !isFolder()) {
			throw new UsageException(MESSAGES.get("usage-several-to-one", output));
		}
		Set<Path> targets = new HashSet<>();
		for (String source : names) {
			Path target = target(source);
			if (!targets.add(target)) {
				throw new UsageException(MESSAGES.get("usage-same-target", target));
			}
			if (!source.equals(Sources.STANDARD) && Files.exists(target) && Files.exists(Path.of(source))
					&& Files.isSameFile(target, Path.of(source))) {
				throw new IOException(MESSAGES.get("target-is-source", source));
			}
		}
	}

	private boolean isFolder() {
		return Files.isDirectory(Path.of(output));
	}

	/** The file given, or one in the folder given that is named after the source. */
	private Path target(String source) {
		if (!isFolder()) {
			return Path.of(output);
		}
		String name = source.equals(Sources.STANDARD) ? "report" : Path.of(source).getFileName().toString();
		int dot = name.lastIndexOf('.');
		return Path.of(output).resolve((dot > 0 ? name.substring(0, dot) : name) + "." + writer.extension());
	}

	@Override
	public void done(String source, Reading reading) throws IOException {
		WriteReport write = new WriteReport(reading.text(), reading.type(), writer);
		if (output.equals(Sources.STANDARD)) {
			write.execute(session.console().out(), session.monitor());
			return;
		}
		Path target = target(source);
		try {
			write.execute(target, replace, session.monitor());
			session.console().say(MESSAGES.get("written", source, target));
		} catch (IOException e) {
			session.console().say(e.getMessage());
			refused = ExitCode.REFUSED;
		}
	}
}
