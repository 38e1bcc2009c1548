/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.annals.core.check.RuleSettings.SettingsException;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.TestCore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSettingsTest extends InEnglish {

	@TempDir
	private Path folder;

	@Test
	void whatIsSavedIsLoaded() throws Exception {
		Path file = folder.resolve("new/rules.properties");
		SeveritySettings settings = SeveritySettings.NONE.with("section.empty", "off").with("element.missing", "error")
				.with("typo.confusable", "info").with("typo.confusable", null);
		RuleSettings.save(file, settings);
		assertEquals(Map.of("section.empty", "off", "element.missing", "error"),
				RuleSettings.load(file, TestCore.get().rules()).byRule());
		RuleSettings.save(file, new SeveritySettings(Map.of("a b:c=#!\\", "off")));
		assertEquals(Map.of("a b:c=#!\\", "off"), RuleSettings.loadLenient(file).byRule());
	}

	@Test
	void givenNoFile_whenLoaded_thenNothingIsSet() throws Exception {
		assertEquals(Map.of(), RuleSettings.load(folder.resolve("none"), TestCore.get().rules()).byRule());
	}

	@Test
	void givenUnknownRuleOrSeverity_whenLoaded_thenItIsSaid() throws Exception {
		Path file = Files.writeString(folder.resolve("rules.properties"), "no.such = off\n");
		SettingsException refusal = assertThrows(SettingsException.class,
				() -> RuleSettings.load(file, TestCore.get().rules()));
		assertTrue(refusal.getMessage().contains("no.such") && refusal.getMessage().contains(file.toString()));
		assertEquals(Map.of("no.such", "off"), RuleSettings.loadLenient(file).byRule());
		Files.writeString(file, "section.empty = grave\n");
		assertThrows(SettingsException.class, () -> RuleSettings.load(file, TestCore.get().rules()));
		Files.writeString(file, "a = \\u00\n");
		assertThrows(SettingsException.class, () -> RuleSettings.load(file, TestCore.get().rules()));
	}
}
