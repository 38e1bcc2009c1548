/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.foia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.annals.core.write.OutputException;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the writer gives is what the Justice Department's schema takes. */
class FoiaXmlTest {

	private static Schema schema;
	private Locale locale;

	@BeforeAll
	static void loadSchema() throws SAXException {
		SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
		schema = factory.newSchema(Foia.root().resolve("tests/org.annals.type.foia.tests/schema/exchange/FoiaAnnualReport.xsd").toFile());
	}

	@BeforeEach
	void speakEnglish() {
		locale = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(locale);
	}

	@Test
	void theSampleIsValid() throws IOException, SAXException {
		validate(Foia.write(Foia.sample(), "foia-xml"));
	}

	@Test
	void anAgencyWithoutComponentsIsValidToo() throws IOException, SAXException, XPathExpressionException {
		Report report = Foia.sample();
		Centralized.make(report);
		String xml = Foia.write(report, "foia-xml");
		validate(xml);
		assertEquals("1", value(xml, "count(//*[local-name()='ProcessedRequestSection']/*[local-name()='ProcessingStatistics'])"));
		assertEquals("ORG0", value(xml, "//*[local-name()='ProcessedRequestSection']//*[local-name()='OrganizationReference']/@*"));
	}

	@Test
	void otherReportsAreValidToo() throws IOException, SAXException, XPathExpressionException {
		Report none = Foia.sample();
		Foia.table(none, "iv").getRows().removeIf(row -> row.getKey() != null);
		Foia.table(none, "viie").getRows().removeIf(row -> row.getKey() != null);
		validate(Foia.write(none, "foia-xml"));
		Report without = Foia.sample();
		for (String column : List.of("start", "received", "processed", "pending")) {
			Foia.fill(without, "via", "component2", column, "N/A");
		}
		Foia.fill(without, "xiia", "component2", "appeals", "n/a");
		String xml = Foia.write(without, "foia-xml");
		validate(xml);
		assertEquals("3", value(xml, "count(//*[local-name()='ProcessedAppealSection']/*[local-name()='ProcessingStatistics'])"));
		assertEquals("3", value(xml, "count(//*[local-name()='BackloggedAppealQuantity'])"));
		Report quick = Foia.sample();
		for (String column : List.of("median", "average", "lowest", "highest")) {
			Foia.fill(quick, "viia", "component2", "simple_" + column, "<1");
		}
		String less = Foia.write(quick, "foia-xml");
		validate(less);
		assertEquals("4", value(less, "count(//*[@*='PRT2']/*[local-name()='SimpleResponseTime']/*[text()='LT1'])"));
	}

	/** The validator would find what is wrong, else the tests above say nothing. */
	@Test
	void theSchemaRefusesAnotherOrder() throws IOException {
		String xml = Foia.write(Foia.sample(), "foia-xml");
		assertThrows(SAXParseException.class, () -> validate(xml.replace("foia:TimesUsedQuantity", "foia:TimesUsed")));
		assertThrows(SAXParseException.class, () -> validate(xml.replace(">Ex. 3<", ">Ex. 10<")));
	}

	@ParameterizedTest
	@CsvSource({ "ProcessedRequestSection, ProcessingStatistics, PS0, ProcessingStatisticsReceivedQuantity, 345",
			"ProcessedRequestSection, ProcessingStatistics, PS2, ProcessingStatisticsPendingAtEndQuantity, 5",
			"RequestDispositionSection, RequestDisposition, RD1, RequestDispositionTotalQuantity, 118",
			"AppealResponseTimeSection, ResponseTime, ART3, ResponseTimeAverageDaysValue, 13.5",
			"ProcessedResponseTimeSection, ProcessedResponseTime, PRT3, ResponseTimeLowestDaysCode, LT1",
			"PersonnelAndCostSection, PersonnelAndCost, PC0, TotalCostAmount, 538850.00",
			"RequestDenialOtherReasonSection, ComponentOtherDenialReason, CODR0, ComponentOtherDenialReasonQuantity, 2",
			"BackloggedAppealComparisonSection, BacklogComparison, ABC0, BacklogLastYearQuantity, 1" })
	void aCellIsWhereTheFormHasIt(String section, String item, String id, String element, String expected)
			throws IOException, XPathExpressionException {
		String xml = Foia.write(Foia.sample(), "foia-xml");
		assertEquals(expected, value(xml, "//*[local-name()='" + section + "']/*[local-name()='" + item + "'][@*='" + id
				+ "']//*[local-name()='" + element + "']"));
	}

	@Test
	void aStatuteStandsOnceWithAllWhoReliedUponIt() throws IOException, XPathExpressionException {
		String xml = Foia.write(Foia.sample(), "foia-xml");
		String section = "//*[local-name()='Exemption3StatuteSection']";
		assertEquals("3", value(xml, "count(" + section + "/*[local-name()='ReliedUponStatute'])"));
		assertEquals("7", value(xml, section + "/*[local-name()='ReliedUponStatuteOrganizationAssociation'][*[1]/@*='ES1'][*[2]/@*='ORG0']/*[3]"));
	}

	@Test
	void theTenOldestOfTheAgencyAreThoseOfItsComponents() throws IOException, XPathExpressionException {
		String xml = Foia.write(Foia.sample(), "foia-xml");
		String items = "//*[local-name()='OldestPendingRequestSection']/*[local-name()='OldestPendingItems']";
		assertEquals("9", value(xml, "count(" + items + "[@*='OPR0']/*)"));
		assertEquals("2025-03-03", value(xml, items + "[@*='OPR0']/*[1]/*[1]"));
	}

	@Test
	void whatTheFormNeedsAndTheReportLacksIsNamed() {
		refused("names no", report -> report.setOrganisation(null), "does not name its agency");
		refused("abbreviation", report -> report.getOrganisation().getAliases().clear(), "has no abbreviation");
		refused("year", report -> report.setPeriod(null), "fiscal year");
		refused("date", report -> report.getBack().removeIf(paragraph -> paragraph.getRole() == ParagraphRole.DATE), "January 15, 2026");
		refused("cell", report -> Foia.fill(report, "va", "component2", "received", ""), "In “V.A. Received, Processed and Pending FOIA Requests”");
		refused("number", report -> Foia.fill(report, "va", "overall", "received", "many"), "holds “many”");
		refused("fraction", report -> Foia.fill(report, "xia", "overall", "times", "1.5"), "holds “1.5”");
		refused("row", report -> Foia.table(report, "va").getRows().remove(Foia.row(report, "va", "overall")), "is empty");
		refused("table", report -> Foia.table(report, "xib").setKey("other"), "Postings” is missing");
		refused("component", report -> Foia.fill(report, "iv", "entry1", "component", "ABC"), "“ABC” is no component");
		refused("day", report -> Foia.fill(report, "viie", "item1", "date", "soon"), "“soon” is not a date");
	}

	private static void refused(String what, Consumer<Report> change, String words) {
		Report report = Foia.sample();
		change.accept(report);
		OutputException refusal = assertThrows(OutputException.class, () -> Foia.write(report, "foia-xml"), what);
		assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
	}

	private static void validate(String xml) throws SAXException, IOException {
		schema.newValidator().validate(new StreamSource(new StringReader(xml)));
	}

	private static String value(String xml, String path) throws XPathExpressionException {
		XPath xpath = XPathFactory.newInstance().newXPath();
		return xpath.evaluate(path, new InputSource(new StringReader(xml)));
	}
}
