/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Makes documents by hand, so that tests can say what no word processor would. */
final class DocxMaker {

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();
	private String namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	DocxMaker() {
		part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
		part("_rels/.rels", relationships("officeDocument", "word/document.xml"));
		part("word/_rels/document.xml.rels",
				relationships("styles", "styles.xml").replace("</Relationships>",
						"<Relationship Id=\"r2\" Type=\"" + OFFICE + "/numbering\" Target=\"numbering.xml\"/>"
								+ "<Relationship Id=\"r3\" Type=\"" + OFFICE
								+ "/hyperlink\" Target=\"http://127.0.0.1:1/\" TargetMode=\"External\"/></Relationships>"));
	}

	static String relationships(String kind, String target) {
		return "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE + "/" + kind
				+ "\" Target=\"" + target + "\"/></Relationships>";
	}

	/** The namespace of ISO/IEC 29500 strict. */
	DocxMaker strict() {
		namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";
		return this;
	}

	DocxMaker part(String name, String xml) {
		return part(name, xml.getBytes(StandardCharsets.UTF_8));
	}

	DocxMaker part(String name, byte[] bytes) {
		parts.put(name, bytes);
		return this;
	}

	DocxMaker body(String xml) {
		return part("word/document.xml", root("document", "<w:body>" + xml + "</w:body>"));
	}

	DocxMaker styles(String xml) {
		return part("word/styles.xml", root("styles", xml));
	}

	DocxMaker numbering(String xml) {
		return part("word/numbering.xml", root("numbering", xml));
	}

	private String root(String element, String xml) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + element + " xmlns:w=\"" + namespace
				+ "\" xmlns:mc=\"urn:mc\" xmlns:m=\"urn:m\">" + xml + "</w:" + element + ">";
	}

	byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	SourceDocument read() throws SourceException {
		return read(bytes());
	}

	static SourceDocument read(byte[] bytes) throws SourceException {
		return new DocxFormat().read(new SourceFile("report.docx", bytes), new NullProgressMonitor());
	}

	/** A paragraph with properties and one run. */
	static String p(String properties, String text) {
		return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
	}

	static String p(String text) {
		return "<w:p>" + r(text) + "</w:p>";
	}

	static String r(String text) {
		return "<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
	}

	/** Properties of a list item. */
	static String item(int list, int depth) {
		return "<w:numPr><w:ilvl w:val=\"" + depth + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
	}

	/** A level of a numbering; {@code more} goes behind the format. */
	static String level(int depth, int start, String format, String text, String more) {
		return "<w:lvl w:ilvl=\"" + depth + "\"><w:start w:val=\"" + start + "\"/><w:numFmt w:val=\"" + format + "\"/>"
				+ more + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
	}

	static String definition(int id, String levels) {
		return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
	}

	static String list(int id, int definition, String more) {
		return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + more + "</w:num>";
	}
}
