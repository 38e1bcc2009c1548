/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.back;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A DOCX whose parts are edited as text, to stand for what word processors do to them. */
final class EditedDocx {

	private static final String BODY = "word/document.xml";

	private final Map<String, String> parts = new LinkedHashMap<>();

	EditedDocx(byte[] docx) {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Edits the body. */
	EditedDocx body(UnaryOperator<String> edit) {
		return part(BODY, edit);
	}

	EditedDocx part(String name, UnaryOperator<String> edit) {
		parts.put(name, edit.apply(parts.getOrDefault(name, "")));
		return this;
	}

	EditedDocx without(String name) {
		parts.remove(name);
		return this;
	}

	/** Replaces text that must be there, once. */
	EditedDocx replace(String old, String now) {
		return body(xml -> {
			int at = xml.indexOf(old);
			if (at < 0) {
				throw new IllegalArgumentException(old);
			}
			return xml.substring(0, at) + now + xml.substring(at + old.length());
		});
	}

	/** The paragraph that holds a text, its tags included. */
	String paragraph(String text) {
		Matcher matcher = Pattern.compile("<w:p>(?:(?!</w:p>).)*</w:p>", Pattern.DOTALL).matcher(parts.get(BODY));
		while (matcher.find()) {
			if (matcher.group().contains(text)) {
				return matcher.group();
			}
		}
		throw new IllegalArgumentException(text);
	}

	/** A plain new paragraph. */
	static String plain(String text) {
		return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

	byte[] bytes() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}
}
