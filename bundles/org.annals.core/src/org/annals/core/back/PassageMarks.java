/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.annals.core.text.ReportText;

/**
 * What a document says about the report that it was made from, so that both can be told apart later: which passages there
 * were, and a digest of what each said. A digest does not give away what the report holds beside its text.
 */
public final class PassageMarks {

	/** What the names of bookmarks begin with; the element's id follows. Word processors hide names with an underscore. */
	public static final String BOOKMARK = "_annals_";
	/** The property with the id of the report. */
	public static final String REPORT = "annals.report";

	private static final String PASSAGES = "annals.passages.";
	/** Word processors cut longer properties. */
	private static final int LONGEST = 255;
	private static final int DIGEST_CHARS = 8;
	private static final int BASE = 36;

	private PassageMarks() {
	}

	/** The properties that a document needs, by their names, in order; the same for the same report. */
	public static Map<String, String> properties(ReportText text) {
		Map<String, String> properties = new LinkedHashMap<>();
		StringBuilder value = new StringBuilder();
		for (Unit unit : Unit.of(text)) {
			if (!unit.isSilent() && unit.passage().getId() != null && unit.passage().getId().matches("\\w{1,32}")) {
				String mark = unit.passage().getId() + '=' + digest(unit.content());
				if (value.length() + 1 + mark.length() > LONGEST) {
					properties.put(PASSAGES + (properties.size() + 1), value.toString());
					value.setLength(0);
				}
				value.append(value.isEmpty() ? "" : " ").append(mark);
			}
		}
		if (!value.isEmpty()) {
			properties.put(PASSAGES + (properties.size() + 1), value.toString());
		}
		return properties;
	}

	/** The digests by the ids of their passages, from the properties of a document; none from a document without them. */
	static Map<String, String> read(Map<String, String> properties) {
		Map<String, String> digests = new HashMap<>();
		for (int i = 1; properties.get(PASSAGES + i) != null; i++) {
			for (String mark : properties.get(PASSAGES + i).split(" ")) {
				int equals = mark.indexOf('=');
				if (equals > 0) {
					digests.put(mark.substring(0, equals), mark.substring(equals + 1));
				}
			}
		}
		return digests;
	}

	/** A short digest of what a passage says; numbers and what a reader takes for the same text do not count. */
	static String digest(String content) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
					.digest(PlainText.folded(content).getBytes(StandardCharsets.UTF_8));
			String digits = new BigInteger(1, hash).toString(BASE);
			return digits.substring(digits.length() - DIGEST_CHARS);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
