/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Section;
import org.annals.model.report.SectionStatus;
import org.annals.model.report.provider.label.ReportIcons;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.api.Test;

/** One set of icons serves the light and the dark theme, so each colour must be seen on both. */
class IconsTest {

	private static final Path ICONS = Path.of(System.getProperty("annals.root"), "bundles", "org.annals.ui", "icons");
	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}");
	private static final Pattern TAG = Pattern.compile("<(\\w+)");
	private static final double LIGHT = luminance("#ffffff");
	private static final double DARK = luminance("#1e1f22");

	@Test
	void eachClassHasAnIconOfTheSet() {
		for (EClassifier classifier : ReportPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				String icon = ReportIcons.icon(ReportFactory.eINSTANCE.create(type));
				assertTrue(Files.exists(ICONS.resolve(icon + ".svg")), icon);
			}
		}
	}

	@Test
	void aFinishedSectionAndATitleHaveTheirOwnIcons() {
		Section section = ReportFactory.eINSTANCE.createSection();
		assertEquals("section", ReportIcons.icon(section));
		section.setStatus(SectionStatus.APPROVED);
		assertEquals("section-done", ReportIcons.icon(section));
		Paragraph title = ReportFactory.eINSTANCE.createParagraph();
		title.setRole(ParagraphRole.TITLE);
		assertEquals("title", ReportIcons.icon(title));
	}

	@Test
	void eachIconIsDrawnAheadAtBothSizes() throws IOException {
		for (Path icon : icons()) {
			String name = icon.getFileName().toString().replace(".svg", "");
			for (String drawn : new String[] { name + ".png", name + "@2x.png" }) {
				assertTrue(Files.exists(ICONS.resolve(drawn)), drawn + " is missing; run releng/tools/DrawIcons.java");
			}
		}
	}

	@Test
	void eachColourIsSeenOnWhiteAndOnTheDarkGround() throws IOException {
		for (Path icon : icons()) {
			Matcher colour = COLOUR.matcher(Files.readString(icon));
			while (colour.find()) {
				// White is drawn only on a filled sign, never on the ground.
				if (!colour.group().equals("#ffffff")) {
					double own = luminance(colour.group());
					assertTrue((LIGHT + 0.05) / (own + 0.05) >= 3, icon + " on white: " + colour.group());
					assertTrue((own + 0.05) / (DARK + 0.05) >= 3, icon + " on dark: " + colour.group());
				}
			}
		}
	}

	@Test
	void eachIconIsDrawnOnTheSameGridWithPlainShapes() throws IOException {
		for (Path icon : icons()) {
			String svg = Files.readString(icon);
			assertTrue(svg.contains("viewBox=\"0 0 16 16\""), icon.toString());
			Set<String> tags = new TreeSet<>();
			TAG.matcher(svg).results().forEach(tag -> tags.add(tag.group(1)));
			tags.removeAll(Set.of("svg", "path", "rect", "circle"));
			assertEquals(Set.of(), tags, icon.toString());
		}
	}

	private static List<Path> icons() throws IOException {
		try (Stream<Path> files = Files.list(ICONS)) {
			List<Path> icons = files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
			assertTrue(icons.size() > 60, "icons found: " + icons.size());
			return icons;
		}
	}

	/** Relative luminance as WCAG 2 defines it, of #rrggbb. */
	private static double luminance(String colour) {
		return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
	}

	private static double linear(String colour, int at) {
		double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
