/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.annals.document.flow.Flow;
import org.annals.document.flow.FlowBlock;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowSpan;
import org.annals.document.line.LineCache;
import org.annals.document.style.Role;
import org.annals.document.testing.TestDocuments;
import org.junit.jupiter.api.Test;

/** Pages that are set again after an edit are those that are set anew. */
class LineCacheTest {

	private static final String LETTERS = "的，。（）“”12%年a b—《》";
	private static final Role[] ROLES = { Role.BODY, Role.HEADING1, Role.HEADING2 };

	private final Random random = new Random(7);

	private static Flow example(String name) throws IOException {
		return TestDocuments.flow(TestDocuments.load(Files.readString(TestDocuments.root().resolve(name))),
				TestDocuments.official());
	}

	@Test
	void givenManyEdits_whenOnlyWhatChangedIsBroken_thenPagesAreThoseThatAreSetAnew() throws IOException {
		for (String name : List.of("examples/duty-report.annals",
				"tests/org.annals.document.tests/expected/table-and-attachment.annals")) {
			Flow flow = example(name);
			LineCache cache = new LineCache();
			for (int i = 0; i < 150; i++) {
				assertEquals(describe(Pages.of(flow)), describe(Pages.of(flow, cache)), name + " after edit " + i);
				flow = edit(flow);
			}
		}
	}

	@Test
	void givenAnotherStyle_whenSetWithTheSameCache_thenLinesAreThoseOfTheStyle() throws IOException {
		Flow flow = example("examples/duty-report.annals");
		Flow other = new Flow(flow.title(), flow.author(), flow.language(), TestDocuments.international(), flow.vocabulary(),
				flow.blocks());
		LineCache cache = new LineCache();
		String official = describe(Pages.of(flow, cache));
		assertEquals(describe(Pages.of(other)), describe(Pages.of(other, cache)));
		assertNotEquals(official, describe(Pages.of(other)));
	}

	/** Writes or deletes some characters somewhere, deletes a paragraph or writes one twice, or changes a role. */
	private Flow edit(Flow flow) {
		List<FlowBlock> blocks = new ArrayList<>(flow.blocks());
		int index = random.nextInt(blocks.size());
		if (blocks.get(index) instanceof FlowParagraph paragraph) {
			switch (random.nextInt(8)) {
			case 0 -> blocks.add(index, paragraph);
			case 1 -> {
				if (blocks.size() > 5) {
					blocks.remove(index);
				}
			}
			case 2 -> blocks.set(index, new FlowParagraph(ROLES[random.nextInt(ROLES.length)], paragraph.spans(),
					paragraph.newPage(), paragraph.joined(), random.nextInt(2), random.nextInt(3)));
			default -> blocks.set(index, rewrite(paragraph));
			}
		}
		int shift = random.nextInt(9) - 4;
		for (int i = index; i < blocks.size(); i++) {
			if (blocks.get(i) instanceof FlowParagraph paragraph) {
				List<FlowSpan> moved = paragraph.spans().stream().map(span -> new FlowSpan(span.text(), span.role(),
						span.element(), span.start() < 0 ? -1 : Math.max(0, span.start() + shift))).toList();
				blocks.set(i, copy(paragraph, moved));
			}
		}
		return new Flow(flow.title(), flow.author(), flow.language(), flow.style(), flow.vocabulary(), blocks);
	}

	private FlowParagraph rewrite(FlowParagraph paragraph) {
		List<FlowSpan> spans = new ArrayList<>(paragraph.spans());
		int index = random.nextInt(spans.size());
		FlowSpan span = spans.get(index);
		int at = random.nextInt(span.text().length());
		String letter = LETTERS.substring(random.nextInt(LETTERS.length())).substring(0, 1);
		String tail = span.text().substring(random.nextBoolean() && span.text().length() > 1 ? at + 1 : at);
		spans.set(index, new FlowSpan(span.text().substring(0, at) + letter + tail, span.role(), span.element(), span.start()));
		return copy(paragraph, spans);
	}

	private static FlowParagraph copy(FlowParagraph paragraph, List<FlowSpan> spans) {
		return new FlowParagraph(paragraph.role(), spans, paragraph.newPage(), paragraph.joined(), paragraph.lead(),
				paragraph.hang());
	}

	private static String describe(Pages pages) {
		StringBuilder text = new StringBuilder();
		for (Page page : pages.pages()) {
			text.append(page.number()).append(page.rules()).append('\n');
			for (Line line : page.lines()) {
				text.append(line.baseline()).append(' ').append(line.top()).append(' ').append(line.block()).append('\n');
				for (GlyphRun run : line.runs()) {
					text.append(run.x()).append(run.font().id()).append(run.script()).append(run.size()).append(run.element())
							.append(run.start()).append(run.text()).append(Arrays.toString(run.advances())).append('\n');
				}
			}
		}
		return text.toString();
	}
}
