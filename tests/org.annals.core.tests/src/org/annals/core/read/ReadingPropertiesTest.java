/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.annals.core.source.SourceDocument;
import org.annals.core.testing.TestType;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.core.text.RunSpan;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Passage;
import org.annals.model.report.Report;
import org.annals.model.text.ElementIds;
import org.annals.model.text.IdSource;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** What holds of every text that is read, tried on texts that no person would write. */
class ReadingPropertiesTest {

	/** Whatever has a meaning to some stage, and what is apt to break one. */
	private static final String[] FRAGMENTS = { "一、", "二、", "三、", "十一、", "（一）", "（二）", "(三)", "1.", "2．", "3、", "（1）", "(2)", "第一部分",
			"第一，", "第二，", "一是", "二是", "三是", "十是", "一要", "二要", "①", "②", "⑳", "。", "！", "？", "；", "：", "，", "、", "……", "——", ".",
			",", ";", ":", "!", " ", "　", "\t", "\u00A0", "\u200B", "\uFEFF", "\u2028", "\u0085", "\n", "\n", "\n", "\n\n", "\r\n",
			"\r", "“", "”", "‘", "’", "《", "》", "〈", "〉", "（", "）", "【", "】", "(", ")", "\"", "<", "&", "]]>", "0", "1", "65", "65次", "1,234件",
			"12.50%", "１２场", "3.5个百分点", "50余场次", "1.2万亿元", "2023年", "2023年12月31日", "12月", "第3", "10科级干部", "为期两周", "共十二次",
			"累计一百零五名", "两个维护", "一岗双责", "〔2023〕5号", "\f", "\u000B", "\u0001", "\u001C", "\u001F", "\u007F", "\uFFFE", "\uD83D\uDE00",
			"\uD840\uDC0B", "\uD83D", "\uDE00", "e\u0301", "召开党组会", "全年", "举办培训班", "下一步，", "今后", "明年", "存在的问题", "存在差距", "原因是",
			"工作情况", "履职情况", "下一步打算", "其他说明", "述职报告", "各位领导：", "现将有关情况报告如下：", "在上级党委的坚强领导下，", "履行基层党建第一责任人职责", "由办公室牵头",
			"2024年6月底前完成", "年底前", "附件：", "附件1", "某某市税务局", "办公室", "来源：", "打印", "字号", "党组", "工作", "回顾", "甲", "乙乙乙乙",
			"召开一系列会议落实各项部署", "我们深知工作中还存在不少差距和不足", "坚持问题导向、目标导向，扎实推进各项工作，取得了新的成效。" };

	@Test
	void readsAnyTextWithoutLossAndBreaksNoStage() {
		texts(11, 2500, 60, text -> {
			Reading reading = read(text);
			assertEquals(reading.source().text(), reading.text().text());
			assertEquals(List.of(), reading.doubtful().stream().filter(doubt -> doubt.kind().equals("stage")).toList());
		});
	}

	@Test
	void readsTheSameTextToTheSameBytes() {
		texts(12, 400, 50, text -> assertArrayEquals(save(read(text).report()), save(read(text).report())));
	}

	@Test
	void givesTheSameTextAndBytesAfterSavingAndLoading() {
		texts(13, 900, 50, text -> {
			Reading reading = read(text);
			byte[] saved = save(reading.report());
			Report loaded = load(saved);
			assertEquals(reading.text().text(), ReportText.of(loaded).text());
			assertArrayEquals(saved, save(loaded));
		});
	}

	@Test
	void placesEachPassageInsideItsContainerAndInTheOrderOfTheText() {
		texts(14, 900, 60, text -> {
			ReportText whole = read(text).text();
			int last = 0;
			for (Passage passage : whole.passages()) {
				Range range = whole.range(passage).orElseThrow();
				assertTrue(range.start() >= last, "order");
				last = range.start();
				EObject container = passage.eContainer();
				assertTrue(whole.range(container).orElseThrow().covers(range), "inside its container");
				whole.marker(passage).ifPresent(marker -> assertTrue(range.covers(marker) && marker.start() == range.start()));
			}
			last = 0;
			for (RunSpan run : whole.runs()) {
				assertTrue(run.range().start() >= last, "runs overlap");
				last = run.range().end();
				assertTrue(whole.range(run.prose()).orElseThrow().covers(run.range()));
			}
		});
	}

	@Test
	void keepsSiblingPassagesApart() {
		texts(15, 500, 60, text -> {
			ReportText whole = read(text).text();
			for (Passage passage : whole.passages()) {
				Object siblings = passage.eContainer().eGet(passage.eContainingFeature());
				List<?> list = (List<?>) siblings;
				int next = list.indexOf(passage) + 1;
				if (next < list.size()) {
					assertTrue(whole.range(passage).orElseThrow().end() <= whole.range((EObject) list.get(next)).orElseThrow()
							.start());
				}
			}
		});
	}

	@Test
	void countsCodePointsUpwards() {
		texts(16, 300, 60, text -> {
			SourceDocument source = read(text).source();
			int length = source.text().length();
			for (int i = 1; i <= length; i++) {
				int step = source.codePoint(i) - source.codePoint(i - 1);
				assertTrue(step >= 0 && step <= 2, "step " + step + " at " + i);
			}
			assertEquals(0, source.codePoint(0));
			assertEquals(text.codePointCount(0, text.length()), source.codePoint(length));
		});
	}

	@Test
	void keepsDoubtsAndPreambleInsideTheText() {
		texts(17, 500, 60, text -> {
			Reading reading = read(text);
			Range all = new Range(0, reading.source().text().length());
			reading.doubtful().forEach(doubt -> assertTrue(all.covers(doubt.range()), doubt.kind()));
			PreambleElements preamble = reading.preamble();
			List<Range> parts = new ArrayList<>(java.util.Arrays.asList(preamble.year(), preamble.leadership(),
					preamble.role(), preamble.transition()));
			parts.removeIf(java.util.Objects::isNull);
			parts.forEach(part -> assertTrue(preamble.whole().covers(part)));
		});
	}

	private static Reading read(String text) {
		SourceDocument source = new SourceDocument("random.txt", "txt", text, null);
		Draft draft = new Pipeline(TestType.core().readers().stages(TestType.get())).run(() -> TestType.draft(source), null);
		ElementIds.assignMissing(draft.report(), IdSource.seeded(1));
		return new Reading(draft.report(), ReportText.of(draft.report()), source, TestType.get(), draft.preamble(),
				draft.doubts());
	}

	/** Tries a property on texts that are the same in each run, and names the text that it does not hold of. */
	private static void texts(long seed, int count, int longest, Consumer<String> property) {
		Random random = new Random(seed);
		for (int i = 0; i < count; i++) {
			String text = text(random, longest);
			try {
				property.accept(text);
			} catch (AssertionError | RuntimeException e) {
				throw new AssertionError("text " + i + ": " + escaped(text) + " — " + e.getMessage(), e);
			}
		}
	}

	private static String text(Random random, int longest) {
		StringBuilder text = new StringBuilder();
		for (int left = random.nextInt(longest + 1); left > 0; left--) {
			text.append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
		}
		return text.toString();
	}

	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.chars().forEach(c -> escaped.append(c >= 0x21 && c < 0x7F || c >= 0x3001 && c < 0xD800 ? String.valueOf((char) c)
				: String.format("\\u%04X", c)));
		return escaped.toString();
	}

	private static byte[] save(Report report) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ReportFile.save(report, bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private static Report load(byte[] bytes) {
		try {
			return ReportFile.load(new ByteArrayInputStream(bytes), "random.annals");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
