/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import static org.annals.document.page.Typeset.CELL;
import static org.annals.document.page.Typeset.lines;
import static org.annals.document.page.Typeset.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.annals.document.flow.Flow;
import org.annals.document.flow.Vocabulary;
import org.annals.document.style.Role;
import org.annals.document.testing.TestDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of texts by chance: whatever stands beside whatever, no rule is broken and nothing is ugly. */
class RandomLinesTest {

	private static final double LEFT = 28;
	private static final double RIGHT = 184;
	private static final int TEXTS = 150;
	private static final Pattern FIRST = Pattern.compile("^(?:[。，、；：！？）》”’〉】％%]|—(?!—)|…(?!…))");
	private static final Pattern LAST = Pattern.compile("(?:[（《“‘〈【]|(?<!—)—|(?<!…)…|第)$");
	private static final Pattern CUT = Pattern.compile("[0-9]\n[0-9.,%次个项亿年月日]|[.,]\n[0-9]|[A-Za-z]\n[A-Za-z]|—\n—|…\n…|[万亿]\n[元人]");
	private static final String[] WORDS = { "推进", "落实", "水利工程", "的", "调研", "全面从严治党", "服务", "群众", "会", "制度建设" };
	private static final String[] OPENING = { "“", "《", "（", "“《" };
	private static final String[] CLOSING = { "”", "》", "）", "》”" };
	private static final String[] MARKS = { "，", "。", "、", "；", "：", "！", "？" };
	private static final String[] UNITS = { "次", "个", "项", "亿元", "年", "%", "万人" };
	private static final Pattern CLOSED = Pattern.compile("[。，、；：！？）》”]$");
	private static final Vocabulary KNOWN = new Vocabulary(Set.of(UNITS), Set.of());
	private static final String[] LATIN = { "A", "e", "GDP", "App", "Internet", "internationalization", "COVID-19", "5G" };

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		int length = 30 + random.nextInt(400);
		while (text.length() < length) {
			switch (random.nextInt(9)) {
			case 0 -> {
				int kind = random.nextInt(OPENING.length);
				text.append(OPENING[kind]).append(any(random, WORDS)).append(random.nextBoolean() ? any(random, LATIN) : "").append(CLOSING[kind]);
				text.append(random.nextInt(3) == 0 ? any(random, MARKS) : any(random, WORDS));
			}
			case 1 -> text.append(any(random, WORDS)).append(random.nextInt(100000) / (random.nextBoolean() ? 1 : 10.0))
					.append(any(random, UNITS)).append(any(random, MARKS));
			case 2 -> text.append(random.nextInt(3000)).append(any(random, UNITS)).append(any(random, WORDS));
			case 3 -> text.append(any(random, LATIN)).append(any(random, WORDS));
			case 4 -> text.append("——").append(any(random, WORDS));
			case 5 -> text.append("……").append(any(random, WORDS));
			case 6 -> text.append("第").append(random.nextInt(20)).append("次").append(any(random, WORDS));
			default -> text.append(any(random, WORDS)).append(any(random, WORDS)).append(any(random, MARKS));
			}
		}
		return text.append("。").toString();
	}

	private static String any(Random random, String[] all) {
		return all[random.nextInt(all.length)];
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void keepTheRules(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < TEXTS; i++) {
			String text = text(random);
			List<Line> lines = lines(Pages.of(new Flow("", "", "zh", TestDocuments.official(), KNOWN, List.of(paragraph(Role.BODY, text)))));
			assertEquals(text, lines.stream().map(Line::text).collect(Collectors.joining()));
			for (int k = 0; k < lines.size(); k++) {
				String line = lines.get(k).text();
				boolean last = k + 1 == lines.size();
				assertFalse(k > 0 && FIRST.matcher(line).find(), line);
				assertFalse(!last && LAST.matcher(line).find(), line);
				assertFalse(!last && CUT.matcher(line + "\n" + lines.get(k + 1).text()).find(), () -> line);
				even(lines.get(k), last);
			}
		}
	}

	/** Characters stand side by side, squeezed by half of a mark at most, and the line ends where all lines end. */
	private static void even(Line line, boolean last) {
		double end = LEFT;
		for (GlyphRun run : line.runs()) {
			assertTrue(run.x() > end - 1e-6, line.text());
			for (int i = 0; i < run.text().length(); i++) {
				// An opening bracket gives its empty half as well.
				boolean opens = i + 1 < run.text().length() && "“《（".indexOf(run.text().charAt(i + 1)) >= 0;
				double narrowest = run.text().charAt(i) < 0x2000 || opens && CLOSED.matcher(run.text().substring(0, i + 1)).find() ? 0 : CELL / 2;
				assertTrue(run.advances()[i] > narrowest - 1e-6 && run.advances()[i] < 2 * CELL, line.text());
			}
			end = run.x() + run.width();
		}
		assertTrue(end < RIGHT + 1e-6, line.text());
		assertTrue(last || end > RIGHT - 1e-6, line.text());
	}
}
