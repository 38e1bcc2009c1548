/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.annals.core.message.Messages;
import org.annals.core.source.SourceFile;
import org.annals.core.types.TypeProfile;
import org.annals.core.write.AtomicFile;
import org.annals.core.write.WriterDescriptor;

import picocli.CommandLine.Model.CommandSpec;

/** {@code annals tour}: reads, checks and writes a sample report, and shows the commands that do it. */
final class TourCommand implements Callable<Integer> {

	private static final Messages MESSAGES = Messages.of(Main.class);

	private final Session session;
	private final CommandSpec spec = Commands.spec("tour", this);
	private final Options options = new Options(spec).flag("--replace").value("--type", "ID").optional("FOLDER");
	private final List<String> shared = new ArrayList<>();

	TourCommand(Session session) {
		this.session = session;
	}

	CommandSpec spec() {
		return spec;
	}

	@Override
	public Integer call() throws IOException {
		String folder = options.positional("annals-tour");
		if (options.has("--replace")) {
			shared.add("--replace");
		}
		SourceFile sample = sample();
		Files.createDirectories(Path.of(folder));
		String source = Path.of(folder, sample.name()).toString();
		AtomicFile.write(Path.of(source), options.has("--replace"), out -> out.write(sample.bytes()));
		String stem = source.substring(0, source.lastIndexOf('.'));
		int code = step("read", source, "-o", stem + ".annals");
		code = Math.max(code, step("check", source, "--fail-on", "never"));
		for (WriterDescriptor writer : session.core().writers().all()) {
			String target = stem + "." + writer.extension();
			// The sample itself and the model are there already.
			if (!target.equals(source) && !target.equals(stem + ".annals")) {
				code = Math.max(code, step("write", source, "--format", writer.format(), "-o", target));
			}
		}
		return code;
	}

	private SourceFile sample() throws IOException {
		String wanted = options.get("--type");
		if (wanted != null) {
			return session.core().types().sample(Choice.type(session, wanted).reference())
					.orElseThrow(() -> new IOException(MESSAGES.get("no-sample")));
		}
		for (TypeProfile type : session.core().types().all()) {
			Optional<SourceFile> sample = session.core().types().sample(type.reference());
			if (sample.isPresent()) {
				return sample.get();
			}
		}
		throw new IOException(MESSAGES.get("no-sample"));
	}

	/** Shows a command line and runs it. */
	private int step(String... arguments) throws IOException {
		List<String> all = new ArrayList<>(Arrays.asList(arguments));
		if (!arguments[0].equals("check")) {
			all.addAll(shared);
		}
		session.console().out().write(("$ annals " + String.join(" ", all) + "\n").getBytes(StandardCharsets.UTF_8));
		int code = Main.run(session, all.toArray(String[]::new));
		session.console().out().write('\n');
		session.console().out().flush();
		return code;
	}
}
