/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.annals.core.testing.TestCore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ExtensionPointSchemasTest {

	private static Document schema(String point) throws Exception {
		Path file = TestCore.root().resolve("bundles/org.annals.core/schema/" + point + ".exsd");
		return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(Files.newInputStream(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "reportTypes", "rules", "readers", "writers" })
	void everyAttributeIsDocumentedAndThereIsAnExample(String point) throws Exception {
		Document schema = schema(point);
		assertEquals(point, ((Element) schema.getElementsByTagName("meta.schema").item(0)).getAttribute("id"));
		NodeList attributes = schema.getElementsByTagName("attribute");
		for (int i = 0; i < attributes.getLength(); i++) {
			Element attribute = (Element) attributes.item(i);
			String said = attribute.getElementsByTagName("documentation").item(0).getTextContent();
			assertFalse(said.isBlank(), attribute.getAttribute("name"));
			NodeList info = attribute.getElementsByTagName("meta.attribute");
			String base = info.getLength() == 0 ? "" : ((Element) info.item(0)).getAttribute("basedOn");
			if (base.startsWith(":org.annals.core")) {
				Class.forName(base.substring(1), false, ReportWriter.class.getClassLoader());
			}
		}
		assertTrue(schema.getDocumentElement().getTextContent().contains("&lt;extension point=\"org.annals.core." + point));
	}

	@Test
	void whatIsContributedCanBeUsed() {
		assertEquals(List.of("annals", "xml", "txt", "md", "csv", "tables-csv", "xlsx"),
				TestCore.get().writers().all().stream().map(WriterDescriptor::format).toList());
		assertEquals(List.of(), TestCore.get().writers().problems());
		assertEquals(2, TestCore.get().readers().formats().size());
		assertEquals(List.of(), TestCore.get().readers().problems());
	}
}
