/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.message.Messages;
import org.xml.sax.SAXParseException;

/**
 * What is wrong in the file of a report type.
 *
 * @param line     counted from 1; 1 where no better place is known
 * @param sentence what is wrong and what to do
 * @param path     of the object from the type on, as {@link org.eclipse.emf.ecore.util.EcoreUtil#getRelativeURIFragmentPath} says
 *                 it, "" for the type; null where the type cannot be read
 * @param feature  name of the feature at fault; null for the object itself
 */
public record TypeComplaint(int line, String sentence, String path, String feature) {

	private static final Messages MESSAGES = Messages.of(TypeComplaint.class);
	private static final Pattern BEFORE = Pattern.compile("[^:]+:(\\d+): (.*)", Pattern.DOTALL);
	private static final Pattern BEHIND = Pattern.compile("(.*) \\(\\S*, (\\d+), \\d+\\)", Pattern.DOTALL);

	/** One that only its line is known of. */
	public TypeComplaint(int line, String sentence) {
		this(line, sentence, null, null);
	}

	/**
	 * That a text is no report type.
	 *
	 * @param failure of the reader, which says places in three ways
	 */
	public static TypeComplaint unreadable(Exception failure) {
		String message = String.valueOf(failure.getMessage());
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SAXParseException malformed) {
				return new TypeComplaint(Math.max(1, malformed.getLineNumber()), MESSAGES.get("type.broken", malformed.getMessage()));
			}
		}
		Matcher before = BEFORE.matcher(message);
		if (before.matches()) {
			return new TypeComplaint(Integer.parseInt(before.group(1)), MESSAGES.get("type.broken", before.group(2)));
		}
		Matcher behind = BEHIND.matcher(message);
		return behind.matches() ? new TypeComplaint(Integer.parseInt(behind.group(2)), MESSAGES.get("type.broken", behind.group(1)))
				: new TypeComplaint(1, MESSAGES.get("type.broken", message));
	}
}
