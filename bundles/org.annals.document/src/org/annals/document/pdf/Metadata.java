/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.pdf;

import java.nio.charset.StandardCharsets;

import org.annals.document.flow.Flow;
import org.annals.document.write.Markup;

/**
 * What archives and readers ask of a PDF before they open it: title, author and language, and which standards it keeps to:
 * PDF/A-2 (ISO 19005-2) for keeping and PDF/UA-1 (ISO 14289-1) for people who have it read out to them.
 */
final class Metadata {

	private static final String BEGIN = "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
	private static final String END = "\n<?xpacket end=\"r\"?>";
	private static final String PDFUA = "http://www.aiim.org/pdfua/ns/id/";

	private final Flow flow;
	private final boolean known;
	private final Markup xml = new Markup(BEGIN);

	/** @param known whether all characters mean the same everywhere, which private ones do not */
	Metadata(Flow flow, boolean known) {
		this.flow = flow;
		this.known = known;
	}

	/** Language of a document as PDF names it. */
	static String language(Flow flow) {
		return flow.language().startsWith("zh") ? "zh-CN" : flow.language();
	}

	/** As XMP, UTF-8. */
	byte[] bytes() {
		xml.start("x:xmpmeta", "xmlns:x", "adobe:ns:meta/").start("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
		xml.start("rdf:Description", "rdf:about", "", "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:xmp",
				"http://ns.adobe.com/xap/1.0/", "xmlns:pdfaid", "http://www.aiim.org/pdfa/ns/id/", "xmlns:pdfuaid", PDFUA);
		if (!flow.title().isEmpty()) {
			xml.start("dc:title").start("rdf:Alt").element("rdf:li", flow.title(), "xml:lang", "x-default").end().end();
		}
		if (!flow.author().isEmpty()) {
			xml.start("dc:creator").start("rdf:Seq").element("rdf:li", flow.author()).end().end();
		}
		xml.start("dc:language").start("rdf:Bag").element("rdf:li", language(flow)).end().end();
		xml.element("xmp:CreatorTool", PdfDocument.CREATOR).element("pdfaid:part", "2").element("pdfaid:conformance", known ? "A" : "U");
		// Without a title no document is accessible by the standard.
		if (!flow.title().isEmpty()) {
			xml.element("pdfuaid:part", "1").end();
			extension();
		} else {
			xml.end();
		}
		return (xml.end().end() + END).getBytes(StandardCharsets.UTF_8);
	}

	/** PDF/A wants each property explained that it does not know itself. */
	private void extension() {
		xml.start("rdf:Description", "rdf:about", "", "xmlns:pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/",
				"xmlns:pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#", "xmlns:pdfaProperty", "http://www.aiim.org/pdfa/ns/property#");
		xml.start("pdfaExtension:schemas").start("rdf:Bag").start("rdf:li", "rdf:parseType", "Resource")
				.element("pdfaSchema:schema", "PDF/UA identification").element("pdfaSchema:namespaceURI", PDFUA)
				.element("pdfaSchema:prefix", "pdfuaid").start("pdfaSchema:property").start("rdf:Seq")
				.start("rdf:li", "rdf:parseType", "Resource").element("pdfaProperty:name", "part")
				.element("pdfaProperty:valueType", "Integer").element("pdfaProperty:category", "internal")
				.element("pdfaProperty:description", "Part of ISO 14289 that the file keeps to");
		for (int i = 0; i < 7; i++) {
			xml.end();
		}
	}
}
