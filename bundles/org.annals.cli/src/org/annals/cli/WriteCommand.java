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

import picocli.CommandLine.Model.CommandSpec;

/** {@code annals write}: writes reports in another format. */
final class WriteCommand implements Callable<Integer>, Sources.Work {

	private static final Messages MESSAGES = Messages.of(Main.class);

	private final Session session;
	private WriterDescriptor writer;
	private int refused = ExitCode.FINE;

	private final CommandSpec spec = Commands.spec("write", this);
	private final Options options = new Options(spec).value("--format", "FORMAT").output("FILE-OR-FOLDER", true)
			.flag("--replace").value("--type", "ID").sources(true);
	private String output;
	private List<String> names;

	WriteCommand(Session session) {
		this.session = session;
	}

	CommandSpec spec() {
		return spec;
	}

	@Override
	public Integer call() throws IOException {
		output = options.get("-o");
		names = options.sources();
		writer = writer(options.get("--format"));
		if (output.equals(Sources.STANDARD)) {
			if (names.size() > 1) {
				throw new UsageException(MESSAGES.get("usage-several-to-one", output));
			}
			if (writer.binary() && session.console().terminal().out()) {
				throw new UsageException(MESSAGES.get("usage-binary", writer.format()));
			}
		} else {
			checkTargets();
		}
		int code = new Sources(session, options.get("--type")).forEach(names, this);
		Problems.say(session, List.of());
		return Math.max(code, refused);
	}

	/** The writer of a format; without one, that of the output's ending. */
	private WriterDescriptor writer(String format) throws IOException {
		String ending = output.substring(output.lastIndexOf('.') + 1);
		List<WriterDescriptor> all = session.core().writers().all();
		List<String> formats = all.stream().map(WriterDescriptor::format).toList();
		if (format != null) {
			Choice.check("--format", format, formats);
		}
		return all.stream().filter(one -> format == null ? one.extension().equals(ending) : one.format().equals(format))
				.findFirst()
				.orElseThrow(() -> new UsageException(MESSAGES.get("usage-format", output, String.join(", ", formats))));
	}

	private void checkTargets() throws IOException {
		if (names.size() > 1 && !isFolder()) {
			throw new UsageException(MESSAGES.get("usage-several-to-one", output));
		}
		if (!isFolder() && output.endsWith("/")) {
			throw new IOException(MESSAGES.get("no-folder", output));
		}
		Set<Path> targets = new HashSet<>();
		for (String source : names) {
			Path target = target(source);
			if (!targets.add(target)) {
				throw new UsageException(MESSAGES.get("usage-same-target", target));
			}
			Target.refuseSource(target, source);
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
			write.notes().forEach(session.console()::say);
			return;
		}
		Path target = target(source);
		try {
			write.execute(target, options.has("--replace"), session.monitor());
			session.console().say(MESSAGES.get("written", source, target));
			write.notes().forEach(session.console()::say);
		} catch (IOException e) {
			session.console().say(e.getMessage());
			refused = ExitCode.REFUSED;
		}
	}
}
