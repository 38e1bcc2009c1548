/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice where it is installed: shows what a word processor that knows nothing of Annals makes of a DOCX. */
final class Office {

	/** Which families stand for the official ones, one for each, so that a page shows which of them was asked for. */
	private static final String FONTS = """
			<?xml version="1.0"?>
			<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
			<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>
			%s</fontconfig>
			""";
	private static final String FONT = """
			<match target="pattern"><test name="family"><string>%s</string></test>\
			<edit name="family" mode="assign" binding="same"><string>%s</string></edit>\
			<edit name="weight" mode="assign"><const>%s</const></edit></match>
			""";
	private static final int MINUTES = 2;

	/**
	 * A character on a page.
	 *
	 * @param page     counted from 1
	 * @param x        of its left edge, mm
	 * @param baseline from the top edge of the paper, mm
	 * @param width    mm
	 * @param size     points
	 */
	record Glyph(int page, double x, double baseline, double width, double size, String font, String text) {

		double right() {
			return x + width;
		}
	}

	private Office() {
	}

	private static Optional<Path> program() {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of)
				.map(folder -> folder.resolve("soffice")).filter(Files::isExecutable).findFirst();
	}

	/** Renders a DOCX; the test is skipped where there is no LibreOffice. */
	static List<Glyph> render(byte[] docx, Path folder) throws IOException, InterruptedException {
		Path program = program().orElse(null);
		Assumptions.assumeTrue(program != null, "needs LibreOffice");
		Files.write(folder.resolve("report.docx"), docx);
		String fonts = FONT.formatted("仿宋_GB2312", "Noto Serif CJK SC", "regular")
				+ FONT.formatted("宋体", "Noto Serif CJK SC", "regular") + FONT.formatted("黑体", "Noto Sans CJK SC", "regular")
				+ FONT.formatted("楷体_GB2312", "AR PL KaitiM GB", "regular")
				+ FONT.formatted("方正小标宋简体", "Noto Serif CJK SC", "bold");
		Files.writeString(folder.resolve("fonts.conf"), FONTS.formatted(fonts));
		ProcessBuilder builder = new ProcessBuilder(program.toString(), "-env:UserInstallation=" + folder.resolve("user").toUri(),
				"--headless", "--convert-to", "pdf", "--outdir", folder.toString(), folder.resolve("report.docx").toString());
		builder.environment().put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
		builder.redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile());
		Process process = builder.start();
		if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new IOException("LibreOffice did not end");
		}
		Path pdf = folder.resolve("report.pdf");
		if (!Files.exists(pdf)) {
			throw new IOException(Files.readString(folder.resolve("office.log")));
		}
		return glyphs(pdf);
	}

	private static List<Glyph> glyphs(Path pdf) throws IOException {
		double mm = 25.4 / 72;
		List<Glyph> all = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition text) {
					all.add(new Glyph(getCurrentPageNo(), text.getXDirAdj() * mm, text.getYDirAdj() * mm,
							text.getWidthDirAdj() * mm, text.getFontSizeInPt(), text.getFont().getName(), text.getUnicode()));
				}
			}.getText(document);
		}
		return all;
	}
}
