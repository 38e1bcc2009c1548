/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.annals.core.back.PassageMarks;
import org.annals.core.write.WriteRequest;
import org.annals.document.flow.Flow;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.Face;
import org.annals.document.style.FontStyle;
import org.annals.document.style.Role;
import org.annals.document.style.Script;
import org.annals.document.write.Markup;

/** The small parts of a DOCX that hold it together. They say nothing of when and where it was written. */
final class PackageParts {

	static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	static final String FOOTER = "rId4";
	static final String EVEN_FOOTER = "rId5";

	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
	private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/";
	private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

	private final Flow flow;
	private final WriteRequest request;

	PackageParts(Flow flow, WriteRequest request) {
		this.flow = flow;
		this.request = request;
	}

	boolean hasEvenFooter() {
		return hasEvenFooter(flow.style());
	}

	static boolean hasEvenFooter(DocumentStyle style) {
		return style.pageNumber().odd() != style.pageNumber().even();
	}

	byte[] contentTypes() {
		Markup xml = new Markup(PROLOG).start("Types", "xmlns", PACKAGE + "content-types");
		xml.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
		xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
		type(xml, "/word/document.xml", MAIN + "document.main+xml");
		type(xml, "/word/styles.xml", MAIN + "styles+xml");
		type(xml, "/word/settings.xml", MAIN + "settings+xml");
		type(xml, "/word/fontTable.xml", MAIN + "fontTable+xml");
		type(xml, "/word/footer1.xml", MAIN + "footer+xml");
		if (hasEvenFooter()) {
			type(xml, "/word/footer2.xml", MAIN + "footer+xml");
		}
		type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
		type(xml, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
		type(xml, "/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml");
		return xml.end().bytes();
	}

	private static void type(Markup xml, String part, String type) {
		xml.empty("Override", "PartName", part, "ContentType", type);
	}

	static byte[] relations() {
		Markup xml = new Markup(PROLOG).start("Relationships", "xmlns", PACKAGE + "relationships");
		relation(xml, "rId1", R + "/officeDocument", "word/document.xml");
		relation(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
		relation(xml, "rId3", R + "/extended-properties", "docProps/app.xml");
		relation(xml, "rId4", R + "/custom-properties", "docProps/custom.xml");
		return xml.end().bytes();
	}

	byte[] documentRelations() {
		Markup xml = new Markup(PROLOG).start("Relationships", "xmlns", PACKAGE + "relationships");
		relation(xml, "rId1", R + "/styles", "styles.xml");
		relation(xml, "rId2", R + "/settings", "settings.xml");
		relation(xml, "rId3", R + "/fontTable", "fontTable.xml");
		relation(xml, FOOTER, R + "/footer", "footer1.xml");
		if (hasEvenFooter()) {
			relation(xml, EVEN_FOOTER, R + "/footer", "footer2.xml");
		}
		return xml.end().bytes();
	}

	private static void relation(Markup xml, String id, String type, String target) {
		xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
	}

	byte[] coreProperties() {
		Markup xml = new Markup(PROLOG).start("cp:coreProperties", "xmlns:cp", PACKAGE + "metadata/core-properties", "xmlns:dc",
				"http://purl.org/dc/elements/1.1/");
		property(xml, "dc:title", flow.title());
		property(xml, "dc:subject", request.type().nameIn(Locale.forLanguageTag(flow.language())));
		property(xml, "dc:creator", creator());
		property(xml, "dc:language", flow.language());
		return xml.end().bytes();
	}

	private static void property(Markup xml, String name, String value) {
		if (!value.isEmpty()) {
			xml.element(name, value);
		}
	}

	/** Who the report is by: the person, else the office, else who signs. */
	private String creator() {
		if (!flow.author().isEmpty()) {
			return flow.author();
		}
		var organisation = request.report().getOrganisation();
		if (organisation != null && organisation.getName() != null) {
			return organisation.getName();
		}
		return flow.blocks().stream().filter(block -> block instanceof FlowParagraph paragraph && paragraph.role() == Role.SIGNATURE)
				.map(block -> ((FlowParagraph) block).text().strip()).findFirst().orElse("");
	}

	static byte[] appProperties() {
		return new Markup(PROLOG).start("Properties", "xmlns", DOCUMENT + "extended-properties").element("Application", "Annals")
				.end().bytes();
	}

	/** What is needed to find the report again when the file comes back. */
	byte[] customProperties() {
		Markup xml = new Markup(PROLOG).start("Properties", "xmlns", DOCUMENT + "custom-properties", "xmlns:vt",
				DOCUMENT + "docPropsVTypes");
		custom(xml, 2, PassageMarks.REPORT, request.report().getId());
		custom(xml, 3, "annals.type", request.report().getType());
		int next = 4;
		for (Map.Entry<String, String> mark : PassageMarks.properties(request.text()).entrySet()) {
			custom(xml, next++, mark.getKey(), mark.getValue());
		}
		return xml.end().bytes();
	}

	private static void custom(Markup xml, int id, String name, String value) {
		if (value != null) {
			xml.start("property", "fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", "pid", Integer.toString(id), "name", name)
					.element("vt:lpwstr", value).end();
		}
	}

	byte[] settings() {
		Markup xml = new Markup(PROLOG).start("w:settings", "xmlns:w", W).empty("w:zoom", "w:percent", "100")
				.empty("w:defaultTabStop", "w:val", "420");
		if (hasEvenFooter()) {
			xml.empty("w:evenAndOddHeaders");
		}
		xml.empty("w:characterSpacingControl", "w:val", "doNotCompress").start("w:compat");
		xml.empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word", "w:val",
				"15").end();
		xml.empty("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN");
		return xml.end().bytes();
	}

	/** The official families with those that stand in for them, so that a word processor without them takes a like one. */
	byte[] fonts() {
		Markup xml = new Markup(PROLOG).start("w:fonts", "xmlns:w", W);
		Set<String> known = new HashSet<>();
		for (FontStyle font : flow.style().fonts().values()) {
			for (Script script : Script.values()) {
				Face first = font.faces(script).get(0);
				if (known.add(first.name())) {
					Face second = font.faces(script).size() > 1 ? font.faces(script).get(1) : first;
					xml.start("w:font", "w:name", first.name()).empty("w:altName", "w:val", second.name())
							.empty("w:family", "w:val", font.generic().equals("serif") ? "roman" : "swiss").end();
				}
			}
		}
		return xml.end().bytes();
	}
}
