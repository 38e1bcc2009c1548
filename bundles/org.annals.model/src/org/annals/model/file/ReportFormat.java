/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

/** The constants of the native file that other programs rely on too. */
public final class ReportFormat {

	/** Namespace of the document element. */
	public static final String NAMESPACE = "urn:annals:report:1";

	/** What the namespaces of all versions begin with. */
	static final String NAMESPACE_FAMILY = "urn:annals:report:";

	/** Version of the file format that this program reads and writes, the attribute {@code schema}. */
	public static final int SCHEMA = 1;

	/** File name extension without the dot. */
	public static final String EXTENSION = "annals";

	/** Id of the content type. */
	public static final String CONTENT_TYPE = "org.annals.model.report";

	/** Larger files are refused, in bytes; a report of 100 pages has about 0.5 MB. */
	public static final int MAXIMUM_SIZE = 64 << 20;

	/** Elements may be nested this deep; a report needs about ten levels, and JDK 25 stops at 100 by itself. */
	public static final int MAXIMUM_DEPTH = 64;

	private ReportFormat() {
	}

	/** Whether a text may be an id: the ASCII part of XML's NCName, so that every schema validator agrees. */
	public static boolean isId(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean first = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
			if (!first && (i == 0 || !(c >= '0' && c <= '9' || c == '-' || c == '.'))) {
				return false;
			}
		}
		return !text.isEmpty();
	}
}
