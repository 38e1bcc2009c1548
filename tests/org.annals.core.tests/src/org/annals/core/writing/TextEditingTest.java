/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.annals.core.testing.TestType;
import org.annals.core.text.Range;
import org.annals.model.report.Commitment;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Shortcoming;
import org.annals.model.text.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextEditingTest {

	private static final String TEXT = """
			关于2023年工作的报告
			市政府：
			2023年，我们认真工作。现将有关情况报告如下：
			一、主要工作
			（一）推进项目。全年召开会议65次，研究议题184项。
			（二）改进作风。开展调研24次。一是夯实基础。举办培训12期。二是强化服务。走访企业30家。
			二、存在的问题
			学习不够。
			三、下一步打算
			一是加强学习，提高能力。二是改进方法。
			市局
			2024年1月5日
			""";

	private static Arguments key(String at, Consumer<Author> keys, String after) {
		return Arguments.of(at, keys, after);
	}

	/** Caret before, keys, and what the page then contains with the caret in it. */
	static Stream<Arguments> keys() {
		return Stream.of(
				// mentions
				key("会议6|5次", a -> a.type("0"), "会议60|5次"), //
				key("会议|65次", a -> a.type("共"), "会议共|65次"), //
				key("会议65次|", a -> a.type("多"), "会议65次多|，"), //
				key("会议65|次", a -> a.type(".5"), "会议65.5|次"), //
				key("会议65|次", a -> a.type("余"), "会议65余|次"), //
				key("会议65|次", a -> a.backspace().backspace(), "召开会议|次，"), //
				key("会议|65|次", a -> a.type("7"), "会议7|次"), //
				key("会议|65次|，", a -> a.backspace(), "会议|，"), //
				key("会议65次|", a -> a.backspace(), "会议65|，"), //
				// enter
				key("184项。|\n（二", a -> a.enter().type("新的一句。"), "184项。\n新的一句。|\n（二）"), //
				key("65次，|研究", a -> a.enter(), "65次，\n|研究"), //
				key("一、主要工作|", a -> a.enter().type("段"), "一、主要工作\n段|\n（一）"), //
				key("一、|主要", a -> a.enter(), "如下：\n\n一、|主要工作"), //
				key("12期。|二是", a -> a.enter(), "12期。\n二是|强化"), //
				key("30家。|", a -> a.enter().type("新项"), "30家。\n三是新项|\n二、"), //
				key("30家。|", a -> a.enter().enter().type("正文"), "30家。\n正文|\n二、"), //
				key("学习不够|。", a -> a.enter(), "学习不够\n|。\n三、"), //
				key("改进|作风", a -> a.enter(), "（二）改进\n|作风。开展"), //
				// backspace and delete
				key("二、|存在", a -> a.backspace(), "30家。\n|存在的问题\n学习不够。\n二、下一步"), //
				key("二、|存在", a -> a.backspace().backspace(), "30家。|存在的问题\n学习"), //
				key("（二）|改进", a -> a.backspace(), "184项。\n|改进作风。开展调研24次。一是"), //
				key("一是|加强", a -> a.backspace(), "打算\n|加强学习，提高能力。一是改进"), //
				key("二是|强化", a -> a.backspace(), "12期。|强化服务。"), //
				key("\n|学习不够", a -> a.backspace(), "存在的问题|学习不够。\n三、"), //
				key("存在的问题|", a -> a.delete(), "存在的问题|学习不够。\n三、"), //
				key("学习不够。|", a -> a.delete(), "学习不够。|下一步打算\n一是"), //
				// levels
				key("二、存在|", a -> a.tab(), "（三）存在|的问题\n学习不够。\n二、"), //
				key("改|进作风", a -> a.untab(), "\n二、改|进作风。开展"), //
				key("学习不够|。", a -> a.tab(), "\n（一）学习不够|。\n三"), //
				key("学习不够|。", a -> a.untab(), "\n三、学习不够|。\n四、"), //
				key("一是加强|", a -> a.untab(), "打算\n|加强学习，提高能力。一是改进"), //
				// numbers that are typed
				key("学习不够。|", a -> a.enter().type("四、改进措施"), "不够。\n三、改进措施|\n四、下一步"), //
				key("学习不够。|", a -> a.enter().type("（一）理论"), "不够。\n（一）理论|\n三、"), //
				key("学习不够。|", a -> a.enter().type("一是理论"), "不够。\n一是理论|\n三、"), //
				key("二、|存在", a -> a.type("三、"), "二、三、|存在"), //
				key("改|进作风。", a -> a.backspace().type("一"), "（二）一|进作风"), //
				// selections
				key("|65次，研究议题184项。\n（二）改进作风。开展|", a -> a.type("X"), "会议X|调研24次。一是"), //
				key("|二、存在的问题\n学习|", a -> a.backspace(), "30家。\n|不够。\n二、下一步"), //
				key("|举办培训12期。|", a -> a.backspace(), "夯实基础。|二是强化"), //
				key("|一是夯实基础。举办培训12期。|", a -> a.backspace(), "24次。|一是强化"), //
				key("|报告如下：\n一、主要工作\n|", a -> a.backspace(), "有关情况|推进项目。"));
	}

	@ParameterizedTest
	@MethodSource("keys")
	void givenCaret_whenKeysTyped_thenPageAndUndoAreAsExpected(String at, Consumer<Author> keys, String after) {
		Author author = Author.read(TEXT);
		String before = author.xml();
		author.at(at);
		keys.accept(author);
		assertTrue(author.shown().contains(after), author.shown());
		assertEquals(author.page.text(), author.mirror());
		while (author.session.commands().canUndo()) {
			author.undo();
		}
		assertEquals(before, author.xml());
	}

	@Test
	void givenDigitsInMention_whenTyped_thenAllMentionsFollow() {
		Author author = Author.read(TEXT);
		Metric metric = author.session.report().getMetrics().get(0);
		author.caret = author.editing.mention(author.at("学习不够|。").range(), metric);
		author.at("一）推进项目。全年召开会议6|5次").type("0");
		assertEquals(new BigDecimal("605"), metric.getValue());
		assertTrue(author.page.text().contains("学习不够605次。"), author.page.text());
		author.undo();
		assertTrue(author.page.text().contains("学习不够65次。"), author.page.text());
	}

	@Test
	void givenRunOfTyping_whenUndone_thenItGoesBackToTheSentenceEnd() {
		Author author = Author.read(TEXT);
		author.at("（一）推进项目。全年|").type("共开。会三");
		author.undo();
		assertTrue(author.page.text().contains("全年共开。召开"), author.page.text());
		author.undo();
		assertTrue(author.page.text().contains("全年召开"), author.page.text());
		assertFalse(author.session.commands().canUndo());
	}

	@Test
	void givenSavedReport_whenTypingGoesOn_thenTheReportIsDirtyAgain() {
		Author author = Author.read(TEXT);
		author.at("全年|召开").type("一");
		author.session.saved();
		author.type("二");
		assertTrue(author.session.isDirty());
		author.undo();
		assertFalse(author.session.isDirty());
	}

	@Test
	void givenTypeThatAsks_whenGhostIsTypedIn_thenThePartIsMade() {
		Author author = new Author(ReportFactory.eINSTANCE.createReport(), Author.asking());
		assertEquals("|⟨title⟩\n⟨addressee⟩\n⟨work⟩\n⟨shortcomings⟩\n⟨nextSteps⟩\n⟨signature⟩\n⟨date⟩", author.shown());
		author.type("标题").enter().type("市政府：").enter().type("情况。");
		author.atLine(4).type("二、不足");
		author.caret = Caret.at(author.page.length());
		author.type("2024年");
		assertEquals("标题\n市政府：\n情况。\n⟨work⟩\n一、不足\n⟨nextSteps⟩\n⟨signature⟩\n2024年|", author.shown());
		assertEquals("shortcomings", author.session.report().getSections().get(0).getRole());
		while (author.session.commands().canUndo()) {
			author.undo();
		}
		assertEquals(7, author.page.lineCount());
		assertEquals("写明标题", author.page.line(0).guidance());
	}

	@Test
	void givenEmptyReport_whenTyped_thenAParagraphIsMade() {
		Author author = new Author(ReportFactory.eINSTANCE.createReport(), TestType.get());
		assertEquals("你好。\n二|", author.type("你好。").enter().type("二").shown());
	}

	@Test
	void givenClip_whenPasted_thenMentionsAreOfTheSameMetric() {
		Author author = Author.read(TEXT);
		int metrics = author.session.report().getMetrics().size();
		Clip clip = author.editing.copy(author.at("|（二）改进作风。开展调研24次。|").range());
		author.caret = author.editing.paste(author.at("学习不够。|").range(), clip, false);
		assertTrue(author.shown().contains("学习不够。\n（一）改进作风。开展调研24次。|\n三、"), author.shown());
		assertEquals(metrics, author.session.report().getMetrics().size());
		Metric metric = author.session.report().getMetrics().stream().filter(m -> "调研".equals(m.getCounts())).findFirst()
				.orElseThrow();
		assertEquals(2, Reports.mentions(author.session.report(), metric).size());
	}

	@Test
	void givenLinesFromElsewhere_whenPasted_thenHeadingsAndMetricsAreRead() {
		Author author = Author.read(TEXT);
		author.caret = author.editing.paste(author.at("学习不够。|").range(),
				"（一）理论不深。学得少。\n（二）作风不实。开展检查9次。\n四、其他\n正文内容", false);
		assertTrue(author.shown().contains(
				"\n（一）理论不深。学得少。\n（二）作风不实。开展检查9次。\n三、其他\n正文内容|\n四、下一步打算"), author.shown());
		assertTrue(author.session.report().getMetrics().stream().anyMatch(metric -> "检查".equals(metric.getCounts())));
		author.undo();
		assertFalse(author.session.commands().canUndo());
	}

	@Test
	void givenPlainLines_whenPasted_thenTheFirstAndTheLastJoinTheLine() {
		Author author = Author.read(TEXT);
		author.caret = author.editing.paste(author.at("学习不|够。").range(), "甲\n乙\n丙", true);
		assertTrue(author.shown().contains("\n学习不甲\n乙\n丙|够。\n"), author.shown());
	}

	@Test
	void givenTypedNumber_whenMadeAMetric_thenItIsAMention() {
		Author author = Author.read(TEXT);
		author.at("学习不够。|").type("全年培训干部30人");
		Candidate candidate = author.editing.metricCandidate(author.caret.offset()).orElseThrow();
		assertEquals("30人", author.page.text(candidate.range()));
		author.caret = author.editing.makeMetric(author.range());
		Metric metric = author.session.report().getMetrics().get(author.session.report().getMetrics().size() - 1);
		assertEquals("干部", metric.getCounts());
		assertEquals(1, Reports.mentions(author.session.report(), metric).size());
		author.editing.unlink(author.caret.offset());
		assertEquals(0, Reports.mentions(author.session.report(), metric).size());
		assertTrue(author.page.text().contains("培训干部30人"));
	}

	@Test
	void givenSection_whenMoved_thenNumbersFollowAndUndoGivesTheFileBack() {
		Author author = Author.read(TEXT);
		String before = author.xml();
		var sections = author.session.report().getSections();
		assertFalse(author.editing.canMove(sections.get(0), sections.get(0).getSections().get(0), Where.INSIDE));
		author.editing.move(sections.get(2), sections.get(0), Where.BEFORE);
		assertTrue(author.page.text().contains("\n一、下一步打算\n"), author.page.text());
		assertTrue(author.page.text().contains("\n二、主要工作\n"), author.page.text());
		author.undo();
		assertEquals(before, author.xml());
	}

	@Test
	void givenReferredShortcoming_whenDeleted_thenTheCommitmentForgetsIt() {
		Author author = Author.read(TEXT);
		Shortcoming shortcoming = Reports.all(author.session.report(), Shortcoming.class).get(0);
		Commitment commitment = Reports.all(author.session.report(), Commitment.class).get(0);
		commitment.setShortcoming(shortcoming);
		author.at("|学习不够。\n三、下一步打算\n|").backspace();
		assertEquals(null, commitment.getShortcoming());
		author.undo();
		assertEquals(shortcoming, commitment.getShortcoming());
	}

	@Test
	void givenChineseNumeral_whenMentionIsEdited_thenItStaysChinese() {
		Author author = Author.read("一、主要工作\n（一）学习。开展培训为期两周。\n");
		Mention mention = Reports.all(author.session.report(), Mention.class).get(0);
		author.at("为期|两|周").type("三");
		assertEquals(new BigDecimal("3"), mention.getMetric().getValue());
		assertTrue(author.page.text().contains("为期三周"), author.page.text());
	}

	@Test
	void givenOffsetBeyondThePage_whenTyped_thenItGoesToTheEnd() {
		Author author = Author.read(TEXT);
		assertEquals(author.page.length() + 1, author.editing.type(Range.at(99999), "日").offset());
	}
}
