/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.back;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.annals.core.back.BackChange;
import org.annals.core.back.BackChange.Kind;
import org.annals.core.back.TakeBackDocument;
import org.annals.core.source.SourceException;
import org.annals.document.testing.TestDocuments;
import org.annals.model.report.Commitment;
import org.annals.model.report.Measure;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Passage;
import org.annals.model.report.Section;
import org.annals.model.text.Reports;
import org.junit.jupiter.api.Test;

/** What people do to a document, one thing a test, and what the report makes of it. */
class TakeBackDocumentTest {

	private final RoundTrip trip = RoundTrip.ofExample();
	private final Set<String> ids = trip.ids();

	@Test
	void givenOtherWords_whenTakenBack_thenMentionsAndIdsStay() {
		trip.docx.replace("全年召开党组会", "全年共召开局党组会议");
		trip.back();
		assertEquals(List.of("TEXT text:w2hmnst"), trip.changes());
		assertTrue(trip.text().contains("全年共召开局党组会议24次，研究党建议题36项。"));
		assertEquals(ids, trip.ids());
		assertEquals(2, Reports.all(trip.find("w2hmnst", Measure.class), Mention.class).size());
	}

	@Test
	void givenAnotherFigure_whenAllPlacesAgree_thenTheMetricHasIt() {
		trip.docx.replace("研究党建议题36项", "研究党建议题41项");
		trip.back();
		assertEquals(List.of("TEXT text:w2hmnst", "METRIC METRIC:rnj30e5"), trip.changes());
		assertEquals(new BigDecimal("41"), trip.find("rnj30e5", Metric.class).getValue());
		assertTrue(trip.text().contains("研究党建议题41项"));
	}

	@Test
	void givenAnotherFigure_whenPlacesDisagree_thenThePersonsTextWins() {
		RoundTrip two = new RoundTrip(TestDocuments.load(trip.before.replace("参训党员满意度达到<mention metric=\"kx6jgs0\"/>",
				"参训党员满意度达到<mention metric=\"kx6jgs0\"/>，议题<mention metric=\"rnj30e5\"/>")));
		two.docx.replace("研究党建议题36项", "研究党建议题41项");
		two.back();
		assertEquals(List.of(Kind.TEXT, Kind.DOUBT), two.kinds());
		assertEquals(new BigDecimal("36"), two.find("rnj30e5", Metric.class).getValue());
		assertTrue(two.text().contains("研究党建议题41项"));
		assertTrue(two.text().contains("议题36项"));
	}

	@Test
	void givenAFigureTakenOut_whenTakenBack_thenItIsToldAndTheRegisterKeepsIt() {
		trip.docx.replace("，研究党建议题36项", "");
		trip.back();
		assertEquals(List.of(Kind.TEXT, Kind.UNSAID), trip.kinds());
		assertEquals("rnj30e5", trip.find("rnj30e5", Metric.class).getId());
	}

	@Test
	void givenAParagraphSplitInTwo_whenTakenBack_thenBothHalvesKeepTheirMentions() {
		String text = "，研究党建议题36项。";
		trip.docx.replace(text, "。</w:t></w:r></w:p><w:p><w:r><w:t>研究党建议题36项。");
		trip.back();
		assertEquals(Kind.SPLIT, trip.kinds().get(0));
		assertTrue(trip.text().contains("召开党组会24次。\n"), trip.text());
		assertTrue(trip.text().contains("\n研究党建议题36项。"), trip.text());
		assertEquals(1, Reports.mentions(trip.report, trip.find("rnj30e5", Metric.class)).size());
		assertTrue(trip.ids().containsAll(ids));
	}

	@Test
	void givenTwoParagraphsJoined_whenTakenBack_thenBothKeepTheirIds() {
		String first = trip.docx.paragraph("健全学习机制");
		String second = trip.docx.paragraph("落实主体责任");
		String joined = first.replace("</w:p>", "") + second.replaceFirst("<w:p><w:pPr>.*?</w:pPr>", "");
		trip.docx.replace(first + second, joined);
		trip.back();
		assertEquals(List.of("JOINED joined:a7vcpxe"), trip.changes());
		assertEquals(ids, trip.ids());
		assertTrue(trip.text().contains("讲专题党课9次。（二）落实主体责任。"));
	}

	@Test
	void givenAParagraphMoved_whenTakenBack_thenItStandsThereWithItsId() {
		String moved = trip.docx.paragraph("守住廉洁底线");
		String before = trip.docx.paragraph("走到田间地头");
		trip.docx.replace(moved, "").replace(before, moved + before);
		trip.back();
		assertEquals(List.of("MOVED moved:q18g7gy"), trip.changes());
		assertEquals(ids, trip.ids());
		assertTrue(trip.text().contains("（一）守住廉洁底线。开展警示教育"));
		assertTrue(trip.text().contains("（二）走到田间地头。"));
		assertEquals("fgy5chq", trip.find("q18g7gy", Section.class).getBlocks().get(0).getId());
	}

	@Test
	void givenASubsectionMovedPastAHeading_whenTakenBack_thenTheSubsectionMovedAndNotTheHeading() {
		String moved = trip.docx.paragraph("规范组织生活");
		String behind = trip.docx.paragraph("落实主体责任");
		trip.docx.replace(moved, "").replace(behind, behind + moved);
		trip.back();
		assertEquals(List.of("MOVED moved:kkxtqmc"), trip.changes());
		assertEquals("ez4aqdf", ((Section) trip.find("kkxtqmc", Section.class).eContainer()).getId());
	}

	@Test
	void givenAParagraphMovedToAnotherSection_whenTakenBack_thenItBelongsThere() {
		String moved = trip.docx.paragraph("守住廉洁底线");
		String behind = trip.docx.paragraph("落实主体责任");
		trip.docx.replace(moved, "").replace(behind, behind + moved);
		trip.back();
		assertEquals(List.of("MOVED moved:q18g7gy"), trip.changes());
		assertEquals("ez4aqdf", ((Section) trip.find("q18g7gy", Section.class).eContainer()).getId());
		assertTrue(trip.text().contains("（三）守住廉洁底线。开展警示教育"));
	}

	@Test
	void givenAMovedParagraphWithoutBookmarks_whenTakenBack_thenItsTextSaysWhatItIs() {
		String moved = trip.docx.paragraph("守住廉洁底线");
		String behind = trip.docx.paragraph("落实主体责任");
		trip.docx.replace(moved, "").replace(behind, behind + moved.replaceAll("<w:bookmark(?:Start|End) [^>]*/>", ""));
		trip.back();
		assertEquals(List.of("MOVED moved:q18g7gy"), trip.changes());
		assertEquals(ids, trip.ids());
	}

	@Test
	void givenAParagraphTakenOut_whenTakenBack_thenItIsGoneWithWhatItHeads() {
		trip.docx.replace(trip.docx.paragraph("守住廉洁底线"), "");
		trip.back();
		assertEquals(List.of("REMOVED removed:q18g7gy", "UNSAID UNSAID:qbekycv", "UNSAID UNSAID:gpyb7xe"), trip.changes());
		assertFalse(trip.text().contains("守住廉洁底线"));
	}

	@Test
	void givenACommitmentTakenOut_whenTakenBack_thenOnlyItIsGone() {
		String line = trip.docx.paragraph("补齐人才短板");
		int from = line.indexOf("<w:bookmarkStart", line.indexOf("二是") - 400);
		String kept = line.substring(0, line.lastIndexOf("<w:bookmarkStart", line.indexOf("补齐人才短板")))
				+ line.substring(line.lastIndexOf("<w:bookmarkStart", line.indexOf("管好用好工程")));
		assertTrue(from > 0);
		trip.docx.replace(line, kept);
		trip.back();
		assertTrue(trip.changes().contains("REMOVED removed:y2fezaa"), trip.changes().toString());
		assertEquals(List.of("j9jwhqe", "jq0xb1y"), Reports.all(trip.report, Commitment.class).stream().map(Passage::getId).toList());
		assertEquals("2026-11", trip.find("jq0xb1y", Commitment.class).getDeadline());
		assertTrue(trip.text().contains("二是管好用好工程"));
	}

	@Test
	void givenNewParagraphs_whenTakenBack_thenTheyStandWhereTheyWerePut() {
		String before = trip.docx.paragraph("走到田间地头");
		trip.docx.replace(before, before + EditedDocx.plain("新写的一段话，谁也没有见过。"));
		trip.back();
		assertEquals(List.of(Kind.ADDED), trip.kinds());
		assertTrue(trip.text().contains("。\n新写的一段话，谁也没有见过。\n（二）办好民生实事"), trip.text());
		assertTrue(trip.ids().containsAll(ids));
	}

	@Test
	void givenTextBeforeTheTitleAndBehindTheDate_whenTakenBack_thenItStandsThere() {
		String title = trip.docx.paragraph("工作述职报告");
		String date = trip.docx.paragraph("1月12日");
		trip.docx.replace(title, EditedDocx.plain("（送审稿）") + title).replace(date, date + EditedDocx.plain("联系人：某某"));
		trip.back();
		assertTrue(trip.text().startsWith("（送审稿）\n2025年度"), trip.text());
		assertTrue(trip.text().strip().endsWith("2026年1月12日\n联系人：某某"), trip.text());
	}

	@Test
	void givenACopiedParagraph_whenTakenBack_thenTheCopyIsNew() {
		String copied = trip.docx.paragraph("走到田间地头");
		trip.docx.replace(copied, copied + copied.replaceAll("<w:bookmark(?:Start|End) [^>]*/>", ""));
		trip.back();
		assertTrue(trip.kinds().stream().allMatch(kind -> kind == Kind.ADDED), trip.changes().toString());
		assertEquals(2, trip.text().split("班子成员带队下乡调研48次", -1).length - 1);
		assertTrue(trip.ids().containsAll(ids));
	}

	@Test
	void givenNumbersTypedByHand_whenTakenBack_thenTheyAreDerivedAndNothingChanged() {
		trip.docx.replace("（一）走到田间地头", "（四）走到田间地头").replace("二是智慧水利", "三是智慧水利");
		trip.back();
		assertEquals(List.of(), trip.changes());
		assertEquals(trip.before, RoundTrip.xml(trip.report));
	}

	@Test
	void givenAnotherLevel_whenTakenBack_thenTheHeadingStandsThere() {
		String heading = trip.docx.paragraph("原因分析");
		trip.docx.replace(heading, heading.replace("\"Heading1\"", "\"Heading2\""));
		trip.back();
		assertEquals(List.of("LEVEL level:s1djgs1"), trip.changes());
		assertEquals("gt5jp8p", ((Section) trip.find("s1djgs1", Section.class).eContainer()).getId());
		assertTrue(trip.text().contains("（一）原因分析"));
	}

	@Test
	void givenANewHeading_whenTakenBack_thenWhatFollowsBelongsToIt() {
		String before = trip.docx.paragraph("走到田间地头");
		trip.docx.replace(before, before + "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>五、新的一章</w:t></w:r></w:p>");
		trip.back();
		assertEquals(List.of(Kind.ADDED), trip.kinds());
		assertTrue(trip.text().contains("五、新的一章\n（一）办好民生实事"), trip.text());
		assertTrue(trip.text().contains("六、存在的问题"), trip.text());
	}

	@Test
	void givenTrackedChangesAndComments_whenTakenBack_thenTheAcceptedTextCountsAndCommentsAreTold() {
		trip.docx.replace("全年召开党组会", "全年</w:t></w:r><w:del w:id=\"901\" w:author=\"a\"><w:r><w:delText>召开</w:delText></w:r></w:del>"
				+ "<w:ins w:id=\"902\" w:author=\"a\"><w:r><w:t>举行</w:t></w:r></w:ins><w:r><w:commentReference w:id=\"7\"/></w:r>"
				+ "<w:r><w:t>党组会");
		trip.docx.part("word/comments.xml", part -> "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
				+ "<w:comment w:id=\"7\" w:author=\"王科长\"><w:p><w:r><w:t>再核一遍</w:t></w:r></w:p></w:comment></w:comments>");
		trip.docx.part("word/_rels/document.xml.rels", rels -> rels.replace("</Relationships>",
				"<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" "
						+ "Target=\"comments.xml\"/></Relationships>"));
		trip.back();
		assertTrue(trip.text().contains("全年举行党组会24次"));
		assertEquals("再核一遍", trip.taken.remarks().get(0).text());
		assertEquals("王科长", trip.taken.remarks().get(0).author());
		assertEquals(1, trip.taken.notes().size());
	}

	@Test
	void givenOtherQuotationMarks_whenTakenBack_thenTheyAreToldAsLooks() {
		trip.docx.replace("全年召开党组会24次，", "全年召开党组会24次,");
		trip.back();
		assertEquals(List.of(Kind.LOOK), trip.kinds());
		assertTrue(trip.text().contains("24次,研究"));
	}

	@Test
	void givenTitleAddresseeAndDateChanged_whenTakenBack_thenTheirParagraphsSaySo() {
		trip.docx.replace("中共临江市委组织部：", "中共临江市委：").replace("2026年1月12日", "2026年1月15日").replace("工作述职报告", "工作报告");
		trip.back();
		assertEquals(List.of("TEXT text:g413dt9", "TEXT text:gyr02rq", "TEXT text:h5326r2"), trip.changes());
		assertEquals(ids, trip.ids());
	}

	@Test
	void givenTheReportChangedToo_whenTakenBack_thenTheSamePlaceIsAConflictAndOthersStay() throws SourceException {
		trip.docx.replace("全年召开党组会", "全年共召开党组会").replace("开展警示教育", "集中开展警示教育");
		RoundTrip newer = new RoundTrip(TestDocuments.load(trip.before.replace("全年召开党组会", "全年一共召开党组会")
				.replace("带队下乡调研", "带队进村调研")));
		newer.back(trip.docx.bytes(), "text:w2hmnst");
		assertEquals(List.of("TEXT text:w2hmnst", "TEXT text:fgy5chq"), newer.changes());
		assertEquals(List.of(true, false), newer.taken.changes().stream().map(BackChange::conflict).toList());
		assertTrue(newer.text().contains("全年一共召开党组会"));
		assertTrue(newer.text().contains("集中开展警示教育"));
		assertTrue(newer.text().contains("带队进村调研"));
	}

	@Test
	void givenAPassageAddedToTheReportMeanwhile_whenTakenBack_thenItStays() {
		RoundTrip newer = new RoundTrip(TestDocuments.load(trip.before.replace("<section id=\"q18g7gy\"",
				"<section id=\"z9z9z9z\" role=\"work\"><heading>后来加的</heading></section>\n<section id=\"q18g7gy\"")));
		newer.back(trip.docx.bytes());
		assertEquals(List.of(), newer.changes());
		assertTrue(newer.text().contains("（三）后来加的"));
	}

	@Test
	void givenChangesLeftOut_whenTakenBack_thenTheReportIsAsItWas() {
		String moved = trip.docx.paragraph("守住廉洁底线");
		String before = trip.docx.paragraph("走到田间地头");
		String gone = trip.docx.paragraph("规范组织生活");
		trip.docx.replace(moved, "").replace(before, moved + EditedDocx.plain("新的一段。") + before).replace(gone, "")
				.replace("全年召开党组会", "全年共召开党组会");
		String[] all;
		try {
			all = RoundTrip.take(trip.report, trip.docx.bytes()).changes().stream().map(BackChange::key).toArray(String[]::new);
		} catch (SourceException e) {
			throw new IllegalStateException(e);
		}
		trip.back(all);
		assertTrue(all.length >= 4, String.join(" ", all));
		assertEquals(trip.before, RoundTrip.xml(trip.report));
	}

	@Test
	void givenADocumentOfAnotherReport_whenTakenBack_thenASentenceSaysSo() {
		RoundTrip other = new RoundTrip(TestDocuments.load(trip.before.replace("paht11y", "q0q0q0q")));
		assertThrows(SourceException.class, () -> RoundTrip.take(other.report, trip.docx.bytes()));
	}

	@Test
	void givenBrokenOrForeignFiles_whenTakenBack_thenASentenceSaysSo() {
		byte[] docx = trip.docx.bytes();
		assertThrows(SourceException.class, () -> RoundTrip.take(trip.report, Arrays.copyOf(docx, docx.length / 2)));
		assertThrows(SourceException.class, () -> RoundTrip.take(trip.report, new byte[0]));
		assertThrows(SourceException.class, () -> RoundTrip.take(trip.report, "只是文字".getBytes(StandardCharsets.UTF_8)));
		trip.docx.body(xml -> xml.replaceAll("(?s)<w:body>.*</w:body>", "<w:body><w:p/></w:body>"));
		assertThrows(SourceException.class, () -> RoundTrip.take(trip.report, trip.docx.bytes()));
	}
}
