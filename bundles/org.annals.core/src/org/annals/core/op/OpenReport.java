/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFiles;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeProfile;
import org.annals.model.file.ReportFile;
import org.annals.model.file.ReportFileException;
import org.annals.model.report.Report;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** The user action "open a report": never throws for a bad file and never writes, but says what is wrong and what can be done. */
public final class OpenReport {

	private static final Messages MESSAGES = Messages.of(OpenReport.class);

	/** How a file was found. */
	public enum State {
		/** A report. */
		READY,
		/** A report, but its type is not installed or only in versions that do not fit; it is treated as a general one. */
		TYPE_MISSING,
		/** Meant to be a report, but damaged. */
		BROKEN,
		/** Another kind of file. */
		FOREIGN,
		/** A report of a newer version of the program. */
		NEWER,
		/** Not there, or not to be read. */
		UNREADABLE
	}

	/** What the person can do with a file that was not opened as usual. */
	public enum Offer {
		/** Import its text: that of a foreign file by {@link ReadReport}, that of a broken one by {@link SalvageText}. */
		IMPORT_AS_TEXT,
		/** Show the file in the system's file manager, where a backup may lie. */
		SHOW_IN_FOLDER,
		/** Show the report without the possibility to change it. */
		OPEN_READ_ONLY,
		/** Install the missing report type. */
		INSTALL_TYPE,
		/** Move the report to the newest version of its type by {@link MigrateReport}. */
		MIGRATE
	}

	/**
	 * What came of opening a file.
	 *
	 * @param report   null unless the state is READY or TYPE_MISSING
	 * @param type     the report's type, the general one where that is missing; null without report
	 * @param stamp    what the file was, for {@link SaveReport}; null without report
	 * @param sentence what is wrong or could be done, and what to do; "" when nothing is
	 * @param offers   the likeliest first; for READY none, or that to move to a newer version
	 */
	public record Opening(State state, Report report, TypeProfile type, FileStamp stamp, String sentence,
			List<Offer> offers) {
	}

	private final Core core;
	private final Path file;

	public OpenReport(Core core, Path file) {
		this.core = core;
		this.file = file;
	}

	/** @param monitor may be null */
	public Opening execute(IProgressMonitor monitor) {
		SubMonitor.convert(monitor).checkCanceled();
		byte[] bytes;
		FileStamp stamp;
		try {
			bytes = SourceFiles.load(file).bytes();
			stamp = FileStamp.of(file, bytes);
		} catch (SourceException e) {
			return refused(State.UNREADABLE, e.getMessage(), Offer.SHOW_IN_FOLDER);
		} catch (IOException e) {
			return refused(State.UNREADABLE, unreadable(e), Offer.SHOW_IN_FOLDER);
		}
		try {
			Report report = ReportFile.load(new ByteArrayInputStream(bytes), file.toString());
			return opened(report, stamp);
		} catch (ReportFileException e) {
			return refused(e, new SourceFile(file.toString(), bytes));
		} catch (IOException e) {
			return refused(State.UNREADABLE, unreadable(e), Offer.SHOW_IN_FOLDER);
		}
	}

	private Opening opened(Report report, FileStamp stamp) {
		ReportTypes types = core.types();
		TypeProfile type = types.match(report.getType(), report.getTypeVersion()).profile();
		List<Offer> move = MigrateReport.ahead(report, types).isPresent() ? List.of(Offer.MIGRATE) : List.of();
		TakeLastYear.refresh(core, type, report, file);
		String missing = TypeNote.missing(report, types, file.toString());
		if (missing.isEmpty()) {
			return new Opening(State.READY, report, type, stamp, TypeNote.ahead(report, types, file.getFileName().toString()), move);
		}
		List<Offer> offers = new ArrayList<>(move);
		offers.addAll(List.of(Offer.INSTALL_TYPE, Offer.OPEN_READ_ONLY));
		return new Opening(State.TYPE_MISSING, report, type, stamp, missing, offers);
	}

	private String unreadable(IOException failure) {
		return Files.notExists(file) ? MESSAGES.get("open.absent", file.toString())
				: MESSAGES.get("open.unreadable", file.toString(), String.valueOf(failure.getMessage()));
	}

	private Opening refused(ReportFileException failure, SourceFile source) {
		return switch (failure.reason()) {
		case NEWER_SCHEMA -> refused(State.NEWER, failure.getMessage(), Offer.IMPORT_AS_TEXT, Offer.SHOW_IN_FOLDER);
		case NOT_A_REPORT -> foreign(failure, source);
		case NOT_XML -> SalvageText.looksLikeReport(source)
				? refused(State.BROKEN, failure.getMessage(), Offer.IMPORT_AS_TEXT, Offer.SHOW_IN_FOLDER)
				: foreign(failure, source);
		case TOO_LARGE, UNSAFE_XML -> refused(State.BROKEN, failure.getMessage(), Offer.SHOW_IN_FOLDER);
		default -> refused(State.BROKEN, failure.getMessage(), Offer.IMPORT_AS_TEXT, Offer.SHOW_IN_FOLDER);
		};
	}

	/** What a reader takes can be imported, whatever its ending says. */
	private Opening foreign(ReportFileException failure, SourceFile source) {
		boolean readable = source.bytes().length > 0
				&& core.readers().formats().stream().anyMatch(format -> format.accepts(source));
		return readable
				? refused(State.FOREIGN, MESSAGES.get("open.foreign", file.toString()), Offer.IMPORT_AS_TEXT,
						Offer.SHOW_IN_FOLDER)
				: refused(source.bytes().length == 0 ? State.BROKEN : State.FOREIGN, failure.getMessage(),
						Offer.SHOW_IN_FOLDER);
	}

	private static Opening refused(State state, String sentence, Offer... offers) {
		return new Opening(state, null, null, null, sentence, List.of(offers));
	}
}
