/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import java.io.IOException;
import java.util.Locale;

/**
 * Says why a native file cannot be read or written, in words for the person who wanted it.
 *
 * <p>It is an {@link IOException}, so that it passes through EMF's resources unwrapped.
 */
public final class ReportFileException extends IOException {

	private static final long serialVersionUID = 1;

	/** What went wrong; the key of the message. */
	public enum Reason {
		/** Not well-formed XML, or cut off. */
		NOT_XML,
		/** Well-formed, but another kind of file. */
		NOT_A_REPORT,
		/** Written by a newer version of the program. */
		NEWER_SCHEMA,
		/** A document type or an entity, which could fetch or blow up foreign content. */
		UNSAFE_XML,
		/** Larger than {@link ReportFormat#MAXIMUM_SIZE}. */
		TOO_LARGE,
		/** An element or attribute that the format does not have. */
		UNKNOWN_FEATURE,
		/** A value that does not fit its attribute, or text where none may stand. */
		INVALID_VALUE,
		/** A reference to an id that is not there, or to an element of another kind. */
		BROKEN_REFERENCE,
		/** Two elements with one id. */
		DUPLICATE_ID,
		/** Text holds a character that XML cannot hold (when saving). */
		ILLEGAL_CHARACTER,
		/** Elements nested deeper than {@link ReportFormat#MAXIMUM_DEPTH}. */
		TOO_DEEP,
		/** A file of an older version that cannot be brought up to date. */
		MIGRATION_FAILED
	}

	private final Reason reason;
	private final String name;
	private final String detail;
	private final int line;

	/**
	 * @param name the file as the person knows it
	 * @param detail what it is about, for example an id or {@code <element>}; may be empty
	 * @param line counted from 1; 0 or less when not known
	 * @param cause may be null
	 */
	ReportFileException(Reason reason, String name, String detail, int line, Throwable cause) {
		super(text(reason, name, detail, line, Locale.getDefault()), cause);
		this.reason = reason;
		this.name = name;
		this.detail = detail;
		this.line = line;
	}

	/** What went wrong. */
	public Reason reason() {
		return reason;
	}

	/** The file as the person knows it. */
	public String name() {
		return name;
	}

	/** What it is about, for example an id or {@code <element>}; may be empty. */
	public String detail() {
		return detail;
	}

	/** The line, counted from 1; 0 or less when not known. */
	public int line() {
		return line;
	}

	/** The message in a language of the caller's choice. */
	public String message(Locale locale) {
		return text(reason, name, detail, line, locale);
	}

	private static String text(Reason reason, String name, String detail, int line, Locale locale) {
		String place = line > 0 ? Messages.format(locale, "PLACE", name, line) : name;
		return Messages.format(locale, reason.name(), place, detail);
	}
}
