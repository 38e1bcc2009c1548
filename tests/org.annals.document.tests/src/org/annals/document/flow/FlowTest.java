/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.annals.core.text.ReportText;
import org.annals.document.style.Role;
import org.annals.document.testing.TestDocuments;
import org.junit.jupiter.api.Test;

class FlowTest {

	private static final String TAIL = "\n\n临江市水利局党组\n2026年1月12日\n";

	private static String example() throws IOException {
		return Files.readString(TestDocuments.root().resolve("examples/duty-report.txt"));
	}

	private static List<Role> roles(Flow flow) {
		return flow.blocks().stream().map(block -> ((FlowParagraph) block).role()).toList();
	}

	private static FlowParagraph paragraph(Flow flow, int index) {
		return (FlowParagraph) flow.blocks().get(index);
	}

	@Test
	void exampleHasItsPartsInOrder() throws IOException {
		Flow flow = TestDocuments.flow(example());
		List<Role> roles = roles(flow);
		assertEquals(List.of(Role.TITLE, Role.ADDRESSEE, Role.BODY, Role.HEADING1, Role.BODY, Role.BODY, Role.HEADING1),
				roles.subList(0, 7));
		assertEquals(List.of(Role.SIGNATURE, Role.DATE), roles.subList(roles.size() - 2, roles.size()));
		assertEquals("2025年度抓基层党建工作述职报告", flow.title());
	}

	@Test
	void aHeadingThatRunsInKeepsItsFontBeforeTheText() throws IOException {
		FlowParagraph paragraph = paragraph(TestDocuments.flow(example()), 4);
		assertEquals(Role.BODY, paragraph.role());
		assertEquals(Role.HEADING2, paragraph.spans().get(0).role());
		assertEquals("（一）整改党员教育形式单一的问题。", paragraph.spans().get(0).text());
		assertTrue(paragraph.spans().stream().skip(1).allMatch(span -> span.role() == Role.BODY));
	}

	@Test
	void everySpanIsTheReportsTextAtItsPlace() throws IOException {
		ReportText text = TestDocuments.read(example());
		Flow flow = TestDocuments.flow(text, TestDocuments.official());
		StringBuilder all = new StringBuilder();
		for (FlowBlock block : flow.blocks()) {
			for (FlowSpan span : ((FlowParagraph) block).spans()) {
				assertEquals(text.text().substring(span.start(), span.start() + span.text().length()), span.text());
				assertFalse(span.element() == null);
				all.append(span.text());
			}
		}
		assertEquals(text.text().replaceAll("\\s", ""), all.toString().replaceAll("\\s", ""));
	}

	@Test
	void theNoteOfAttachmentsStandsAboveTheSignatureAndEachAttachmentBeginsAPage() throws IOException {
		String text = example().replace(TAIL, "\n附件：1.班子成员分工表\n2.年度任务清单" + TAIL + "附件1\n班子成员分工表\n按党组会议确定的分工执行。\n附件2\n年度任务清单\n见各科室台账。\n");
		Flow flow = TestDocuments.flow(text);
		int note = roles(flow).indexOf(Role.ATTACHMENT_NOTE);
		assertEquals(List.of(Role.ATTACHMENT_NOTE, Role.ATTACHMENT_NOTE, Role.SIGNATURE, Role.DATE, Role.ATTACHMENT_LABEL,
				Role.ATTACHMENT_TITLE, Role.BODY, Role.ATTACHMENT_LABEL, Role.ATTACHMENT_TITLE, Role.BODY),
				roles(flow).subList(note, note + 10));
		assertEquals("附件：1.".length(), paragraph(flow, note).hang());
		assertEquals(3, paragraph(flow, note + 1).lead());
		assertTrue(paragraph(flow, note + 1).joined());
		assertTrue(paragraph(flow, note + 4).newPage());
		assertTrue(paragraph(flow, note + 7).newPage());
	}

	@Test
	void tablesKeepTheirCells() {
		Flow flow = TestDocuments.flow(TestDocuments.load(Tables.report(3, 2, "办结")), TestDocuments.official());
		FlowTable table = assertInstanceOf(FlowTable.class, flow.blocks().get(1));
		assertEquals(3, table.columns());
		assertEquals(1, table.heads());
		assertEquals("办结0", table.rows().get(1).get(0).text());
		assertEquals(Role.TABLE_HEAD, table.rows().get(0).get(0).role());
		assertEquals("t1", table.rows().get(1).get(0).element());
	}

	@Test
	void whatAWebPageLeftBehindIsLeftOut() {
		String xml = """
				<report xmlns="urn:annals:report:1" id="r" type="org.annals.type.duty" language="zh">
				<front id="a" role="body"><prose>正文。</prose></front>
				<back id="b" role="debris"><prose>打印 关闭</prose></back>
				</report>""";
		Flow flow = TestDocuments.flow(TestDocuments.load(xml), TestDocuments.official());
		assertEquals(1, flow.blocks().size());
	}
}
