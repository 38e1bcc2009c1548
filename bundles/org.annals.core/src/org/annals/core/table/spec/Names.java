/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.spec;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.annals.core.type.Label;

/** What a table prints is in the language of the report, not of the person. */
public final class Names {

	private Names() {
	}

	/** The label in a language, else the first one; "" where there is none. */
	public static String of(List<Label> labels, String language) {
		String wanted = language == null ? "zh" : language;
		return labels.stream().filter(label -> label.getLang() != null && wanted.startsWith(label.getLang())).findFirst()
				.or(() -> labels.stream().findFirst()).map(Label::getValue).map(String::strip).orElse("");
	}

	/** Whether a text says the same as one of the labels, white space and punctuation apart. */
	public static boolean match(List<Label> labels, String text) {
		String plain = plain(text);
		return labels.stream().anyMatch(label -> plain(label.getValue()).equals(plain));
	}

	/** Whether a text says the same as one of the labels when notes in brackets are left out of both. */
	public static boolean nearlyMatch(List<Label> labels, String text) {
		String plain = withoutNotes(text);
		return !plain.isEmpty() && labels.stream().anyMatch(label -> withoutNotes(label.getValue()).equals(plain));
	}

	private static String withoutNotes(String name) {
		String numbered = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
		int number = numbered.startsWith("(") ? numbered.indexOf(')') + 1 : 0;
		return plain(numbered.substring(0, number) + numbered.substring(number).replaceAll("\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)?", ""));
	}

	/** A name by which two spellings of it are equal: letters and digits alone, without the number before it. */
	public static String plain(String name) {
		String normal = Normalizer.normalize(name, Normalizer.Form.NFKC);
		return normal.replaceAll("^\\s*(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)|\\d+\\.(?!\\d))", "")
				.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
	}
}
