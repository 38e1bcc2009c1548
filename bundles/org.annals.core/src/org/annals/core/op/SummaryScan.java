/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.annals.model.file.ReportFormat;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.SectionStatus;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads a native file tag by tag for its summary.
 *
 * <p>SAX and not StAX, because the JDK's StAX reader prints broken encodings to the error stream.
 */
final class SummaryScan extends DefaultHandler2 {

	private static final String FAMILY = "urn:annals:report:";

	/** Ends the parsing with what is known. */
	private static final class Stop extends SAXException {

		private static final long serialVersionUID = 1;

		private final transient OpenReport.State state;

		Stop(OpenReport.State state) {
			this.state = state;
		}
	}

	private final Map<String, String> metricValues = new HashMap<>();
	private final List<String> mentioned = new ArrayList<>();
	private final StringBuilder title = new StringBuilder();
	private int depth;
	private int proseDepth;
	private boolean inTitle;
	private String type;
	private String period;
	private String organisation;
	private int sections;
	private int ready;
	private int approved;
	private int metrics;
	private int characters;

	/** @throws IOException never of its own, but the parser may */
	ReportSummary run(byte[] file) throws IOException {
		try {
			SAXParser parser = SAXParserFactory.newDefaultNSInstance().newSAXParser();
			parser.setProperty("http://xml.org/sax/properties/lexical-handler", this);
			parser.parse(new InputSource(new ByteArrayInputStream(file)), this);
			return summary(OpenReport.State.READY);
		} catch (Stop stop) {
			return summary(stop.state);
		} catch (SAXException | ParserConfigurationException e) {
			return summary(type == null && sections == 0 && depth == 0 ? OpenReport.State.FOREIGN : OpenReport.State.BROKEN);
		}
	}

	ReportSummary summary(OpenReport.State state) {
		int shown = mentioned.stream().mapToInt(id -> metricValues.getOrDefault(id, "").length()).sum();
		return new ReportSummary(state, Objects.requireNonNullElse(type, ""), Objects.requireNonNullElse(period, ""),
				Objects.requireNonNullElse(organisation, ""), title.toString().strip(), sections, ready, approved, metrics,
				characters + shown);
	}

	@Override
	public void startDTD(String root, String publicId, String systemId) throws SAXException {
		throw new Stop(OpenReport.State.BROKEN);
	}

	@Override
	public InputSource resolveEntity(String name, String publicId, String base, String systemId) throws SAXException {
		throw new Stop(OpenReport.State.BROKEN);
	}

	@Override
	public void startElement(String namespace, String name, String qName, Attributes attributes) throws SAXException {
		depth++;
		if (depth == 1) {
			root(namespace, name, attributes);
			return;
		}
		if (depth > ReportFormat.MAXIMUM_DEPTH) {
			throw new Stop(OpenReport.State.BROKEN);
		}
		switch (name) {
		case "section" -> section(attributes.getValue("status"));
		case "organisation" -> organisation = attributes.getValue("name");
		case "metric" -> metric(attributes);
		case "mention" -> mentioned.add(Objects.requireNonNullElse(attributes.getValue("metric"), ""));
		case "citation" -> text("《" + Objects.requireNonNullElse(attributes.getValue("title"), "") + "》");
		case "front" -> inTitle = ParagraphRole.TITLE.getLiteral().equals(attributes.getValue("role"));
		case "prose", "heading" -> proseDepth = depth;
		default -> {
			// nothing that a summary tells
		}
		}
	}

	private void root(String namespace, String name, Attributes attributes) throws Stop {
		if (!namespace.startsWith(FAMILY) || !name.equals("report")) {
			throw new Stop(OpenReport.State.FOREIGN);
		}
		type = attributes.getValue("type");
		period = attributes.getValue("period");
		if (!namespace.equals(ReportFormat.NAMESPACE) || number(attributes.getValue("schema")) > ReportFormat.SCHEMA) {
			throw new Stop(OpenReport.State.NEWER);
		}
	}

	private static int number(String text) {
		return text == null || !text.matches("[0-9]{1,9}") ? 0 : Integer.parseInt(text);
	}

	private void section(String status) {
		sections++;
		approved += SectionStatus.APPROVED.getLiteral().equals(status) ? 1 : 0;
		ready += status == null || SectionStatus.DRAFT.getLiteral().equals(status) ? 0 : 1;
	}

	private void metric(Attributes attributes) {
		metrics++;
		metricValues.put(attributes.getValue("id"), Objects.requireNonNullElse(attributes.getValue("value"), "")
				+ Objects.requireNonNullElse(attributes.getValue("unit"), ""));
	}

	@Override
	public void characters(char[] buffer, int start, int length) {
		if (proseDepth == depth && proseDepth > 0) {
			text(new String(buffer, start, length));
		}
	}

	private void text(String text) {
		if (inTitle) {
			title.append(text);
		}
		characters += (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
	}

	@Override
	public void endElement(String namespace, String name, String qName) {
		if (depth == proseDepth) {
			proseDepth = 0;
		}
		inTitle &= !name.equals("front");
		depth--;
	}

	/** The parser would print it. */
	@Override
	public void fatalError(SAXParseException failure) throws SAXException {
		throw failure;
	}
}
