/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A character as it stands in a written file, found by the file's own coordinates.
 *
 * @param page     from 1
 * @param x        origin from the left edge of the paper, mm
 * @param baseline from the top edge of the paper, mm
 * @param width    advance, mm; 0 where the file does not say
 * @param size     points
 * @param font     name in the file
 */
public record WrittenGlyph(int page, String text, double x, double baseline, double width, double size, String font) {

	private static final double MM = 25.4 / 72;

	/** All characters of a PDF or an OFD, in the order in which they are painted. */
	public static List<WrittenGlyph> of(String format, byte[] file) {
		try {
			return format.equals("pdf") ? ofPdf(file) : ofOfd(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<WrittenGlyph> ofPdf(byte[] file) throws IOException {
		List<WrittenGlyph> glyphs = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(file)) {
			PDFTextStripper stripper = new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition text) {
					glyphs.add(new WrittenGlyph(getCurrentPageNo(), text.getUnicode(), text.getTextMatrix().getTranslateX() * MM,
							(text.getPageHeight() - text.getTextMatrix().getTranslateY()) * MM, text.getWidthDirAdj() * MM,
							text.getFontSizeInPt(), text.getFont().getName()));
				}
			};
			stripper.getText(document);
		}
		return glyphs;
	}

	private static List<WrittenGlyph> ofOfd(byte[] file) throws IOException {
		Map<String, Document> parts = parts(file);
		Map<String, String> fonts = new HashMap<>();
		for (Element font : elements(parts.get("Doc_0/PublicRes.xml"), "Font")) {
			fonts.put(font.getAttribute("ID"), font.getAttribute("FontName"));
		}
		List<WrittenGlyph> glyphs = new ArrayList<>();
		for (int page = 1; parts.containsKey("Doc_0/Pages/Page_" + (page - 1) + "/Content.xml"); page++) {
			for (Element object : elements(parts.get("Doc_0/Pages/Page_" + (page - 1) + "/Content.xml"), "TextObject")) {
				add(object, page, fonts.get(object.getAttribute("Font")), glyphs);
			}
		}
		return glyphs;
	}

	private static void add(Element object, int page, String font, List<WrittenGlyph> glyphs) {
		double[] boundary = numbers(object.getAttribute("Boundary"));
		double size = Double.parseDouble(object.getAttribute("Size"));
		Element code = (Element) object.getElementsByTagNameNS("*", "TextCode").item(0);
		double[] deltas = numbers(code.getAttribute("DeltaX"));
		double x = boundary[0] + Double.parseDouble(code.getAttribute("X"));
		double y = boundary[1] + Double.parseDouble(code.getAttribute("Y"));
		int[] points = code.getTextContent().codePoints().toArray();
		for (int i = 0; i < points.length; i++) {
			double width = i < deltas.length ? deltas[i] : 0;
			glyphs.add(new WrittenGlyph(page, Character.toString(points[i]), x, y, width, size / MM, font));
			x += width;
		}
	}

	private static double[] numbers(String text) {
		return text.isBlank() ? new double[0] : Arrays.stream(text.trim().split(" ")).mapToDouble(Double::parseDouble).toArray();
	}

	/** The XML parts of an OFD by name. */
	public static Map<String, Document> parts(byte[] ofd) throws IOException {
		Map<String, Document> parts = new TreeMap<>();
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().endsWith(".xml")) {
					parts.put(entry.getName(), factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())));
				}
			}
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(e);
		}
		return parts;
	}

	/** The elements of a part with a local name, in their order. */
	public static List<Element> elements(Document part, String name) {
		NodeList nodes = part.getElementsByTagNameNS("http://www.ofdspec.org/2016", name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}
}
