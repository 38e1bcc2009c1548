/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.annals.core.message.Messages;
import org.annals.core.op.CreateReport;
import org.annals.core.op.TakeLastYear;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceException;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Report;

/** The report of the year before that a command line names. */
final class LastYear {

	private static final Messages MESSAGES = Messages.of(Main.class);

	private final String name;
	private final Reading reading;

	private LastYear(String name, Reading reading) {
		this.name = name;
		this.reading = reading;
	}

	/**
	 * @param name what the command line says, or null
	 * @return null without name
	 * @throws IOException when it cannot be read; the message is a sentence
	 */
	static LastYear of(String name, Session session) throws IOException {
		if (name == null) {
			return null;
		}
		try {
			return new LastYear(name, new Sources(session, null).read(name, session.core(), session.monitor(),
					session.console()::say));
		} catch (SourceException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	Reading reading() {
		return reading;
	}

	/** What a report says of itself that follows this one: what is told, else what this one says, and the next year. */
	CreateReport.Facts facts(CreateReport.Facts told, Path file) {
		Report last = reading.report();
		String office = last.getOrganisation() == null ? null : last.getOrganisation().getName();
		String year = last.getPeriod() != null && last.getPeriod().matches("\\d{4}")
				? Integer.toString(Integer.parseInt(last.getPeriod()) + 1) : null;
		return new CreateReport.Facts(or(told.organisation(), office), or(told.period(), year), or(told.author(), last.getAuthor()),
				or(told.post(), last.getPost()), predecessor(file));
	}

	private static String or(String told, String otherwise) {
		return told == null ? otherwise : told;
	}

	/** By its place from the folder of the new report, so that both can be moved together. */
	private String predecessor(Path file) {
		Path folder = file.toAbsolutePath().normalize().getParent();
		Path last = Path.of(name).toAbsolutePath().normalize();
		return folder.getRoot().equals(last.getRoot()) ? folder.relativize(last).toString().replace('\\', '/')
				: last.toUri().toString();
	}

	/** Takes over what the predecessor that a report names holds now, where it is at hand. */
	static void refresh(String source, Reading reading, Session session) throws IOException {
		try {
			if (!source.equals(Sources.STANDARD)) {
				TakeLastYear.refresh(session.core(), reading.type(), reading.report(), Sources.path(source));
			}
		} catch (SourceException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** @throws UsageException when this is not the report of the year right before the other */
	void take(TypeProfile type, Report report) {
		TakeLastYear take = new TakeLastYear(type, report, reading.report());
		if (!take.isYearBefore()) {
			throw new UsageException(MESSAGES.get("last-year-other", name, reading.report().getPeriod(), report.getPeriod()));
		}
		take.execute();
	}
}
