/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.annals.core.message.Messages;

/** What people hand in instead of a report, told by its first bytes, so that the refusal can say what to do. */
enum ForeignFile {

	PDF, WORD_97, PROTECTED, WPS, OFFICE_97, RTF, IMAGE, WEB_PAGE, WORD_2003_XML, XML, OFD, OPEN_DOCUMENT, SPREADSHEET,
	PRESENTATION, ZIP, ARCHIVE;

	private static final Messages MESSAGES = Messages.of(ForeignFile.class);
	private static final int HEAD = 4096;

	/** What the file is; null when nothing foreign is recognised. */
	static ForeignFile of(SourceFile file) {
		if (file.startsWith('P', 'K', 3, 4) || file.startsWith('P', 'K', 5, 6)) {
			return zip(file);
		}
		if (file.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
			return compound(file);
		}
		if (image(file)) {
			return IMAGE;
		}
		if (file.startsWith(0x1F, 0x8B) || file.startsWith('7', 'z', 0xBC, 0xAF) || file.startsWith('R', 'a', 'r', '!', 0x1A)) {
			return ARCHIVE;
		}
		String head = new String(file.bytes(), 0, Math.min(HEAD, file.bytes().length), StandardCharsets.ISO_8859_1);
		return head.startsWith("%PDF-") ? PDF : head.startsWith("{\\rtf") ? RTF : markup(head);
	}

	private static ForeignFile markup(String head) {
		String start = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
		start = start.stripLeading().toLowerCase(Locale.ROOT);
		if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
			return WEB_PAGE;
		}
		if (!start.startsWith("<?xml")) {
			return null;
		}
		return start.contains("word.document") || start.contains("wordml") ? WORD_2003_XML
				: start.contains("<html") ? WEB_PAGE : XML;
	}

	private static ForeignFile zip(SourceFile file) {
		return file.holds("OFD.xml") ? OFD
				: file.holds("mimetypeapplication/vnd.oasis.opendocument") ? OPEN_DOCUMENT
						: file.holds("xl/workbook") ? SPREADSHEET : file.holds("ppt/presentation") ? PRESENTATION : ZIP;
	}

	private static ForeignFile compound(SourceFile file) {
		if (file.holds(wide("EncryptedPackage"))) {
			return PROTECTED;
		}
		if (file.name().toLowerCase(Locale.ROOT).endsWith(".wps")) {
			return WPS;
		}
		return file.holds(wide("WordDocument")) ? WORD_97 : OFFICE_97;
	}

	private static boolean image(SourceFile file) {
		return file.startsWith(0x89, 'P', 'N', 'G') || file.startsWith(0xFF, 0xD8, 0xFF)
				|| file.startsWith('G', 'I', 'F', '8') || file.startsWith('I', 'I', 42, 0)
				|| file.startsWith('M', 'M', 0, 42) || file.startsWith('R', 'I', 'F', 'F')
				|| file.startsWith('B', 'M') && file.bytes().length > 10 && file.bytes()[6] == 0 && file.bytes()[7] == 0;
	}

	/** Names in a compound file are UTF-16 LE. */
	private static String wide(String name) {
		return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
	}

	/** The refusal of a file that no format accepts. */
	static SourceException refuse(SourceFile file) {
		ForeignFile kind = of(file);
		String key = kind == null ? "no-text" : "foreign." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
		return new SourceException(MESSAGES.get(key, file.name()));
	}
}
