/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.back;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.annals.core.back.BackChange.Kind;
import org.annals.model.report.Commitment;
import org.annals.model.report.Metric;
import org.annals.model.report.Section;
import org.annals.model.text.Reports;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document goes through a real word processor, which is free to write everything anew. */
class LibreOfficeTest {

	@TempDir
	Path folder;

	private final RoundTrip trip = RoundTrip.ofExample();
	private final Set<String> ids = trip.ids();

	@BeforeAll
	static void installed() {
		Assumptions.assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
	}

	private void edit(String statements) throws Exception {
		trip.back(LibreOffice.edit(folder, trip.docx.bytes(), statements));
	}

	@Test
	void savedWithoutEdits_theReportComesBackEqual() throws Exception {
		edit("");
		assertEquals(List.of(), trip.changes());
		assertEquals(trip.before, RoundTrip.xml(trip.report));
	}

	@Test
	void editedAndSaved_theEditsAreFoundAndAllElseKeepsItsIds() throws Exception {
		edit("""
				Swap(doc, "召开党组会24次", "召开党组会议26次")
				Swap(doc, "原因分析", "原因剖析")
				Dim gone As Object
				gone = ParagraphAt(doc, "守住廉洁底线")
				gone.setString("")
				Dim added As Object
				added = doc.Text.createTextCursorByRange(ParagraphAt(doc, "走到田间地头").End)
				doc.Text.insertControlCharacter(added, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
				doc.Text.insertString(added, "新写的一段话，谁也没有见过。", False)
				Dim halves As Object
				halves = doc.Text.createTextCursorByRange(Find(doc, "组织技术骨干").Start)
				doc.Text.insertControlCharacter(halves, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
				Dim heading As Object
				heading = ParagraphAt(doc, "存在的问题")
				heading.ParaStyleName = "Heading 2"
				""");
		assertEquals(new TreeSet<>(List.of("ADDED", "LEVEL level:gt5jp8p", "METRIC METRIC:rtwpb60",
				"REMOVED removed:q18g7gy", "SPLIT own:x1pg5yr", "TEXT text:s1djgs1", "TEXT text:w2hmnst", "UNSAID UNSAID:gpyb7xe",
				"UNSAID UNSAID:qbekycv")), new TreeSet<>(trip.changes().stream().map(key -> key.replaceAll(" added:.*", "")).toList()));
		assertEquals(new BigDecimal("26"), trip.find("rtwpb60", Metric.class).getValue());
		Set<String> lost = new TreeSet<>(ids);
		lost.removeAll(trip.ids());
		assertEquals(Set.of("q18g7gy", "fgy5chq"), lost);
		assertEquals(3, Reports.all(trip.report, Commitment.class).size());
		assertEquals("n59q9eg", trip.find("d5zmm0n", Section.class).eContainer() instanceof Section up ? up.getId() : "");
		assertTrue(trip.text().contains("（一）走到田间地头。班子成员带队下乡调研48次，解决灌溉难题23个。\n新写的一段话，谁也没有见过。\n"), trip.text());
		assertTrue(trip.kinds().contains(Kind.LEVEL));
	}
}
