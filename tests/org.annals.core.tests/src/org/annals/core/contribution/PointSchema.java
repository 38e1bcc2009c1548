/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.contribution;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The documentation of an extension point, which is nearly an XML schema, made one so that it can be validated against. */
final class PointSchema {

	private static final String XS = XMLConstants.W3C_XML_SCHEMA_NS_URI;
	private static final Set<String> OF_ALL = Set.of("point", "id", "name");
	private static final Pattern EXTENSION = Pattern.compile("<extension .*</extension>", Pattern.DOTALL);

	private final Element root;

	PointSchema(Path file) throws IOException, SAXException {
		root = parse(file);
	}

	static Element parse(Path file) throws IOException, SAXException {
		try {
			return factory().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static DocumentBuilderFactory factory() {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		return factory;
	}

	/** Id of the point as the schema says it. */
	String point() {
		Element meta = all(root, "meta.schema").get(0);
		return meta.getAttribute("plugin") + "." + meta.getAttribute("id");
	}

	/** The text of a section such as since or examples; null where there is none. */
	String section(String type) {
		for (Element section : all(root, "meta.section")) {
			if (section.getAttribute("type").equals(type)) {
				return text((Element) section.getParentNode().getParentNode());
			}
		}
		return null;
	}

	/** The sentence on the point itself. */
	String sentence() {
		return text(children(root, "annotation").get(0));
	}

	/** The sentences on elements and their attributes by name, such as rule and rule/@id; without what all extensions have. */
	Map<String, String> sentences() {
		Map<String, String> sentences = new LinkedHashMap<>();
		for (Element element : children(root, "element")) {
			String name = element.getAttribute("name");
			boolean extension = name.equals("extension");
			if (!extension) {
				sentences.put(name, documentation(element));
			}
			for (Element attribute : all(element, "attribute")) {
				if (!extension || !OF_ALL.contains(attribute.getAttribute("name"))) {
					sentences.put(name + "/@" + attribute.getAttribute("name"), documentation(attribute));
				}
			}
		}
		return sentences;
	}

	/** The attributes of an element that are of a kind, such as java or resource. */
	Set<String> ofKind(String element, String kind) {
		Set<String> names = new TreeSet<>();
		for (Element declared : children(root, "element")) {
			for (Element attribute : declared.getAttribute("name").equals(element) ? all(declared, "attribute") : List.<Element>of()) {
				for (Element meta : all(attribute, "meta.attribute")) {
					if (meta.getAttribute("kind").equals(kind) || kind.equals("translatable") && meta.hasAttribute(kind)) {
						names.add(attribute.getAttribute("name"));
					}
				}
			}
		}
		return names;
	}

	/** The classes that contributed ones are to be based on. */
	List<String> bases() {
		return all(root, "meta.attribute").stream().filter(meta -> meta.getAttribute("kind").equals("java"))
				.map(meta -> meta.getAttribute("basedOn").replace(":", "")).toList();
	}

	/** The extension that stands as example. */
	Element example() throws IOException, SAXException {
		String shown = section("examples").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
		Matcher extension = EXTENSION.matcher(shown);
		if (!extension.find()) {
			throw new SAXException("no extension in the example");
		}
		try {
			return factory().newDocumentBuilder().parse(new InputSource(new StringReader(extension.group())))
					.getDocumentElement();
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** @throws SAXException when the extension is not as the schema says, or that is no schema */
	void validate(Element extension) throws IOException, SAXException {
		SchemaFactory schemas = SchemaFactory.newDefaultInstance();
		Schema schema = schemas.newSchema(new DOMSource(standard()));
		schema.newValidator().validate(new DOMSource(extension));
	}

	private Document standard() {
		try {
			Document document = factory().newDocumentBuilder().newDocument();
			copy(root, document, document);
			return document;
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void copy(Element from, Node to, Document document) {
		Element copied = document.createElementNS(XS, "xs:" + from.getLocalName());
		copied.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:xs", XS);
		for (int i = 0; i < from.getAttributes().getLength(); i++) {
			String name = from.getAttributes().item(i).getNodeName();
			String value = from.getAttributes().item(i).getNodeValue();
			// What a development environment writes otherwise than the standard does.
			if (name.equals("value") && from.hasAttribute("use")) {
				copied.setAttribute("default", value);
			} else if (!name.startsWith("xmlns") && !name.equals("targetNamespace") && !(name.equals("use") && value.equals("default"))) {
				copied.setAttribute(name, name.equals("type") || name.equals("base") ? "xs:" + value : value);
			}
		}
		to.appendChild(copied);
		for (Element child : children(from, null)) {
			if (!child.getLocalName().equals("annotation")) {
				copy(child, copied, document);
			}
		}
	}

	private static String documentation(Element of) {
		return children(of, "annotation").stream().map(PointSchema::text).findFirst().orElse("");
	}

	private static String text(Element annotation) {
		List<Element> texts = children(annotation, "documentation");
		return texts.isEmpty() ? "" : texts.get(0).getTextContent().strip();
	}

	static List<Element> children(Element parent, String name) {
		List<Element> children = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child && (name == null || child.getNodeName().equals(name))) {
				children.add(child);
			}
		}
		return children;
	}

	static List<Element> all(Element parent, String name) {
		List<Element> found = new ArrayList<>();
		for (int i = 0; i < parent.getElementsByTagName(name).getLength(); i++) {
			found.add((Element) parent.getElementsByTagName(name).item(i));
		}
		return found;
	}
}
