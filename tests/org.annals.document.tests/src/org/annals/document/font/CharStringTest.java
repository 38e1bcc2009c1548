/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the shapes that are read from CFF fonts against those of another reader, for each such font that is installed. */
class CharStringTest {

	private static final int MOST_FILES = 12;
	private static final int MOST_GLYPHS = 1500;

	static List<Path> files() {
		TreeSet<Path> files = new TreeSet<>();
		for (FontFile font : InstalledFonts.system().all()) {
			String name = font.path().toString().toLowerCase(Locale.ROOT);
			if (font.index() == 0 && (name.endsWith(".otf") || name.endsWith(".ttc") || name.endsWith(".otc"))) {
				files.add(font.path());
			}
		}
		return files.stream().limit(MOST_FILES).toList();
	}

	@Test
	void somethingIsCompared() {
		Assumptions.assumeFalse(files().isEmpty(), "no such font");
	}

	@ParameterizedTest(allowZeroInvocations = true)
	@MethodSource("files")
	void eachGlyphIsDrawnAsAnotherReaderDrawsIt(Path file) throws IOException {
		FontData data = FontData.of(FontData.map(file), 0);
		Assumptions.assumeTrue(data.has("CFF "));
		ByteBuffer bytes = FontData.map(file);
		byte[] table = new byte[length(bytes)];
		bytes.get(data.table("CFF "), table);
		CFFFont other = new CFFParser().parse(table, () -> table).get(0);
		CffTable ours = new CffTable(data);
		CharacterMap map = new CharacterMap(data);
		int count = ours.glyphs().count();
		for (int glyph = 0; glyph < count; glyph += Math.max(1, count / MOST_GLYPHS)) {
			List<String> drawn = new ArrayList<>();
			new CharString(data, ours, map::glyph, new Steps(drawn)).draw(glyph);
			assertEquals(visible(steps(other, glyph)), visible(drawn), file.getFileName() + " " + glyph);
		}
	}

	private static int length(ByteBuffer bytes) {
		int directory = bytes.getInt(0) == 0x74746366 ? bytes.getInt(12) : 0;
		for (int i = directory + 12;; i += 16) {
			if (bytes.getInt(i) == 0x43464620) {
				return bytes.getInt(i + 12);
			}
		}
	}

	private static List<String> steps(CFFFont font, int glyph) throws IOException {
		List<String> steps = new ArrayList<>();
		Steps pen = new Steps(steps);
		double[] c = new double[6];
		for (PathIterator parts = font.getType2CharString(glyph).getPath().getPathIterator(null); !parts.isDone(); parts.next()) {
			switch (parts.currentSegment(c)) {
			case PathIterator.SEG_MOVETO -> pen.move(c[0], c[1]);
			case PathIterator.SEG_LINETO -> pen.line(c[0], c[1]);
			case PathIterator.SEG_CUBICTO -> pen.curve(c[0], c[1], c[2], c[3], c[4], c[5]);
			default -> {
				// Contours close by themselves.
			}
			}
		}
		return steps;
	}

	/** Without moves that nothing is drawn from. */
	private static List<String> visible(List<String> steps) {
		List<String> visible = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++) {
			boolean idle = steps.get(i).startsWith("move") && (i + 1 == steps.size() || steps.get(i + 1).startsWith("move"));
			if (!idle) {
				visible.add(steps.get(i));
			}
		}
		return visible;
	}

	private record Steps(List<String> steps) implements CharString.Pen {

		@Override
		public void move(double x, double y) {
			add("move", x, y);
		}

		@Override
		public void line(double x, double y) {
			add("line", x, y);
		}

		@Override
		public void curve(double x1, double y1, double x2, double y2, double x, double y) {
			add("curve", x1, y1, x2, y2, x, y);
		}

		private void add(String name, double... values) {
			StringBuilder step = new StringBuilder(name);
			for (double value : values) {
				step.append(' ').append(Math.round(value * 8) / 8.0);
			}
			steps.add(step.toString());
		}
	}
}
