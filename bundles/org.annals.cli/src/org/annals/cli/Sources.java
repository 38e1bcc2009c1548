/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.annals.cli.console.Progress;
import org.annals.core.message.Messages;
import org.annals.core.op.ReadReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFiles;

/** Reads the sources that a command line names, one after the other; one that cannot be read does not stop the rest. */
final class Sources {

	/** The name of standard input or output on the command line. */
	static final String STANDARD = "-";

	private static final Messages MESSAGES = Messages.of(Main.class);

	private final Session session;
	private final String type;
	private int code = ExitCode.FINE;

	/** @param type the type that the person says they are of, or null */
	Sources(Session session, String type) {
		this.session = session;
		this.type = type;
	}

	/** What is done with each source. */
	interface Work {

		/** @throws IOException when what came of it cannot be written; the message is a sentence */
		void done(String source, Reading reading) throws IOException;

		/** The source could not be read, which was said already. */
		default void failed(String source, String sentence) throws IOException {
			// nothing more to do
		}
	}

	/**
	 * Reads all sources, and says what of a source is no part of its text.
	 *
	 * @return {@link ExitCode#REFUSED} when one could not be read, else {@link ExitCode#FINE}
	 * @throws IOException when standard output fails or nothing is installed
	 */
	int forEach(List<String> sources, Work work) throws IOException {
		session.lookBeside(sources.stream().map(Sources::path).filter(Objects::nonNull).toList());
		if (type != null) {
			Choice.check("--type", type, session.core().types().ids());
		}
		if (sources.stream().filter(STANDARD::equals).count() > 1) {
			throw new UsageException(MESSAGES.get("usage-stdin-twice"));
		}
		try (Progress progress = new Progress(session.console(), sources.size())) {
			for (String source : sources) {
				progress.next(source);
				Reading reading;
				try {
					reading = read(source);
				} catch (SourceException e) {
					progress.clear();
					session.console().say(e.getMessage());
					code = ExitCode.REFUSED;
					work.failed(source, e.getMessage());
					continue;
				}
				for (String note : reading.source().notes()) {
					progress.clear();
					session.console().say(source + ": " + note);
				}
				work.done(source, reading);
			}
		}
		return code;
	}

	/** The file that a source is, or null. */
	private static Path path(String source) {
		try {
			return source.equals(STANDARD) ? null : Path.of(source);
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** Reads one source. */
	private Reading read(String source) throws SourceException, IOException {
		SourceFile file;
		if (source.equals(STANDARD)) {
			file = SourceFiles.load(source, session.console().in());
		} else {
			try {
				file = SourceFiles.load(Path.of(source));
			} catch (InvalidPathException e) {
				throw new SourceException(MESSAGES.get("source-name", source), e);
			}
		}
		Reading reading = new ReadReport(session.core(), file, type).execute(session.monitor());
		String stated = reading.report().getType();
		if (type == null && stated != null && !stated.equals(reading.type().id())) {
			session.console().say(MESSAGES.get("unknown-type", source, stated));
		}
		return reading;
	}
}
