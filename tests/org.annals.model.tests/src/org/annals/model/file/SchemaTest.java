/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.annals.model.RandomReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** The published schema says what is written: to the JDK's validator and to libxml2's. */
class SchemaTest {

	private static final Path BUNDLES = Path.of(System.getProperty("annals.root"), "bundles");
	private static final Path REPORT = BUNDLES.resolve("org.annals.model/model/report.xsd");
	private static final Path TYPE = BUNDLES.resolve("org.annals.core/model/type.xsd");
	private static final int FILES = 60;

	@TempDir
	Path folder;

	private static Schema schema(Path file) throws SAXException {
		return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file.toFile());
	}

	@Test
	void everySavedFileIsValid() throws Exception {
		Schema schema = schema(REPORT);
		for (int seed = 0; seed < FILES; seed++) {
			byte[] file = RoundTripTest.save(RandomReports.make(seed, 5));
			schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<colour/>", "<front colour='red'/>", "<front role='king'/>", "<section owner='nowhere'/>",
			"<front id='a'/><front id='a'/>", "<metric value='1E+3'/>", "<front>text</front>", "<front runIn='yes'/>" })
	void whatTheLoaderRefuses_theSchemaRefuses(String content) throws Exception {
		Schema schema = schema(REPORT);
		String file = "<report xmlns='urn:annals:report:1' schema='1'>" + content + "</report>";
		assertThrows(SAXException.class,
				() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file.getBytes()))));
	}

	@Test
	void theSchemaOfReportTypesIsASchema() throws Exception {
		schema(TYPE);
	}

	@Test
	void libxmlAgrees() throws Exception {
		List<String> command = new ArrayList<>(List.of("xmllint", "--noout", "--schema", REPORT.toString()));
		for (int seed = 0; seed < FILES; seed++) {
			Path file = folder.resolve(seed + ".annals");
			Files.write(file, RoundTripTest.save(RandomReports.make(seed, 4)));
			command.add(file.toString());
		}
		Path output = folder.resolve("output");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		assumeTrue(installed(), "xmllint is not installed");
		Process process = builder.start();
		assertEquals(true, process.waitFor(60, TimeUnit.SECONDS));
		assertEquals(0, process.exitValue(), () -> read(output));
	}

	private static boolean installed() throws InterruptedException {
		try {
			return new ProcessBuilder("xmllint", "--version").redirectErrorStream(true).start().waitFor() == 0;
		} catch (IOException missing) {
			return false;
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException failure) {
			return failure.toString();
		}
	}
}
