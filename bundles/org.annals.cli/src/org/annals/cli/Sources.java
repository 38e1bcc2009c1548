/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.annals.cli.console.Progress;
import org.annals.core.message.Messages;
import org.annals.core.op.Core;
import org.annals.core.op.ReadReport;
import org.annals.core.op.TypeNote;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFiles;
import org.eclipse.core.runtime.IProgressMonitor;

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
		check(sources);
		try (Progress progress = new Progress(session.console(), sources.size())) {
			int number = 0;
			for (String source : sources) {
				progress.show(++number, source);
				Reading reading;
				try {
					reading = read(source, session.core(), session.monitor(), progress::say);
				} catch (SourceException e) {
					progress.say(e.getMessage());
					code = ExitCode.REFUSED;
					work.failed(source, e.getMessage());
					continue;
				}
				work.done(source, reading);
			}
		}
		return code;
	}

	/** @throws UsageException when the type is not installed, or standard input is named twice */
	void check(List<String> sources) throws IOException {
		session.lookBeside(sources.stream().map(Sources::fileOf).filter(Objects::nonNull).toList());
		if (type != null) {
			Choice.type(session, type);
		}
		if (sources.stream().filter(STANDARD::equals).count() > 1) {
			throw new UsageException(MESSAGES.get("usage-stdin-twice"));
		}
	}

	/** Reads one source; {@code say} takes what of it is no part of its text. */
	Reading read(String source, Core core, IProgressMonitor monitor, Consumer<String> say) throws SourceException {
		SourceFile file = source.equals(STANDARD) ? SourceFiles.load(source, session.console().in())
				: SourceFiles.load(path(source));
		Reading reading = new ReadReport(core, file, type).execute(monitor);
		String missing = type == null ? TypeNote.missing(reading.report(), core.types(), source) : "";
		if (!missing.isEmpty()) {
			say.accept(missing);
		}
		reading.source().notes().forEach(note -> say.accept(source + ": " + note));
		return reading;
	}

	/** The file that a source is, or null. */
	private static Path fileOf(String source) {
		try {
			return source.equals(STANDARD) ? null : path(source);
		} catch (SourceException e) {
			return null;
		}
	}

	/** @throws SourceException when the name is none on this system */
	static Path path(String source) throws SourceException {
		try {
			return Path.of(source);
		} catch (InvalidPathException e) {
			throw new SourceException(MESSAGES.get("source-name", source), e);
		}
	}
}
