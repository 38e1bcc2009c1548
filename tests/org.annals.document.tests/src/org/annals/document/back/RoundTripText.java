/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.back;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a document and of a report in one form: without numbers of headings, which are derived, and white space. */
final class RoundTripText {

	private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>|</w:p>|</w:tc>");
	private static final Pattern MARKERS = Pattern
			.compile("(?m)^(?:[一二三四五六七八九十百]{1,5}、|（[一二三四五六七八九十百]{1,5}）|\\d{1,2}[.．、](?!\\d)|（\\d{1,2}）)"
					+ "|(?:[一二三四五六七八九十]{1,3}(?:是|要))|第[一二三四五六七八九十]{1,3}，|[①-⑳]");

	private final String words;

	RoundTripText(EditedDocx docx) {
		StringBuilder text = new StringBuilder();
		docx.body(xml -> {
			Matcher matcher = TEXT.matcher(xml);
			while (matcher.find()) {
				text.append(matcher.group(1) == null ? "\n" : matcher.group(1));
			}
			return xml;
		});
		words = bare(text.toString().replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"));
	}

	String words() {
		return words;
	}

	static String bare(String text) {
		return MARKERS.matcher(text.replaceAll("[\\p{Z}\\t\\ufeff]+", "")).replaceAll("").replaceAll("\\s+", "");
	}
}
