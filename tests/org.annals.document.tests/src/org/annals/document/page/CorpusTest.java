/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.annals.core.source.SourceFile;
import org.annals.core.text.ReportText;
import org.annals.document.flow.Flow;
import org.annals.document.flow.FlowBlock;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowTable;
import org.annals.document.style.PageStyle;
import org.annals.document.style.Role;
import org.annals.document.testing.TestDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold on each page of each report that is at hand. The rules are written again here, as a reader of them would. */
class CorpusTest {

	private static final Pattern FIRST = Pattern.compile("^[。，、；：！？）》”’〉】]");
	private static final Pattern LAST = Pattern.compile("[（《“‘〈【]$");
	/** What stands across the end of a line and belongs together. */
	private static final Pattern CUT = Pattern
			.compile("[0-9]\n(?:[0-9]|[.,][0-9]|[%％]|[次个项名年月日元])|[A-Za-z]\n[A-Za-z]|—\n—|…\n…|第\n[0-9]");

	static Stream<Path> files() throws IOException {
		return TestDocuments.corpus().stream();
	}

	private static final Map<Path, Pages> SET = new HashMap<>();

	private static Pages pages(Path file) throws IOException {
		if (!SET.containsKey(file)) {
			SET.put(file, set(file));
		}
		return SET.get(file);
	}

	private static Pages set(Path file) throws IOException {
		ReportText text = TestDocuments.read(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
		return Pages.of(TestDocuments.flow(text, TestDocuments.official()));
	}

	@ParameterizedTest
	@MethodSource("files")
	void noLineBreaksTheRules(Path file) throws IOException {
		List<String> wrong = new ArrayList<>();
		Line before = null;
		for (Page page : pages(file).pages()) {
			for (Line line : page.lines()) {
				boolean goesOn = before != null && before.block() == line.block() && before.baseline() != line.baseline();
				if (goesOn && FIRST.matcher(line.text()).find() || LAST.matcher(line.text()).find()
						|| goesOn && CUT.matcher(before.text() + "\n" + line.text()).find()) {
					wrong.add((before == null ? "" : before.text()) + "|" + line.text());
				}
				before = line;
			}
		}
		assertEquals(List.of(), wrong);
	}

	@ParameterizedTest
	@MethodSource("files")
	void allTextIsThereOnce(Path file) throws IOException {
		Pages pages = pages(file);
		StringBuilder flow = new StringBuilder();
		for (FlowBlock block : pages.flow().blocks()) {
			switch (block) {
			case FlowParagraph paragraph -> flow.append(paragraph.text());
			case FlowTable table -> table.rows().forEach(row -> row.forEach(cell -> flow.append(cell.text())));
			}
		}
		StringBuilder set = new StringBuilder();
		pages.pages().forEach(page -> page.lines().forEach(line -> set.append(line.text())));
		assertEquals(flow.toString().replace(" ", ""), set.toString().replace(" ", ""));
	}

	@ParameterizedTest
	@MethodSource("files")
	void linesAreFullAndInsideOfTheTextArea(Path file) throws IOException {
		Pages pages = pages(file);
		Flow flow = pages.flow();
		PageStyle page = flow.style().page();
		double right = page.left() + page.textWidth();
		List<String> wrong = new ArrayList<>();
		List<Line> all = pages.pages().stream().flatMap(each -> each.lines().stream()).toList();
		for (int i = 0; i < all.size(); i++) {
			Line line = all.get(i);
			double end = line.runs().getLast().x() + line.runs().getLast().width();
			boolean inside = line.runs().get(0).x() > page.left() - 0.001 && end < right + 0.001
					&& line.baseline() < page.height() - page.bottom();
			boolean justified = flow.blocks().get(line.block()) instanceof FlowParagraph paragraph
					&& paragraph.role() == Role.BODY && i + 1 < all.size() && all.get(i + 1).block() == line.block();
			if (!inside || justified && Math.abs(end - right) > 0.001) {
				wrong.add(end + " " + line.text());
			}
		}
		assertEquals(List.of(), wrong);
	}

	@ParameterizedTest
	@MethodSource("files")
	void noHeadingIsLastAndNoPageBeginsWithALoneLine(Path file) throws IOException {
		Pages pages = pages(file);
		List<String> wrong = new ArrayList<>();
		for (Page page : pages.pages()) {
			Line last = page.lines().getLast();
			if (page.number() < pages.pages().size() && role(pages, last).level() > 0) {
				wrong.add(page.number() + " ends with " + last.text());
			}
			Line first = page.lines().get(0);
			boolean goesOn = page.number() > 1
					&& pages.pages().get(page.number() - 2).lines().getLast().block() == first.block();
			boolean lone = page.lines().size() == 1 || page.lines().get(1).block() != first.block();
			if (goesOn && lone && role(pages, first) == Role.BODY) {
				wrong.add(page.number() + " begins with " + first.text());
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static Role role(Pages pages, Line line) {
		return pages.flow().blocks().get(line.block()) instanceof FlowParagraph paragraph ? paragraph.role() : Role.TABLE_CELL;
	}
}
