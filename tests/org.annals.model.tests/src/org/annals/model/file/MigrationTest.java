/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.annals.model.file.ReportFileException.Reason;
import org.annals.model.file.migration.Migration;
import org.annals.model.file.migration.Migrations;
import org.annals.model.report.Report;
import org.annals.model.text.ProseRuns;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A file of an older version opens; the steps are made up here, because version 1 is the first. */
class MigrationTest {

	private static final String OLD = """
			<?xml version="1.0" encoding="GB18030"?>
			<report xmlns="urn:annals:report:1" schema="0" writer="王&#xA;某&#x1F600;">
			  <front><prose>一\r
			二 &#xD;]]&gt;三</prose></front>
			</report>
			""".replace("\\r", "");

	/** Version 0 called the author writer. */
	private static final Migration RENAME = new Migration() {
		@Override
		public int from() {
			return 0;
		}

		@Override
		public void migrate(Document document) {
			Element root = document.getDocumentElement();
			root.setAttribute("author", root.getAttribute("writer"));
			root.removeAttribute("writer");
		}
	};

	private static Report load(String file, Migrations migrations) throws IOException {
		byte[] bytes = file.getBytes(java.nio.charset.Charset.forName("GB18030"));
		return ReportFile.load(new ByteArrayInputStream(bytes), "old.annals", migrations);
	}

	@Test
	void givenOldFile_whenLoaded_thenStepIsAppliedAndTextKept() throws IOException {
		Report report = load(OLD, new Migrations(List.of(RENAME)));
		assertEquals("王\n某\uD83D\uDE00", report.getAuthor());
		assertEquals(ReportFormat.SCHEMA, report.getSchema());
		assertEquals("一\n二 \r]]>三", ProseRuns.plainText(report.getFront().get(0).getProse()));
	}

	@Test
	void givenOldFile_whenSaved_thenCurrentVersion() throws IOException {
		byte[] saved = RoundTripTest.save(load(OLD, new Migrations(List.of(RENAME))));
		assertEquals("王\n某\uD83D\uDE00", RoundTripTest.load(saved).getAuthor());
		assertEquals(true, new String(saved, StandardCharsets.UTF_8).contains("schema=\"1\""));
	}

	@Test
	void givenMissingStep_whenLoaded_thenRefused() {
		ReportFileException refusal = assertThrows(ReportFileException.class, () -> load(OLD, new Migrations(List.of())));
		assertEquals(Reason.MIGRATION_FAILED, refusal.reason());
		assertEquals("0", refusal.detail());
	}

	@Test
	void givenBrokenOldFile_whenLoaded_thenRefused() {
		ReportFileException refusal = assertThrows(ReportFileException.class,
				() -> load(OLD.replace("</front>", ""), new Migrations(List.of(RENAME))));
		assertEquals(Reason.MIGRATION_FAILED, refusal.reason());
	}

	@Test
	void givenCurrentFile_whenLoaded_thenNoStepIsTouched() throws IOException {
		Migrations none = new Migrations(List.of(new Migration() {
			@Override
			public int from() {
				return 1;
			}

			@Override
			public void migrate(Document document) {
				throw new AssertionError("not for this version");
			}
		}));
		assertEquals("a", load("<report xmlns='urn:annals:report:1' schema='1' author='a'/>", none).getAuthor());
	}

	@Test
	void twoStepsFromOneVersionAreAMistake() {
		assertThrows(IllegalArgumentException.class, () -> new Migrations(List.of(RENAME, RENAME)));
	}
}
