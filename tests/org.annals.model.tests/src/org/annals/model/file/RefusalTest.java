/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import static org.annals.model.file.ReportFileException.Reason.BROKEN_REFERENCE;
import static org.annals.model.file.ReportFileException.Reason.DUPLICATE_ID;
import static org.annals.model.file.ReportFileException.Reason.INVALID_VALUE;
import static org.annals.model.file.ReportFileException.Reason.NEWER_SCHEMA;
import static org.annals.model.file.ReportFileException.Reason.NOT_A_REPORT;
import static org.annals.model.file.ReportFileException.Reason.NOT_XML;
import static org.annals.model.file.ReportFileException.Reason.TOO_DEEP;
import static org.annals.model.file.ReportFileException.Reason.TOO_LARGE;
import static org.annals.model.file.ReportFileException.Reason.UNKNOWN_FEATURE;
import static org.annals.model.file.ReportFileException.Reason.UNSAFE_XML;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.annals.model.RandomReports;
import org.annals.model.file.ReportFileException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each file that is no sound report is refused with its reason, and nothing of it is dropped without a word. */
class RefusalTest {

	@TempDir
	Path folder;

	private static ReportFileException refused(byte[] file) {
		return assertThrows(ReportFileException.class, () -> RoundTripTest.load(file));
	}

	private static ReportFileException refused(String content) {
		return refused(content.getBytes(StandardCharsets.UTF_8));
	}

	private static String report(String content) {
		return "<report xmlns='urn:annals:report:1' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' schema='1'>\n"
				+ content + "\n</report>";
	}

	private static Arguments bad(Reason reason, String detail, int line, String content) {
		return Arguments.of(reason, detail, line, content);
	}

	static Stream<Arguments> contents() {
		return Stream.of(
				bad(UNKNOWN_FEATURE, "<colour>", 2, "<colour/>"),
				bad(UNKNOWN_FEATURE, "@colour", 2, "<front colour='red'/>"),
				bad(UNKNOWN_FEATURE, "@href", 2, "<front href='file:/etc/passwd#a'/>"),
				bad(UNKNOWN_FEATURE, "<x:prose>", 2, "<front><x:prose xmlns:x='urn:other'/></front>"),
				bad(UNKNOWN_FEATURE, "@x:role", 2, "<front xmlns:x='urn:other' x:role='title'/>"),
				bad(UNKNOWN_FEATURE, "@xml:space", 2, "<front xml:space='preserve'/>"),
				bad(UNKNOWN_FEATURE, "@xsi:nil", 2, "<front xsi:nil='true'/>"),
				bad(UNKNOWN_FEATURE, "<xi:include>", 2,
						"<front><prose><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/passwd'/></prose></front>"),
				bad(UNKNOWN_FEATURE, "xsi:type=\"Nonsense\"", 2, "<section><block xsi:type='Nonsense'/></section>"),
				bad(UNKNOWN_FEATURE, "<b>", 2, "<front><prose>一<b>二</b></prose></front>"),
				bad(UNKNOWN_FEATURE, "<x>", 2, "<front><prose><mention><x/></mention></prose></front>"),
				bad(INVALID_VALUE, "role=\"king\"", 2, "<front role='king'/>"),
				bad(INVALID_VALUE, "runIn=\"yes\"", 2, "<front runIn='yes'/>"),
				bad(INVALID_VALUE, "value=\"1E+999999999\"", 2, "<metric value='1E+999999999'/>"),
				bad(INVALID_VALUE, "value=\"多\"", 2, "<metric value='多'/>"),
				bad(INVALID_VALUE, "code=\"1114112\"", 2, "<front><prose><char code='1114112'/></prose></front>"),
				bad(INVALID_VALUE, "id=\"a b\"", 2, "<front id='a b'/>"),
				bad(INVALID_VALUE, "散落的文字", 2, "<front>散落的文字</front>"),
				bad(INVALID_VALUE, "文字", 2, "<front><prose><mention>文字</mention></prose></front>"),
				bad(BROKEN_REFERENCE, "nowhere", 2, "<section owner='nowhere'/>"),
				bad(BROKEN_REFERENCE, "m", 2, "<section owner='m'/><metric id='m'/>"),
				bad(BROKEN_REFERENCE, "other.annals#m", 2, "<front><prose><mention metric='other.annals#m'/></prose></front>"),
				bad(BROKEN_REFERENCE, "//@metric.0", 2, "<front><prose><mention metric='//@metric.0'/></prose></front><metric/>"),
				bad(DUPLICATE_ID, "a1", 3, "<front id='a1'/>\n<front id='a1'/>"));
	}

	@ParameterizedTest
	@MethodSource("contents")
	void givenFaultInside_whenLoaded_thenRefusedWithPlace(Reason reason, String detail, int line, String content) {
		ReportFileException refusal = refused(report(content));
		assertEquals(reason + " " + detail + " " + line, refusal.reason() + " " + refusal.detail() + " " + refusal.line());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "plain text", "<report", "<report xmlns='urn:annals:report:1'>", "PK\u0003\u0004", "\u0000\u0001",
			"<report xmlns='urn:annals:report:1'>&nope;</report>", "<report xmlns='urn:annals:report:1'/><more/>",
			"<report xmlns='urn:annals:report:1' author='\u0001'/>" })
	void givenNoXml_whenLoaded_thenRefused(String content) {
		assertEquals(NOT_XML, refused(content).reason());
	}

	@Test
	void givenBrokenEncoding_whenLoaded_thenRefused() {
		byte[] file = report("<front><prose>????</prose></front>").getBytes(StandardCharsets.US_ASCII);
		file[file.length - 30] = (byte) 0xC3;
		assertEquals(NOT_XML, refused(file).reason());
	}

	@Test
	void givenFileCutOffAnywhere_whenLoaded_thenRefused() throws IOException {
		byte[] whole = RoundTripTest.save(RandomReports.make(2, 3));
		for (int length = 0; length < whole.length - 2; length += 1 + whole.length / 97) {
			assertEquals(NOT_XML, refused(Arrays.copyOf(whole, length)).reason(), "length " + length);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html/>", "<report/>", "<report xmlns='urn:other'/>", "<type xmlns='urn:annals:type:1'/>",
			"<front xmlns='urn:annals:report:1'/>" })
	void givenOtherXml_whenLoaded_thenNotAReport(String content) {
		assertEquals(NOT_A_REPORT, refused(content).reason());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<report xmlns='urn:annals:report:1' schema='2'/>", "<report xmlns='urn:annals:report:2' schema='1'/>",
			"<report xmlns='urn:annals:report:1' schema='99999999999999999999'/>",
			"<report xmlns='urn:annals:report:1' schema='2'><unheard-of" })
	void givenNewerVersion_whenLoaded_thenRefusedBeforeTheRestIsRead(String content) {
		assertEquals(NEWER_SCHEMA, refused(content).reason());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<report xmlns='urn:annals:report:1' schema='first'/>", "<report xmlns='urn:annals:report:1' schema='-1'/>",
			"<report xmlns='urn:annals:report:x'/>", "<?xml version='1.1'?><report xmlns='urn:annals:report:1'/>" })
	void givenNoVersion_whenLoaded_thenInvalid(String content) {
		assertEquals(INVALID_VALUE, refused(content).reason());
	}

	@Test
	void givenOldVersionWithoutStep_whenLoaded_thenMigrationFailed() {
		assertEquals(Reason.MIGRATION_FAILED, refused("<report xmlns='urn:annals:report:1' schema='0'/>").reason());
	}

	@Test
	void givenDocumentType_whenLoaded_thenUnsafeAndNothingFetched() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "geheim");
		String body = "<report xmlns='urn:annals:report:1'><front><prose>&a;</prose></front></report>";
		StringBuilder laughs = new StringBuilder("<!DOCTYPE report [<!ENTITY a0 'ha'>");
		for (int i = 1; i < 12; i++) {
			laughs.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
		}
		for (String file : new String[] { "<!DOCTYPE report>" + body, "<!DOCTYPE report [<!ENTITY a 'x'>]>" + body,
				"<!DOCTYPE report [<!ENTITY a SYSTEM '" + secret.toUri() + "'>]>" + body,
				"<!DOCTYPE report SYSTEM '" + secret.toUri() + "'>" + body,
				"<!DOCTYPE report [<!ENTITY % p SYSTEM '" + secret.toUri() + "'>%p;]>" + body,
				laughs + "<!ENTITY a '&a11;'>]>" + body }) {
			ReportFileException refusal = refused(file);
			assertEquals(UNSAFE_XML, refusal.reason());
			assertFalse(refusal.getMessage().contains("geheim"));
		}
	}

	@Test
	void schemaLocationIsNotFollowed() throws IOException {
		String location = folder.resolve("trap.ecore").toUri().toString();
		String file = "<report xmlns='urn:annals:report:1' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
				+ "xsi:schemaLocation='urn:annals:report:1 " + location + "' author='a'/>";
		assertEquals("a", RoundTripTest.load(file.getBytes(StandardCharsets.UTF_8)).getAuthor());
	}

	@Test
	void givenDeepNesting_whenLoaded_thenRefused() {
		assertEquals(TOO_DEEP, refused(report("<section>".repeat(100_000))).reason());
	}

	@Test
	void givenEndlessStream_whenLoaded_thenTooLarge() {
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return ' ';
			}

			@Override
			public int read(byte[] bytes, int offset, int length) {
				Arrays.fill(bytes, offset, offset + length, (byte) ' ');
				return length;
			}
		};
		ReportFileException refusal = assertThrows(ReportFileException.class, () -> ReportFile.load(endless, "endless"));
		assertEquals(TOO_LARGE, refusal.reason());
	}

	@Test
	void givenMissingFile_whenLoaded_thenPlainIoException() {
		IOException failure = assertThrows(IOException.class, () -> ReportFile.load(folder.resolve("none.annals")));
		assertFalse(failure instanceof ReportFileException);
	}

	@ParameterizedTest
	@EnumSource(Reason.class)
	void eachReasonHasASentenceInBothLanguages(Reason reason) {
		ReportFileException refusal = new ReportFileException(reason, "年报 '1' {0}.annals", "it's {1}", 12, null);
		String english = refusal.message(Locale.ENGLISH);
		String chinese = refusal.message(Locale.SIMPLIFIED_CHINESE);
		assertTrue(english.startsWith("年报 '1' {0}.annals, line 12 ") && english.endsWith("."), english);
		assertTrue(chinese.startsWith("年报 '1' {0}.annals 第 12 行 ") && chinese.endsWith("。"), chinese);
		assertEquals(english, refusal.message(Locale.GERMAN));
	}

	@Test
	void theMessageNamesFileAndLine() throws IOException {
		Path file = Files.writeString(folder.resolve("年报.annals"), report("<colour/>"));
		ReportFileException refusal = assertThrows(ReportFileException.class, () -> ReportFile.load(file));
		assertEquals(file + ", line 2 contains <colour>, which the format does not know; remove it or open the file with the "
				+ "program that wrote it.", refusal.message(Locale.ENGLISH));
	}

	@Test
	void aGoodFileStillLoads() throws IOException {
		assertEquals(1, ReportFile.load(new ByteArrayInputStream(report("<front/>").getBytes(StandardCharsets.UTF_8)), "x")
				.getFront().size());
	}
}
