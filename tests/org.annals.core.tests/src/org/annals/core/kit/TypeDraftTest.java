/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.annals.core.testing.InEnglish;
import org.annals.core.type.Content;
import org.annals.core.type.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a new type is asked for before anything is written. */
class TypeDraftTest extends InEnglish {

	private static TypeDraft draft(String id, String name, String... headings) {
		return new TypeDraft(id, name, null, " ", null, Locale.ENGLISH,
				List.of(headings).stream().map(heading -> new TypeDraft.Part(heading, Requirement.ERROR, Content.TEXT)).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "com.example.safety", "cn.gov.x_1", "a.b" })
	void acceptsIdsOfPlugins(String id) {
		assertEquals(Optional.empty(), draft(id, "Safety report", "Overview").complaint());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "safety", "Com.example", "com..x", "com.1x", "com.example.", "com/../x", "com.例", "com.exa mple", "org.annals",
			"org.annals.type.mine" })
	void refusesOtherIdsAndNamesThem(String id) {
		assertTrue(draft(id, "Safety report", "Overview").complaint().orElse("").contains("\"" + id + "\""));
	}

	@Test
	void refusesAnIdTooLongForFileNames() {
		assertTrue(draft("com." + "x".repeat(100), "Safety report", "Overview").complaint().isPresent());
	}

	@Test
	void asksForNameAndSections() {
		assertTrue(draft("a.b", " ", "Overview").complaint().orElse("").contains("name"));
		assertTrue(draft("a.b", "Safety report").complaint().orElse("").contains("no section"));
		assertTrue(draft("a.b", "Safety report", "Overview", " ").complaint().orElse("").contains("empty"));
		assertTrue(draft("a.b", "Safety report", "Overview", " Overview ").complaint().orElse("").contains("\"Overview\""));
	}

	@Test
	void whatIsLeftOutIsTheNameAndLinesBecomeOne() {
		TypeDraft draft = draft("com.example.safety", "Safety\r\nreport\uD800\u0000", "Over\nview");
		assertEquals("Safety report", draft.name());
		assertEquals(draft.name(), draft.otherName());
		assertEquals(draft.name(), draft.description());
		assertEquals(draft.name(), draft.vendor());
		assertEquals("Over view", draft.sections().get(0).heading());
		assertEquals("safety", draft.fileName());
	}
}
