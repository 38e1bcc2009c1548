/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.annals.core.check.Rule;
import org.annals.core.check.Severity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every rule that the core contributes can be made and speaks both languages. */
class ContributedRulesTest {

	private static final Path CORE = Path.of(System.getProperty("annals.root"), "bundles/org.annals.core");
	private static final Set<String> SUBJECTS = Set.of("line", "report", "section", "metric", "commitment", "shortcoming",
			"citation");

	@Test
	void eachRuleHasNameAndExplanationInBothLanguages() throws Exception {
		for (String file : List.of("plugin.properties", "plugin_zh.properties")) {
			Properties properties = load(CORE.resolve(file));
			for (Element rule : rules()) {
				for (String part : List.of("name", "explanation")) {
					String key = "rule." + rule.getAttribute("id") + "." + part;
					assertEquals("%" + key, rule.getAttribute(part));
					assertNotNull(properties.getProperty(key), file + ": " + key);
					assertFalse(properties.getProperty(key).isBlank(), file + ": " + key);
				}
			}
		}
	}

	@Test
	void eachRuleIsUniqueAndOfAKnownKind() throws Exception {
		Set<String> ids = new HashSet<>();
		for (Element rule : rules()) {
			assertTrue(ids.add(rule.getAttribute("id")), rule.getAttribute("id"));
			assertTrue(Severity.of(rule.getAttribute("severity")).isPresent(), rule.getAttribute("id"));
			assertTrue(SUBJECTS.contains(rule.getAttribute("appliesTo")), rule.getAttribute("id"));
			assertTrue(Class.forName(rule.getAttribute("class").split(":")[0]).getConstructor().newInstance() instanceof Rule);
		}
		assertTrue(ids.size() >= 28, ids.toString());
	}

	@Test
	void messagesHaveTheSameKeysInBothLanguages() throws IOException {
		Path folder = CORE.resolve("src/org/annals/core/check/rules");
		try (var packages = Files.list(folder).filter(Files::isDirectory)) {
			for (Path each : packages.toList()) {
				assertEquals(load(each.resolve("messages.properties")).keySet(),
						load(each.resolve("messages_zh.properties")).keySet(), each.toString());
			}
		}
	}

	private static List<Element> rules() throws Exception {
		NodeList nodes = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(CORE.resolve("plugin.xml").toFile()).getElementsByTagName("rule");
		List<Element> rules = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			rules.add((Element) nodes.item(i));
		}
		return rules;
	}

	private static Properties load(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return properties;
	}
}
