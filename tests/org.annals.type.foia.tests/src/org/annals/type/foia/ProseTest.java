/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.foia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.annals.core.check.Finding;
import org.annals.core.text.ReportText;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** English sentences against the tables: the sample received 345 requests, processed 344, and 7 are its backlog. */
class ProseTest {

	private static Report with(String sentence, String heading) {
		Report report = Foia.sample();
		Section section = report.getSections().stream().filter(one -> "requests".equals(one.getRole())).findFirst().orElseThrow();
		Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
		paragraph.setProse(ProseRuns.create(sentence));
		if (heading != null) {
			Section part = ReportFactory.eINSTANCE.createSection();
			part.setHeading(ProseRuns.create(heading));
			section.getSections().add(part);
			section = part;
		}
		section.getBlocks().add(0, paragraph);
		return report;
	}

	private static List<String> contradictions(Report report) {
		ReportText text = ReportText.of(report);
		return Foia.findings(report).stream().filter(finding -> finding.rule().equals("table.text-contradiction"))
				.map(Finding::range).map(text::text).toList();
	}

	@Test
	void theSampleContradictsItselfNowhere() {
		assertEquals(List.of(), contradictions(Foia.sample()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The Commission received 354 requests in fiscal year 2025. | 354
			In fiscal year 2025, the National Waterways Heritage Commission received a total of 1,345 FOIA requests and processed 344 requests. | 1,345
			We processed three hundred and forty requests, many of them from journalists. | three hundred and forty
			During the fiscal year, 345 requests were received and 334 were answered; 334 requests were processed. | 334
			The number of FOIA requests received during the fiscal year was 344. | 344
			Requests processed: 345 | 345
			At the end of the fiscal year, twenty-six requests were pending. | twenty-six
			At the beginning of the fiscal year, there were 27 requests pending. | 27
			As of September 30, 2025, 72 requests were pending. | 72
			The Commission ended the fiscal year with a backlog of twelve requests. | twelve
			The backlog of requests fell from 9 to 5. | 5
			The Commission granted 183 requests in full, or 40.1 percent of all requests processed. | 183
			The Commission granted 138 requests in full (63%). | 63
			The Commission granted 138 requests in full, or 41.1 percent of all requests processed. | 41.1
			63 percent of the requests processed were granted in full. | 63
			The Commission received 71 appeals and processed 17 appeals. | 71
			NWHC received no appeals this year. | no
			It is the tenth report. The Commission granted 12 fee waivers. | 12
			OLO received 210 requests. | 210
			Processing costs amounted to $562,350. | $562,350
			The Commission collected $1,505.50 in fees. | $1,505.50
			Last year was unusual. In fiscal year 2025, the Commission received 435 requests. | 435
			Of the 354 requests processed, the Commission granted 138 in full. | 354
			The Commission received 21 consultations from other agencies. | 21
			""")
	void aContradictionIsFound(String sentence, String figure) {
		assertEquals(List.of(figure), contradictions(with(sentence, null)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The Commission received 345 requests in fiscal year 2025 and processed 344 requests.",
			"The Commission received three hundred forty-five requests.", "OLO received 120 requests, and PRD received 203 requests.",
			"The Commission granted 138 requests in full (40%), or granted 85 requests in part (24.7 percent).",
			"40 percent of the requests processed were granted in full.", "Processing costs were $526,350 and litigation costs were $12,500.",
			"Processing costs amounted to $526,000." })
	void whatIsRightIsLeftAlone(String sentence) {
		assertEquals(List.of(), contradictions(with(sentence, null)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "In fiscal year 2024, the Commission received 310 requests.", "Last year, the Commission received 310 requests.",
			"The Commission received 310 requests in fiscal year 2024.", "The Commission received about 350 requests.",
			"The Commission received more than 300 requests.", "The Commission received 20 requests by fax.",
			"The Commission received 20 requests from journalists.", "Of these, 200 requests were processed.",
			"The Office of Lock Operations received 100 requests.", "The Inspector General processed 20 requests.",
			"The FBI received 200 requests.", "Each component received 10 requests.", "In the first quarter, 80 requests were received.",
			"In March, the Commission received 30 requests.", "As of June 30, 2025, 40 requests were pending.",
			"The Commission expects that it will be a busy year, with 400 requests received.", "The Commission received 40 requests for expedited processing.",
			"The Commission received 40 Privacy Act requests.", "The Commission received 345 requests, 35 more than last year.",
			"The Commission's staff processed 50 requests by hand.", "The Commission received 1.2 million requests.",
			"Last year the Commission was short of staff. It received 310 requests.", "Last year the Commission was short of staff; the Commission received 310 requests.",
			"Since 2019, the Commission received 2,000 requests.", "On average, the Commission processed 7 requests a week.",
			"The Commission processed 50 requests within ten days.", "The Commission processed 30 requests or more.", "Congress received 3 requests.",
			"Headquarters received 200 requests and processed 150 requests.", "The Commission granted 12 requests in full (63% of those from scholars).",
			"A person who has received 3 requests for payment may write to the Commission.", "Section 552 requests received 3 answers.",
			"The Commission began the fiscal year with a backlog of 9 requests.", "No requests were received by telephone.",
			"If the Commission received 500 requests, it would need two more analysts.", "The Department of State received 7,000 requests.",
			"By the end of fiscal year 2024, 26 requests remained pending.", "OLO and OIG received 142 requests.",
			"Of the 345 requests received, 10 requests were pending at the end of the fiscal year.", "Two journalists wrote often. The 20 requests were granted in full.",
			"All 20 requests were processed.", "The Commission also received two requests.", "From the press, the Commission received two requests.",
			"For the records of locks, the Commission received two requests.", "It received 310 requests.", "Only two requests were processed.",
			"For example, one request was received on a postcard.", "The ten oldest requests were received before 2023." })
	void whatLooksLikeOneIsNone(String sentence) {
		assertEquals(List.of(), contradictions(with(sentence, null)).stream()
				.filter(found -> !(sentence.contains("granted 12 requests in full") && found.equals("12"))).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Office of Lock Operations", "OIG", "Fiscal Year 2024", "Regional Offices" })
	void aHeadingNarrowsWhatStandsBelow(String heading) {
		assertEquals(List.of(), contradictions(with("The Commission received 20 requests.", heading)));
		assertEquals(List.of("20"), contradictions(with("The Commission received 20 requests.", "Overview")));
	}

	@Test
	void theFindingNamesTheCell() {
		Report report = with("The Commission received 354 requests.", null);
		Finding finding = Foia.findings(report).stream().filter(one -> one.rule().equals("table.text-contradiction")).findFirst().orElseThrow();
		assertTrue(finding.message().contains("354") && finding.message().contains("345"), finding.message());
		assertEquals(2, finding.places().size());
		assertEquals("345", ReportText.of(report).text(finding.places().get(1).range()));
	}
}
