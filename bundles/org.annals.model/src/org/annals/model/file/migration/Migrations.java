/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file.migration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The chain of steps from old versions of the file to the present one. */
public final class Migrations {

	/** The steps that this version of the program knows; version 1 is the first, so there are none yet. */
	public static final Migrations STANDARD = new Migrations(List.of());

	private final Map<Integer, Migration> steps = new HashMap<>();

	/** @throws IllegalArgumentException if two steps start from one version */
	public Migrations(List<Migration> steps) {
		for (Migration step : steps) {
			if (this.steps.put(step.from(), step) != null) {
				throw new IllegalArgumentException("two steps from version " + step.from());
			}
		}
	}

	/**
	 * Brings a file up to date.
	 *
	 * @param file well-formed up to its document element, without a document type
	 * @throws MigrationException if a step is missing or fails, or the file is not well-formed
	 */
	public byte[] apply(byte[] file, int from, int to) throws MigrationException {
		for (int version = from; version < to; version++) {
			if (!steps.containsKey(version)) {
				throw new MigrationException("no step from version " + version, null);
			}
		}
		try {
			Document document = parse(file);
			for (int version = from; version < to; version++) {
				steps.get(version).migrate(document);
				document.getDocumentElement().setAttribute("schema", Integer.toString(version + 1));
			}
			return write(document);
		} catch (SAXException | IOException | ParserConfigurationException | TransformerException | DOMException failure) {
			throw new MigrationException(failure.getMessage(), failure);
		}
	}

	private static Document parse(byte[] file) throws ParserConfigurationException, SAXException, IOException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		var builder = factory.newDocumentBuilder();
		// The default handler prints to the error stream.
		builder.setErrorHandler(new DefaultHandler());
		return builder.parse(new ByteArrayInputStream(file));
	}

	private static byte[] write(Document document) throws TransformerException {
		TransformerFactory factory = TransformerFactory.newDefaultInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		Transformer transformer = factory.newTransformer();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		transformer.transform(new DOMSource(document), new StreamResult(bytes));
		return bytes.toByteArray();
	}
}
