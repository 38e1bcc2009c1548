/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.foia;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.annals.type.foia.Agency.Unit;

/** Writes the sections of the form that are lists: statutes relied upon, other reasons, and the oldest items. */
final class Lists {

	private static final int OLDEST = 10;
	private static final String NONE = "N/A";

	private final Agency agency;
	private final FoiaTables tables;
	private final Xml xml;

	Lists(Agency agency, FoiaTables tables, Xml xml) {
		this.agency = agency;
		this.tables = tables;
		this.xml = xml;
	}

	/** How often a unit relied upon a statute. */
	private record Use(Unit unit, BigDecimal times) {
	}

	/** One entry a statute, however many components relied upon it, with the sum for the agency. */
	void statutes(String table, String prefix) throws IOException, XMLStreamException {
		Map<String, String> first = new LinkedHashMap<>();
		Map<String, List<Use>> uses = new LinkedHashMap<>();
		for (String row : tables.rows(table)) {
			String statute = text(table, row, "statute");
			Unit unit = agency.named(tables.text(table, row, "component"), tables.title(table));
			first.putIfAbsent(statute, row);
			uses.computeIfAbsent(statute, any -> new ArrayList<>()).add(new Use(unit, tables.number(table, row, "times", false)));
		}
		int number = 0;
		for (Map.Entry<String, String> entry : first.entrySet()) {
			xml.start("foia:ReliedUponStatute");
			xml.attribute("s:id", prefix + ++number);
			xml.text("j:StatuteDescriptionText", entry.getKey());
			xml.text("foia:ReliedUponStatuteInformationWithheldText", text(table, entry.getValue(), "information"));
			String title = tables.text(table, entry.getValue(), "case");
			xml.start("nc:Case");
			xml.text("nc:CaseTitleText", title.isEmpty() ? NONE : title);
			xml.end();
			xml.end();
		}
		number = 0;
		for (List<Use> own : uses.values()) {
			String id = prefix + ++number;
			for (Use use : own) {
				if (use.unit() != agency.whole()) {
					relied(id, use.unit(), use.times());
				}
			}
			relied(id, agency.whole(), own.stream().map(Use::times).reduce(BigDecimal.ZERO, BigDecimal::add));
		}
	}

	private void relied(String id, Unit unit, BigDecimal times) throws XMLStreamException {
		Sections.associate("ReliedUponStatuteOrganizationAssociation", id, unit, xml);
		xml.text("foia:ReliedUponStatuteQuantity", times.toPlainString());
		xml.end();
	}

	/** The reasons of each component; the agency has their number alone, unless it answers in one place. */
	void reasons(String table, String prefix) throws IOException, XMLStreamException {
		for (Unit unit : agency.all()) {
			xml.start("foia:ComponentOtherDenialReason");
			xml.attribute("s:id", agency.id(prefix, unit));
			BigDecimal sum = BigDecimal.ZERO;
			for (String row : listed(table)) {
				Unit own = agency.named(tables.text(table, row, "component"), tables.title(table));
				if (own == unit || unit == agency.whole()) {
					BigDecimal times = tables.number(table, row, "times", false);
					sum = sum.add(times);
					if (own == unit) {
						xml.start("foia:OtherDenialReason");
						xml.text("foia:OtherDenialReasonDescriptionText", text(table, row, "description"));
						xml.text("foia:OtherDenialReasonQuantity", times.toPlainString());
						xml.end();
					}
				}
			}
			xml.text("foia:ComponentOtherDenialReasonQuantity", sum.toPlainString());
			xml.end();
		}
		associate("OtherDenialReasonOrganizationAssociation", prefix);
	}

	private List<String> listed(String table) {
		return tables.rows(table).stream().filter(row -> !row.equals(agency.whole().row())).toList();
	}

	/** What waits since a day. */
	private record Old(LocalDate received, BigDecimal days) {
	}

	/** The ten oldest of each component, and of all of them for the agency. */
	void oldest(String table, String prefix) throws IOException, XMLStreamException {
		Map<Unit, List<Old>> items = new LinkedHashMap<>();
		for (String row : tables.rows(table)) {
			Unit unit = agency.named(tables.text(table, row, "component"), tables.title(table));
			String date = tables.text(table, row, "date");
			LocalDate received = Agency.date(date).orElseThrow(() -> FoiaTables.refused("date", tables.title(table), date));
			Old old = new Old(received, tables.number(table, row, "days", false));
			items.computeIfAbsent(unit, any -> new ArrayList<>()).add(old);
			if (unit != agency.whole()) {
				items.computeIfAbsent(agency.whole(), any -> new ArrayList<>()).add(old);
			}
		}
		for (Unit unit : agency.all()) {
			xml.start("foia:OldestPendingItems");
			xml.attribute("s:id", agency.id(prefix, unit));
			List<Old> own = items.getOrDefault(unit, List.of()).stream().sorted(Comparator.comparing(Old::received)).limit(OLDEST)
					.toList();
			for (Old old : own) {
				xml.start("foia:OldItem");
				xml.text("foia:OldItemReceiptDate", old.received().toString());
				xml.text("foia:OldItemPendingDaysQuantity", old.days().toPlainString());
				xml.end();
			}
			xml.end();
		}
		associate("OldestPendingItemsOrganizationAssociation", prefix);
	}

	private void associate(String association, String prefix) throws XMLStreamException {
		for (Unit unit : agency.all()) {
			Sections.associate(association, agency.id(prefix, unit), unit, xml);
			xml.end();
		}
	}

	private String text(String table, String row, String column) throws IOException {
		String text = tables.text(table, row, column);
		if (text.isEmpty()) {
			throw FoiaTables.refused("text", tables.title(table), row);
		}
		return text;
	}
}
