/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.annals.core.message.Messages;
import org.annals.core.text.ReportText;
import org.annals.model.file.ReportFormat;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.annals.model.text.Reports;

/** Makes file names that are legal on every system, so that a report can be handed on by mail, stick or share. */
public final class FileNames {

	private static final Messages MESSAGES = Messages.of(FileNames.class);
	/** Some systems count 255 bytes of UTF-8; this leaves room for an ending and a number. */
	private static final int MAX_BYTES = 200;
	private static final String ILLEGAL = "\\/:*?\"<>|";
	private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5",
			"com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

	private FileNames() {
	}

	/** A name for the file of a report with its ending: its title, or its office and period where it has none. */
	public static String suggest(Report report) {
		String title = title(report);
		if (title.isEmpty()) {
			String office = report.getOrganisation() == null ? null : report.getOrganisation().getName();
			title = (office == null ? "" : office) + (report.getPeriod() == null ? "" : report.getPeriod());
		}
		String name = legal(title);
		return (name.isEmpty() ? MESSAGES.get("file.unnamed") : name) + '.' + ReportFormat.EXTENSION;
	}

	/** The lines of the title in one, "" where there is none. */
	static String title(Report report) {
		ReportText text = ReportText.of(report);
		StringBuilder title = new StringBuilder();
		Reports.paragraphs(report, ParagraphRole.TITLE)
				.forEach(paragraph -> title.append(text.range(paragraph).map(text::text).orElse("")));
		return title.toString().strip();
	}

	/**
	 * A name without what some system does not allow: separators, control characters, a device's name, a dot or a space
	 * at its ends; "" when nothing is left.
	 */
	public static String legal(String name) {
		StringBuilder legal = new StringBuilder();
		int bytes = 0;
		for (int i = 0; i < name.length();) {
			int c = name.codePointAt(i);
			i += Character.charCount(c);
			boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
			if (white && (legal.isEmpty() || legal.charAt(legal.length() - 1) == ' ') || !white && !isLegal(c)) {
				continue;
			}
			int point = white ? ' ' : c;
			bytes += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
			if (bytes > MAX_BYTES) {
				break;
			}
			legal.appendCodePoint(point);
		}
		String trimmed = legal.toString().replaceAll("^[. ]+|[. ]+$", "");
		String stem = trimmed.contains(".") ? trimmed.substring(0, trimmed.indexOf('.')) : trimmed;
		return RESERVED.contains(stem.strip().toLowerCase(Locale.ROOT)) ? '_' + trimmed : trimmed;
	}

	private static boolean isLegal(int c) {
		int type = Character.getType(c);
		return ILLEGAL.indexOf(c) < 0 && type != Character.CONTROL && type != Character.SURROGATE
				&& type != Character.UNASSIGNED && type != Character.FORMAT;
	}

	/** The file of that name in a folder, or of that name with (2), (3) … where there is one already. */
	public static Path free(Path folder, String name) {
		Path file = folder.resolve(name);
		int dot = name.lastIndexOf('.');
		String stem = dot > 0 ? name.substring(0, dot) : name;
		String ending = dot > 0 ? name.substring(dot) : "";
		for (int i = 2; Files.exists(file); i++) {
			file = folder.resolve(stem + " (" + i + ')' + ending);
		}
		return file;
	}
}
