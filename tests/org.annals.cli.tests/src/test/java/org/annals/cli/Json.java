/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Set;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** Parses the answers of the command line and holds them against the published schemas. */
final class Json {

	private static final ObjectMapper MAPPER = new ObjectMapper()
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

	private Json() {
	}

	static JsonNode parse(String text) throws IOException {
		return MAPPER.readTree(text);
	}

	/** @param name read or check */
	static void assertValid(String name, JsonNode answer) throws IOException {
		try (InputStream schema = Files.newInputStream(Cli.root().resolve("docs/" + name + ".schema.json"))) {
			Set<ValidationMessage> complaints = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
					.getSchema(schema).validate(answer);
			assertEquals(Set.of(), complaints);
		}
	}
}
