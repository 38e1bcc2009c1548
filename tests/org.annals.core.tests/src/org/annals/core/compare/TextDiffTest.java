/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.annals.core.text.Range;
import org.junit.jupiter.api.Test;

class TextDiffTest {

	@Test
	void findsTheCharacterTheWordAndTheNumber() {
		assertEquals(List.of(new TextDiff.Change(new Range(0, 1), new Range(0, 1))), TextDiff.of("权力支持", "全力支持"));
		assertEquals(List.of(new TextDiff.Change(new Range(2, 7), new Range(2, 7))), TextDiff.of("投入1,234元", "投入1,235元"));
		assertEquals(List.of(new TextDiff.Change(new Range(2, 2), new Range(2, 4))), TextDiff.of("开会", "开会两次"));
		assertEquals(List.of(), TextDiff.of("同", "同"));
		assertEquals(1, TextDiff.of("", "新").size());
	}

	@Test
	void theChangesLeadFromOneTextToTheOther() {
		String[] parts = { "党", "组", "会", "65", "次", "，", "ab", "\uD83D\uDE00", ".", "\n" };
		Random random = new Random(8);
		for (int i = 0; i < 3000; i++) {
			String before = text(parts, random);
			String after = random.nextBoolean() ? text(parts, random) : edit(before, parts, random);
			StringBuilder made = new StringBuilder();
			int x = 0;
			int y = 0;
			for (TextDiff.Change change : TextDiff.of(before, after)) {
				assertEquals(before.substring(x, change.before().start()), after.substring(y, change.after().start()));
				assertTrue(!change.before().isEmpty() || !change.after().isEmpty());
				assertTrue(!change.before().of(before).equals(change.after().of(after)));
				made.append(before, x, change.before().start()).append(change.after().of(after));
				x = change.before().end();
				y = change.after().end();
			}
			assertEquals(after, made + before.substring(x));
		}
	}

	@Test
	void givenTextsThatShareNothing_whenCompared_thenItEndsSoon() {
		String before = "甲乙丙".repeat(4000);
		String after = "丁戊己".repeat(4000);
		assertEquals(1, TextDiff.of(before, after).size());
	}

	private static String edit(String text, String[] parts, Random random) {
		int at = text.isEmpty() ? 0 : text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
		return text.substring(0, at) + parts[random.nextInt(parts.length)] + text.substring(at);
	}

	private static String text(String[] parts, Random random) {
		StringBuilder text = new StringBuilder();
		for (int n = random.nextInt(20); n > 0; n--) {
			text.append(parts[random.nextInt(parts.length)]);
		}
		return text.toString();
	}
}
