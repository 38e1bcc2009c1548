/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.annals.document.font.FontReport;
import org.annals.document.font.InstalledFonts;
import org.annals.document.ofd.OfdDocument;
import org.annals.document.page.Line;
import org.annals.document.page.Page;
import org.annals.document.page.Pages;
import org.annals.document.testing.TestDocuments;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what stands in written PDF and OFD files against the pages that they were written from. */
class PagesWrittenTest {

	private static final Pattern WORD = Pattern.compile("<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\"");
	private static final double MM = 25.4 / 72;

	@TempDir
	private Path folder;

	private static Pages example() throws IOException {
		return Pages.of(TestDocuments.flow(Files.readString(TestDocuments.root().resolve("examples/duty-report.txt"))));
	}

	private static byte[] pdf(Pages pages, InstalledFonts fonts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PdfDocument(pages, fonts).write(out, null);
		return out.toByteArray();
	}

	private static byte[] ofd(Pages pages, InstalledFonts fonts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new OfdDocument(pages, fonts).write(out, null);
		return out.toByteArray();
	}

	private static String text(Pages pages) {
		StringBuilder text = new StringBuilder();
		for (Page page : pages.pages()) {
			text.append(page.lines().stream().map(Line::text).collect(Collectors.joining())).append(page.pageNumber().text());
		}
		return text.toString().replaceAll("\\s", "");
	}

	private String poppler(byte[] pdf, String... options) throws IOException, InterruptedException {
		Path file = Files.write(folder.resolve("a.pdf"), pdf);
		Path out = folder.resolve("a.txt");
		List<String> command = new ArrayList<>(List.of("pdftotext"));
		command.addAll(List.of(options));
		command.addAll(List.of(file.toString(), out.toString()));
		try {
			Process process = new ProcessBuilder(command).inheritIO().start();
			assertTrue(process.waitFor(60, TimeUnit.SECONDS));
		} catch (IOException e) {
			Assumptions.abort("pdftotext");
		}
		return Files.readString(out);
	}

	@Test
	void givenPages_whenWrittenTwice_thenBytesAreEqual() throws IOException {
		assertArrayEquals(pdf(example(), InstalledFonts.system()), pdf(example(), InstalledFonts.system()));
		assertArrayEquals(ofd(example(), InstalledFonts.system()), ofd(example(), InstalledFonts.system()));
	}

	@Test
	void givenPdf_whenRead_thenTextIsThatOfThePages() throws IOException, InterruptedException {
		Pages pages = example();
		assertEquals(text(pages), poppler(pdf(pages, InstalledFonts.system()), "-raw").replaceAll("[\\s\\f]", ""));
	}

	@Test
	void givenNoFonts_whenWritten_thenBoxesStandForTextThatCanStillBeRead() throws IOException, InterruptedException {
		Pages pages = Pages.of(TestDocuments.flow("一、工作情况\n全年开展调研12次。"));
		InstalledFonts none = InstalledFonts.in(List.of());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		FontReport report = new PdfDocument(pages, none).write(out, null);
		assertTrue(report.missing().contains("调"));
		assertEquals(text(pages), poppler(out.toByteArray(), "-raw").replaceAll("[\\s\\f]", ""));
	}

	@Test
	void givenCharacterWithoutFont_whenWritten_thenItIsNamed() throws IOException {
		Pages pages = Pages.of(TestDocuments.flow("一、工作情况\n全年\uDBFF\uDFFD调研。"));
		FontReport report = new PdfDocument(pages, InstalledFonts.system()).write(new ByteArrayOutputStream(), null);
		assertTrue(report.missing().contains("\uDBFF\uDFFD"));
		assertTrue(report.sentences(pages).getLast().contains("U+10FFFD"));
		assertTrue(report.sentences(pages).getLast().contains("全年\uDBFF\uDFFD调研"));
	}

	@Test
	void givenPdf_whenMeasured_thenTextStandsInTheAreaOfTheStandard() throws IOException, InterruptedException {
		String words = poppler(pdf(example(), InstalledFonts.system()), "-bbox");
		double left = 1000;
		double right = 0;
		for (Matcher word = WORD.matcher(words); word.find();) {
			left = Math.min(left, Double.parseDouble(word.group(1)) * MM);
			right = Math.max(right, Double.parseDouble(word.group(3)) * MM);
		}
		assertEquals(28, left, 1);
		assertEquals(184, right, 1);
	}

	@Test
	void givenOfd_whenRead_thenTextIsThatOfThePagesAndPartsAreThere() throws IOException {
		Pages pages = example();
		StringBuilder text = new StringBuilder();
		StringBuilder names = new StringBuilder();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd(pages, InstalledFonts.system())))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.append(entry.getName()).append('\n');
				if (entry.getName().endsWith("Content.xml")) {
					Matcher code = Pattern.compile("<ofd:TextCode[^>]*>([^<]*)<")
							.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
					while (code.find()) {
						text.append(code.group(1));
					}
				}
			}
		}
		assertEquals(text(pages), text.toString().replaceAll("\\s", ""));
		assertTrue(names.toString().startsWith("OFD.xml\nDoc_0/Document.xml\nDoc_0/PublicRes.xml\nDoc_0/Pages/Page_0/Content.xml\n"));
	}
}
