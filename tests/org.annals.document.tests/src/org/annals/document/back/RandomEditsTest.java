/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.back;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.source.SourceFile;
import org.annals.core.text.ReportText;
import org.annals.document.testing.TestDocuments;
import org.annals.document.testing.Written;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to paragraphs, all words of the person are in the report afterwards, and in the person's order. */
class RandomEditsTest {

	private static final Pattern PARAGRAPH = Pattern.compile("<w:p>(?:(?!</w:p>).)*</w:p>", Pattern.DOTALL);
	private static final Pattern WORDS = Pattern.compile("<w:t[^>]*>([^<]{4,})</w:t>");
	private static final int EDITS = 12;

	static List<Path> corpus() throws IOException {
		return TestDocuments.corpus();
	}

	@ParameterizedTest
	@MethodSource("corpus")
	void nothingOfThePersonsTextIsLost(Path file) throws IOException {
		ReportText text = TestDocuments.read(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
		RoundTrip trip = new RoundTrip(text);
		trip.docx.body(xml -> edit(xml, new Random(file.getFileName().toString().hashCode())));
		String edited = new RoundTripText(trip.docx).words();
		trip.back();
		EditedDocx again = new EditedDocx(Written.as("docx", ReportText.of(trip.report)));
		assertEquals(edited, new RoundTripText(again).words());
		assertTrue(trip.taken.changes().size() >= 3, trip.changes().toString());
	}

	private static String edit(String xml, Random random) {
		int body = xml.indexOf("<w:body>") + "<w:body>".length();
		int end = xml.lastIndexOf("<w:sectPr>");
		List<String> paragraphs = new ArrayList<>();
		Matcher matcher = PARAGRAPH.matcher(xml).region(body, end);
		int last = body;
		while (matcher.find()) {
			paragraphs.add(xml.substring(last, matcher.end()));
			last = matcher.end();
		}
		paragraphs.add(xml.substring(last, end));
		for (int i = 0; i < EDITS; i++) {
			int at = random.nextInt(paragraphs.size() - 1);
			if (!paragraphs.get(at).startsWith("<w:p>") || !paragraphs.get(at).contains("\"Body")) {
				continue;
			}
			switch (random.nextInt(4)) {
			case 0 -> paragraphs.set(at, words(paragraphs.get(at), random));
			case 1 -> paragraphs.remove(at);
			case 2 -> paragraphs.add(at, EditedDocx.plain("新写的第" + (char) ('甲' + i) + "段文字，说的是" + random.nextInt(1000) + "件事"));
			default -> paragraphs.set(at, paragraphs.get(at).replaceFirst("</w:p>", "<w:r><w:t>，末尾又添了" + i + "笔</w:t></w:r></w:p>"));
			}
		}
		return xml.substring(0, body) + String.join("", paragraphs) + xml.substring(end);
	}

	private static String words(String paragraph, Random random) {
		Matcher matcher = WORDS.matcher(paragraph);
		if (!matcher.find()) {
			return paragraph;
		}
		int at = matcher.start(1) + 2 + random.nextInt(Math.max(1, matcher.end(1) - matcher.start(1) - 3));
		return paragraph.substring(0, at) + "改" + random.nextInt(100) + "动" + paragraph.substring(at);
	}
}
