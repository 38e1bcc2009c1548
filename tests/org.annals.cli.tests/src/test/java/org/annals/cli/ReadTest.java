/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code annals read} and {@code annals write}. */
class ReadTest {

	@TempDir
	private Path folder;

	private JsonNode read(Object source) throws Exception {
		Cli.Run run = new Cli(folder).run("read", "--format", "json", source);
		assertEquals(0, run.code(), run::toString);
		JsonNode read = Json.parse(run.out());
		Json.assertValid("read", read);
		return read;
	}

	@Test
	void givenTheExample_whenReadAsJson_thenItFitsTheSchemaAndOffsetsFitTheText() throws Exception {
		JsonNode read = read(Cli.example());
		String text = Files.readString(Cli.example());
		assertEquals(text, read.get("text").asText());
		assertEquals("org.annals.type.duty", read.get("type").asText());
		for (JsonNode section : read.get("sections")) {
			assertEquals(section.get("heading").asText(),
					text.substring(section.get("headingStart").asInt(), section.get("headingEnd").asInt()));
			assertTrue(text.startsWith(section.get("marker").asText(), section.get("start").asInt()));
		}
		for (JsonNode citation : read.get("citations")) {
			assertEquals("《" + citation.get("title").asText() + "》",
					text.substring(citation.get("start").asInt(), citation.get("end").asInt()));
		}
		assertEquals(2025, read.get("preamble").get("year").get("value").intValue());
		assertTrue(read.get("preamble").get("year").get("value").isIntegralNumber());
		assertTrue(read.get("metrics").size() > 0);
		for (JsonNode metric : read.get("metrics")) {
			assertTrue(metric.get("value").isNumber());
			if (metric.get("end").asInt() - metric.get("start").asInt() > 1) {
				assertEquals(metric.get("value").decimalValue().stripTrailingZeros(), new BigDecimal(
						text.substring(metric.get("start").asInt(), metric.get("end").asInt())).stripTrailingZeros());
			}
		}
	}

	@Test
	void givenCarriageReturnsAndACharacterBeyondTheBmp_whenRead_thenOffsetsCountCodePointsOfTheFile() throws Exception {
		String text = "述职报告\r\n\r\n一、𠮷祥工作\r\n制定《方案》。\r\n";
		Files.writeString(folder.resolve("a.txt"), text);
		JsonNode read = read("a.txt");
		assertEquals(text, read.get("text").asText());
		JsonNode citation = read.get("citations").get(0);
		assertEquals(text.codePointCount(0, text.indexOf('《')), citation.get("start").asInt());
	}

	@Test
	void givenADocumentWithAFootnote_whenRead_thenThePersonIsToldThatItIsLeftOut() throws Exception {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("a.docx")))) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
					+ "<w:t>述职报告</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:body></w:document>")
					.getBytes(StandardCharsets.UTF_8));
		}
		Cli.Run run = new Cli(folder).run("read", "--format", "json", "a.docx");
		JsonNode read = Json.parse(run.out());
		Json.assertValid("read", read);
		String note = read.get("notes").get(0).asText();
		assertTrue(run.err().contains("a.docx: " + note), run.err());
	}

	@Test
	void givenGb18030_whenRead_thenTheTextIsTheSame() throws Exception {
		String text = Files.readString(Cli.example());
		Files.write(folder.resolve("gb.txt"), text.getBytes(Charset.forName("GB18030")));
		assertEquals(text, read("gb.txt").get("text").asText());
	}

	@Test
	void givenTheRealReport_whenReadAsJson_thenItHasWhatIsExpected() throws Exception {
		Path real = Path.of(System.getProperty("annals.shared"), "data", "duty-report.txt");
		Assumptions.assumeTrue(Files.exists(real), "shared material is absent");
		JsonNode read = read(real);
		assertEquals(4, read.get("sections").size());
		assertEquals(11, read.get("groups").size());
		assertEquals(28, read.get("measures").size());
		assertEquals(10, read.get("metrics").size());
		assertEquals(7, read.get("citations").size());
		assertEquals(3, read.get("commitments").size());
		assertEquals(2805, read.at("/closing/start").asInt());
		assertEquals(335, read.at("/metrics/0/start").asInt());
		assertEquals("2023 全年", read.at("/metrics/0/scope").asText());
	}

	@Test
	void givenTheExample_whenReadForPeople_thenSectionsAndCountsAreTold() throws Exception {
		Cli.Run english = new Cli(folder).run("read", Cli.example());
		assertEquals(0, english.code());
		assertTrue(english.out().contains("measures"), english.out());
		assertTrue(new Cli(folder).language("zh").run("read", Cli.example()).out().contains("条举措"));
	}

	@Test
	void givenTheModelIsKept_whenReadAgain_thenTheTextIsTheSame() throws Exception {
		Cli.Run kept = new Cli(folder).run("read", "-o", "r.annals", Cli.example());
		assertEquals(0, kept.code(), kept::toString);
		assertEquals(Files.readString(Cli.example()), read("r.annals").get("text").asText());
		Cli.Run again = new Cli(folder).run("read", "-o", "r.annals", Cli.example());
		assertEquals(3, again.code());
		again.sentence("r.annals");
		assertEquals(0, new Cli(folder).run("read", "-o", "r.annals", "--replace", Cli.example()).code());
	}

	@Test
	void givenStandardOutput_whenWritten_thenItIsTheTextOfTheSource() throws Exception {
		Cli.Run run = new Cli(folder).input(Cli.bytes(Cli.example())).run("write", "--format", "txt", "-o", "-", "-");
		assertEquals(0, run.code(), run::toString);
		assertEquals(Files.readString(Cli.example()), run.out());
	}

	@Test
	void givenEveryFormat_whenWrittenToAFolder_thenThereIsAFileOfEach() throws Exception {
		Path out = Files.createDirectory(folder.resolve("out"));
		for (String format : new String[] { "annals", "xml", "txt", "md", "csv", "xlsx" }) {
			Cli.Run run = new Cli(folder).run("write", "--format", format, "-o", out, Cli.example());
			assertEquals(0, run.code(), run::toString);
			assertTrue(Files.size(out.resolve("duty-report." + format)) > 0);
		}
		try (var files = Files.list(out)) {
			assertEquals(6, files.count(), "nothing else is left behind");
		}
	}

	@Test
	void givenSeveralSources_whenWritten_thenAFileEachAndTheRefusedOneIsTold() throws Exception {
		Path out = Files.createDirectory(folder.resolve("out"));
		Files.writeString(out.resolve("duty-report.txt"), "mine", StandardCharsets.UTF_8);
		Cli.Run run = new Cli(folder).run("write", "--format", "txt", "-o", out, Cli.example(), Cli.defects());
		assertEquals(3, run.code(), run::toString);
		assertEquals("mine", Files.readString(out.resolve("duty-report.txt")));
		assertEquals(Files.readString(Cli.defects()), Files.readString(out.resolve("duty-report-with-defects.txt")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "write --format md", "read", "check" })
	void givenTheSourceAsTarget_whenWritten_thenItIsLeftAsItIs(String command) throws Exception {
		Path copy = Files.copy(Cli.example(), folder.resolve("a.txt"));
		byte[] before = Cli.bytes(copy);
		Object[] arguments = (command + " -o a.txt --replace ./a.txt").split(" ");
		Cli.Run run = new Cli(folder).run(arguments);
		assertEquals(3, run.code());
		run.sentence("a.txt");
		assertArrayEquals(before, Cli.bytes(copy));
	}
}
