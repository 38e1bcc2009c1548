/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.annals.core.page.PageDocument;
import org.annals.core.testing.TestCore;
import org.annals.core.testing.TestType;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Mention;
import org.annals.model.report.Passage;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.text.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random keys at random places: whatever is typed, page, file and undo agree. */
class EditingPropertiesTest {

	private static final String TEXT = """
			关于2023年工作的报告
			市政府：
			2023年，我们认真工作。现将有关情况报告如下：
			一、主要工作
			（一）推进项目。全年召开会议65次，研究议题184项。一是夯实基础。举办培训12期。二是强化服务。走访企业30家。
			（二）改进作风。开展调研24次。
			二、存在的问题
			一是学习不够。二是调研不够深入。
			三、下一步打算
			1.加强学习，提高能力。
			市局
			2024年1月5日
			""";
	private static final String[] TYPED = { "中", "文", "字", "。", "，", "5", "0", "3次", "一、", "（一）", "1.", "一是", "\uD842\uDFB7",
			"x", "、", " ", "二是", "《" };

	private Author author;
	private Random random;
	/** The last step, to be read when it fails. */
	private String log;

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24 })
	void givenRandomKeys_whenTyped_thenPageFileAndUndoAgree(int seed) throws IOException {
		random = new Random(seed);
		author = new Author(report(seed), seed % 3 == 0 ? Author.asking() : TestType.get());
		String before = author.xml();
		String pageBefore = author.page.text();
		for (int i = 0; i < 120; i++) {
			try {
				step();
				check();
			} catch (RuntimeException | AssertionError e) {
				throw new AssertionError(log, e);
			}
		}
		while (author.session.commands().canRedo()) {
			author.redo();
		}
		String after = author.xml();
		String pageAfter = author.page.text();
		author.caret = Caret.at(0);
		while (author.session.commands().canUndo()) {
			author.undo();
			check();
		}
		assertEquals(before, author.xml());
		assertEquals(pageBefore, author.page.text());
		while (author.session.commands().canRedo()) {
			author.redo();
		}
		check();
		assertEquals(after, author.xml());
		assertEquals(pageAfter, author.page.text());
	}

	private static Report report(int seed) throws IOException {
		return switch (seed % 4) {
		case 0 -> ReportFactory.eINSTANCE.createReport();
		case 1 -> ReportFile.load(TestCore.root().resolve("examples/duty-report.annals"));
		default -> TestType.read(TEXT).report();
		};
	}

	private void step() {
		int length = author.page.length();
		boolean moves = random.nextInt(3) > 0;
		if (moves) {
			int at = random.nextInt(length + 1);
			int to = random.nextInt(4) > 0 ? at : random.nextInt(3) > 0 ? Math.min(length, at + random.nextInt(40)) : random.nextInt(length + 1);
			author.caret = new Caret(at, to);
		}
		log = author.caret + " of\n" + author.shown() + "\n-> ";
		switch (random.nextInt(14)) {
		case 0, 1, 2, 3 -> {
			String typed = TYPED[random.nextInt(TYPED.length)];
			log += typed;
			author.caret = author.editing.type(author.range(), typed);
		}
		case 4, 5 -> {
			log += "enter";
			author.enter();
		}
		case 6, 7 -> {
			log += "backspace";
			author.backspace();
		}
		case 8 -> {
			log += "delete";
			author.delete();
		}
		case 9 -> {
			log += "tab";
			author.tab();
		}
		case 10 -> {
			log += "untab";
			author.untab();
		}
		case 11 -> {
			log += "undo or redo";
			if (random.nextBoolean() && author.session.commands().canUndo()) {
				author.undo();
			} else if (author.session.commands().canRedo()) {
				author.redo();
			}
			author.caret = Caret.at(Math.min(author.caret.offset(), author.page.length()));
		}
		case 12 -> {
			Clip clip = author.editing.copy(author.range());
			Range target = Range.at(random.nextInt(author.page.length() + 1));
			log += "paste " + clip.text() + " at " + target;
			if (author.page.length() < 3000) {
				author.caret = random.nextBoolean() ? author.editing.paste(target, clip, false)
						: author.editing.paste(target, clip.text(), random.nextBoolean());
			}
		}
		default -> other();
		}
	}

	private void other() {
		switch (random.nextInt(4)) {
		case 0 -> {
			log += "metric";
			author.caret = author.editing.makeMetric(author.range());
		}
		case 1 -> {
			log += "unlink";
			author.caret = author.editing.unlink(author.caret.offset());
		}
		case 2 -> {
			log += "mention";
			if (!author.session.report().getMetrics().isEmpty()) {
				author.caret = author.editing.mention(author.range(), author.session.report().getMetrics().get(0));
			}
		}
		default -> {
			List<Passage> all = Reports.all(author.session.report(), Passage.class);
			if (all.size() > 1) {
				Passage moved = all.get(random.nextInt(all.size()));
				Passage target = all.get(random.nextInt(all.size()));
				Where where = Where.values()[random.nextInt(3)];
				log += "move " + author.page.range(moved) + " " + where + " " + author.page.range(target);
				author.editing.move(moved, target, where);
				author.caret = Caret.at(Math.min(author.caret.offset(), author.page.length()));
			}
		}
		}
	}

	private void check() {
		PageDocument page = author.page;
		assertTrue(author.caret.anchor() >= 0 && author.caret.offset() <= page.length(), "caret " + author.caret);
		PageDocument fresh = new PageDocument(author.session);
		assertEquals(fresh.text(), page.text());
		assertEquals(fresh.lineCount(), page.lineCount());
		ReportText text = ReportText.of(author.session.report());
		for (int i = 0; i < page.lineCount(); i++) {
			assertEquals(fresh.line(i), page.line(i));
			assertEquals(fresh.slots(i), page.slots(i));
			Range line = new Range(page.offset(i), page.offset(i) + page.line(i).text().length());
			assertEquals(page.line(i).text(), text.text(page.toReport(line)));
			if (!page.line(i).isGhost()) {
				assertEquals(line, page.toPage(page.toReport(line)));
			}
		}
		fresh.dispose();
		assertEquals(page.text(), author.mirror());
		author.xml();
		for (Mention mention : Reports.all(author.session.report(), Mention.class)) {
			assertTrue(mention.getMetric() == null || mention.getMetric().eContainer() == author.session.report());
			assertTrue(mention.getMetric() == null || mention.getMetric().getValue() == null
					|| mention.getMetric().getValue().compareTo(BigDecimal.ZERO) >= 0);
		}
	}
}
