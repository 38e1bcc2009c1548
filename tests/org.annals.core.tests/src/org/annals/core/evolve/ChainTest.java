/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.evolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.annals.core.op.Core;
import org.annals.core.op.MigrateReport;
import org.annals.core.op.TypeNote;
import org.annals.core.session.ReportSession;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.SourceCore;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From version 1 over 2 to 3, with 3 alone installed. */
class ChainTest extends InEnglish {

	@TempDir
	private Path folder;

	private Core core(String changes) throws IOException {
		Files.writeString(folder.resolve("x.reporttype"), "<reportType xmlns=\"urn:annals:type:1\" id=\"com.example.x\" version=\"3.2\""
				+ "><name>X</name><role id=\"c\"><name>C</name></role>" + changes + "</reportType>");
		return SourceCore.of(List.of("org.annals.core"), List.of(folder));
	}

	private static Report report(String version, String... roles) {
		Report report = ReportFactory.eINSTANCE.createReport();
		report.setType("com.example.x");
		report.setTypeVersion(version);
		for (String role : roles) {
			Section section = ReportFactory.eINSTANCE.createSection();
			section.setRole(role);
			report.getSections().add(section);
		}
		return report;
	}

	@Test
	void renamesAreComposedThoughTheVersionsBetweenAreNotInstalled() throws IOException {
		Core core = core("<change from=\"1\" to=\"2\"><rename from=\"a\" to=\"b\"/></change>"
				+ "<change from=\"2\"><rename from=\"b\" to=\"c\"/><drop id=\"d\"/></change>");
		Report report = report("1.4", "a", "d", "foreign", "c");
		assertTrue(TypeNote.missing(report, core.types(), "r.annals").contains("3.2"));
		VersionPath path = MigrateReport.ahead(report, core.types()).orElseThrow();
		assertEquals(2, path.steps().size());
		ReportSession session = MigrateReport.session(report, core.types().match("com.example.x", "1.4").profile(), core);
		new MigrateReport(session, path).execute(null);
		assertEquals("3.2", report.getTypeVersion());
		assertEquals("c", report.getSections().get(0).getRole());
		assertNull(report.getSections().get(1).getRole());
		assertNull(report.getSections().get(2).getRole());
		assertEquals("c", report.getSections().get(3).getRole());
		assertEquals("com.example.x", session.type().id());
		assertEquals("", TypeNote.missing(report, core.types(), "r.annals"));
	}

	@Test
	void withoutAWayTheReportStaysAndSaysWhatIsMissing() throws IOException {
		Core core = core("<change from=\"2\"/>");
		Report report = report("1");
		assertEquals(List.of(), MigrateReport.paths(report, core.types()));
		String sentence = TypeNote.missing(report, core.types(), "r.annals");
		assertTrue(sentence.contains("r.annals") && sentence.contains("version 1") && sentence.contains("3.2"), sentence);
		assertEquals("", TypeNote.ahead(report, core.types(), "r.annals"));
	}

	@Test
	void circlesOfChangesEnd() throws IOException {
		Core core = core("<change from=\"1\" to=\"2\"/><change from=\"2\" to=\"1\"/><change from=\"3\" to=\"1\"/>");
		assertEquals(List.of(), MigrateReport.paths(report("1"), core.types()));
	}

	@Test
	void withinAMainVersionNothingIsRenamedAndNothingIsOffered() throws IOException {
		Core core = core("");
		Report report = report("3.0", "c");
		assertTrue(MigrateReport.ahead(report, core.types()).isEmpty());
		assertEquals(List.of(), MigrateReport.paths(report, core.types()).get(0).steps());
		assertEquals("", TypeNote.missing(report, core.types(), "r.annals"));
	}
}
