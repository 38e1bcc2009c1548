/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The published transitional schema of ECMA-376, which POI's full set of types carries; that set is in no product. */
final class Schema {

	private static final String BUNDLE = "wrapped.org.apache.poi.poi-ooxml-full";
	private static final SchemaTypeLoader TYPES = types();

	private Schema() {
	}

	/** The bundle exports nothing, because its types have the names of those that POI works with. */
	private static SchemaTypeLoader types() {
		ClassLoader loader = FrameworkUtil.getBundle(Schema.class).adapt(BundleWiring.class)
				.getRequiredWires("osgi.wiring.bundle").stream().map(BundleWire::getProviderWiring)
				.filter(wiring -> wiring.getBundle().getSymbolicName().equals(BUNDLE)).findFirst().orElseThrow().getClassLoader();
		try {
			return (SchemaTypeLoader) loader.loadClass("org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder")
					.getField("typeSystem").get(null);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * What the schema says against a part, as each kind of reader sees it: one that knows the namespaces which alternates
	 * require, and one that does not (ECMA-376 part 3 has alternates resolved before a schema is asked).
	 */
	static List<String> problems(byte[] part) {
		List<String> all = new ArrayList<>();
		boolean alternates = parse(part).getElementsByTagNameNS(Alternates.MC, "AlternateContent").getLength() > 0;
		for (boolean choice : alternates ? new boolean[] { true, false } : new boolean[] { true }) {
			try {
				Document document = parse(part);
				resolve(document, choice);
				XmlObject typed = TYPES.parse(document, null, null);
				List<XmlError> errors = new ArrayList<>();
				if (typed.schemaType().isNoType() || typed.schemaType() == XmlObject.type) {
					all.add("no part of the schema: " + document.getDocumentElement().getNodeName());
				} else {
					typed.validate(new XmlOptions().setErrorListener(errors));
				}
				errors.stream().map(XmlError::getMessage).distinct().filter(error -> !all.contains(error)).forEach(all::add);
			} catch (XmlException e) {
				throw new IllegalArgumentException(e);
			}
		}
		return all;
	}

	/** A part as a tree. */
	static Document parse(byte[] part) {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		try (InputStream in = new ByteArrayInputStream(part)) {
			return factory.newDocumentBuilder().parse(in);
		} catch (IOException | SAXException | ParserConfigurationException e) {
			throw new IllegalArgumentException(e);
		}
	}

	private static void resolve(Document document, boolean choice) {
		NodeList alternates = document.getElementsByTagNameNS(Alternates.MC, "AlternateContent");
		while (alternates.getLength() > 0) {
			Element alternate = (Element) alternates.item(0);
			Node taken = alternate.getElementsByTagNameNS(Alternates.MC, choice ? "Choice" : "Fallback").item(0);
			while (taken.getFirstChild() != null) {
				alternate.getParentNode().insertBefore(taken.getFirstChild(), alternate);
			}
			alternate.getParentNode().removeChild(alternate);
		}
	}
}
