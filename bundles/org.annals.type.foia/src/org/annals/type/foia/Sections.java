/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.foia;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.annals.type.foia.Agency.Unit;
import org.w3c.dom.Element;

/** Writes the sections of the form whose items are one a component and one for the agency; lists are left to {@link Lists}. */
final class Sections {

	private final Agency agency;
	private final FoiaTables tables;
	private final Xml xml;

	Sections(Agency agency, FoiaTables tables, Xml xml) {
		this.agency = agency;
		this.tables = tables;
		this.xml = xml;
	}

	/** @param mapping what the sections are made of, in the order of the form */
	void write(List<Element> mapping) throws IOException, XMLStreamException {
		Lists lists = new Lists(agency, tables, xml);
		for (Element section : mapping) {
			xml.start("foia:" + section.getAttribute("section"));
			String table = section.getAttribute("table");
			String prefix = section.getAttribute("prefix");
			switch (section.getTagName()) {
			case "statutes" -> lists.statutes(table, prefix);
			case "reasons" -> lists.reasons(table, prefix);
			case "oldest" -> lists.oldest(table, prefix);
			default -> set(section, table, prefix);
			}
			xml.end();
		}
	}

	/** A component without a row in the table has nothing to say there; the agency must have one. */
	private void set(Element section, String table, String prefix) throws IOException, XMLStreamException {
		List<String> rows = tables.rows(table);
		List<Unit> units = agency.all().stream().filter(unit -> unit == agency.whole() || rows.contains(unit.row())).toList();
		for (Unit unit : units) {
			xml.start("foia:" + section.getAttribute("item"));
			xml.attribute("s:id", agency.id(prefix, unit));
			for (Element part : Mapping.children(section)) {
				part(part, table, unit.row());
			}
			xml.end();
		}
		for (Unit unit : units) {
			associate(section.getAttribute("association"), agency.id(prefix, unit), unit, xml);
			xml.end();
		}
	}

	private void part(Element part, String table, String row) throws IOException, XMLStreamException {
		switch (part.getTagName()) {
		case "group" -> {
			xml.start("foia:" + part.getAttribute("element"));
			for (Element inner : Mapping.children(part)) {
				part(inner, table, row);
			}
			xml.end();
		}
		case "codes" -> codes(part, table, row);
		default -> value(part, table, row);
		}
	}

	private void value(Element value, String table, String row) throws IOException, XMLStreamException {
		BigDecimal number = tables.number(table, row, value.getAttribute("column"), value.hasAttribute("optional"));
		if (number == null) {
			return;
		}
		boolean lessThanOne = number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
		if (lessThanOne && value.hasAttribute("code")) {
			xml.text("foia:" + value.getAttribute("code"), "LT1");
		} else {
			xml.text("foia:" + value.getAttribute("element"), number.toPlainString());
		}
	}

	/** Numbers told apart by a code; those that are 0 are left out unless the form wants all of them. */
	private void codes(Element codes, String table, String row) throws IOException, XMLStreamException {
		for (Element entry : Mapping.children(codes)) {
			BigDecimal number = tables.number(table, row, entry.getAttribute("column"), false);
			if (number.signum() > 0 || codes.hasAttribute("all")) {
				xml.start("foia:" + codes.getAttribute("element"));
				xml.text("foia:" + codes.getAttribute("code"), entry.getAttribute("value"));
				xml.text("foia:" + codes.getAttribute("quantity"), number.toPlainString());
				xml.end();
			}
		}
	}

	/** Opens the element that says whose an item is; the caller closes it. */
	static void associate(String association, String id, Unit unit, Xml xml) throws XMLStreamException {
		xml.start("foia:" + association);
		xml.reference("foia:ComponentDataReference", id);
		xml.reference("nc:OrganizationReference", unit.id());
	}
}
