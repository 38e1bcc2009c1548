/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.foia;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.annals.core.text.ProseText;
import org.annals.model.report.Organisation;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.annals.model.text.Reports;

/**
 * Who reports: the agency, its components in the order of the report, the fiscal year and the day of the report.
 *
 * @param units the components; none for an agency that answers all requests in one place
 */
record Agency(Unit whole, List<Unit> units, String year, LocalDate prepared) {

	private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
	private static final String COMPONENTS = "components";
	private static final String OVERALL = "overall";

	/**
	 * The agency or a component.
	 *
	 * @param id  in the form
	 * @param row key of its rows in the tables
	 */
	record Unit(String id, String row, String abbreviation, String name) {

		boolean isNamed(String text) {
			return text.equalsIgnoreCase(abbreviation) || text.equalsIgnoreCase(name);
		}
	}

	/** @throws IOException when the report does not say what the form demands */
	static Agency of(Report report, FoiaTables tables) throws IOException {
		Organisation organisation = report.getOrganisation();
		if (organisation == null || isBlank(organisation.getName())) {
			throw FoiaTables.refused("agency");
		}
		String abbreviation = organisation.getAliases().stream().filter(alias -> !isBlank(alias)).findFirst()
				.orElseThrow(() -> FoiaTables.refused("abbreviation", organisation.getName()));
		if (report.getPeriod() == null || !report.getPeriod().matches("\\d{4}")) {
			throw FoiaTables.refused("year");
		}
		List<Unit> units = new ArrayList<>();
		for (String row : tables.rows(COMPONENTS)) {
			String name = tables.text(COMPONENTS, row, "name");
			String known = tables.text(COMPONENTS, row, "abbreviation");
			if (name.isEmpty() || known.isEmpty()) {
				throw FoiaTables.refused("component", tables.title(COMPONENTS));
			}
			units.add(new Unit("ORG" + (units.size() + 1), row, known, name));
		}
		Optional<Paragraph> date = Reports.paragraph(report, ParagraphRole.DATE);
		String typed = date.isEmpty() || date.get().getProse() == null ? "" : ProseText.of(date.get().getProse()).strip();
		LocalDate prepared = date(typed).orElseThrow(() -> FoiaTables.refused("prepared", typed));
		return new Agency(new Unit("ORG0", OVERALL, abbreviation.strip(), organisation.getName().strip()), units,
				report.getPeriod(), prepared);
	}

	/** The id of a unit's item in a section; an agency that answers in one place has the first one. */
	String id(String prefix, Unit unit) {
		return prefix + (unit == whole ? units.isEmpty() ? 1 : 0 : units.indexOf(unit) + 1);
	}

	/** The components, then the agency. */
	List<Unit> all() {
		List<Unit> all = new ArrayList<>(units);
		all.add(whole);
		return all;
	}

	/** The unit that a cell names; an empty cell and one that says so name the agency. */
	Unit named(String text, String table) throws IOException {
		if (text.isEmpty() || text.toLowerCase(Locale.ROOT).startsWith("agency") || whole.isNamed(text)) {
			return whole;
		}
		return units.stream().filter(unit -> unit.isNamed(text)).findFirst()
				.orElseThrow(() -> FoiaTables.refused("unknown", table, text));
	}

	/** A date as people in the United States write it, or as ISO 8601 does. */
	static Optional<LocalDate> date(String text) {
		for (DateTimeFormatter format : List.of(DateTimeFormatter.ISO_LOCAL_DATE, LONG)) {
			try {
				return Optional.of(LocalDate.parse(text, format));
			} catch (DateTimeParseException e) {
				continue;
			}
		}
		return Optional.empty();
	}

	/** The head of the form. */
	void write(Xml xml) throws XMLStreamException {
		xml.start("nc:DocumentApplicationName");
		xml.attribute("nc:applicationVersionText", "1.1");
		xml.end("Annals");
		xml.start("nc:DocumentCreationDate");
		xml.text("nc:Date", prepared.toString());
		xml.end();
		xml.text("nc:DocumentDescriptionText", "FOIA Annual Report");
		organisation("nc:Organization", whole, xml);
		for (Unit unit : units) {
			organisation("nc:OrganizationSubUnit", unit, xml);
			xml.end();
		}
		xml.end();
		xml.text("foia:DocumentFiscalYearDate", year);
	}

	private static void organisation(String element, Unit unit, Xml xml) throws XMLStreamException {
		xml.start(element);
		xml.attribute("s:id", unit.id());
		xml.text("nc:OrganizationAbbreviationText", unit.abbreviation());
		xml.text("nc:OrganizationName", unit.name());
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
