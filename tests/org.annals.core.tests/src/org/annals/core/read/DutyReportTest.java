/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.testing.Material;
import org.annals.core.text.Range;
import org.annals.model.report.Action;
import org.annals.model.report.Citation;
import org.annals.model.report.Commitment;
import org.annals.model.report.Measure;
import org.annals.model.report.MeasureGroup;
import org.annals.model.report.Mention;
import org.annals.model.report.Section;
import org.annals.model.text.Reports;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The report that the software is first of all for, read and compared with its expected reading, offsets included. */
class DutyReportTest {

	private Reading reading;
	private JsonNode expected;

	@BeforeEach
	void read() throws IOException {
		expected = new ObjectMapper().readTree(Material.file("duty-report.expected.json").toFile());
		reading = Material.read(Material.file("duty-report.txt"));
	}

	@Test
	void readsNothingAwayAndCountsCodePoints() {
		assertEquals(expected.at("/source/code_points").asInt(), reading.source().decoded().codePointCount(0,
				reading.source().decoded().length()));
		assertEquals(reading.source().text(), reading.text().text());
		assertEquals("org.annals.type.duty", reading.type().id());
		assertEquals("2023", reading.report().getPeriod());
	}

	@Test
	void findsThePreamble() {
		JsonNode preamble = expected.get("preamble");
		assertEquals(range(preamble), reading.preamble().whole());
		assertEquals(range(preamble.at("/elements/report_year")), reading.preamble().year());
		assertEquals(range(preamble.at("/elements/leadership_context")), reading.preamble().leadership());
		assertEquals(range(preamble.at("/elements/role")), reading.preamble().role());
		assertEquals(range(preamble.at("/elements/transition")), reading.preamble().transition());
	}

	@Test
	void findsSectionsAndSubsections() {
		List<Section> sections = reading.report().getSections().stream().filter(s -> s.getHeading() != null).toList();
		assertEquals(ranges(expected.get("sections"), "/extent"), places(sections));
		List<Section> subsections = sections.stream().flatMap(s -> s.getSections().stream()).toList();
		assertEquals(ranges(expected.get("subsections"), "/extent"), places(subsections));
		assertEquals(ranges(expected.get("subsections"), "/heading"),
				places(subsections.stream().map(Section::getHeading).toList()));
	}

	@Test
	void findsMeasureGroupsAndMeasures() {
		List<MeasureGroup> groups = Reports.all(reading.report(), MeasureGroup.class);
		assertEquals(ranges(expected.get("enumerated_measures"), "/extent"), places(groups));
		assertEquals(ranges(expected.get("enumerated_measures"), "/heading"),
				places(groups.stream().map(MeasureGroup::getHeading).toList()));
		assertEquals(expected.at("/measures/group_count").asInt(), groups.size() + expected.get("subsections").size());
		assertEquals(ranges(expected.at("/measures/leaves"), ""),
				places(Reports.all(reading.report(), Measure.class)));
	}

	@Test
	void findsMetricsWithTheirMeasureWordsAndWhatTheyCount() {
		List<Mention> mentions = Reports.all(reading.report(), Mention.class);
		JsonNode items = expected.at("/metrics/items");
		assertEquals(items.size(), mentions.size());
		assertEquals(items.size(), reading.report().getMetrics().size());
		String[] counts = { "党组会", "党建相关议题", "主题教育读书班", "问题清单", "整改措施", "科级领导干部", "职级晋升", "机关小讲堂", "问题线索", "第一种形态处理问题" };
		for (int i = 0; i < items.size(); i++) {
			Mention mention = mentions.get(i);
			JsonNode item = items.get(i);
			Range place = reading.text().range(mention).orElseThrow();
			assertEquals(item.at("/number/0").asInt(), place.start());
			assertEquals(item.get("value").decimalValue(), mention.getMetric().getValue());
			assertEquals(item.get("unit").isNull() ? null : item.get("unit").asText(), mention.getMetric().getUnit());
			assertTrue(mention.getMetric().getCounts().contains(counts[i]), mention.getMetric().getCounts());
			assertTrue(item.get("scope").asText().contains(mention.getMetric().getPeriod()));
		}
		assertEquals("全年", mentions.get(0).getMetric().getScope());
		assertEquals("全年", mentions.get(1).getMetric().getScope());
	}

	@Test
	void findsCitedDocuments() {
		List<Citation> citations = Reports.all(reading.report(), Citation.class);
		assertEquals(ranges(expected.at("/quoted_documents/items"), ""), places(citations));
		for (int i = 0; i < citations.size(); i++) {
			assertEquals(expected.at("/quoted_documents/items").get(i).get("title").asText(), citations.get(i).getTitle());
		}
	}

	@Test
	void findsCommitmentsAndTheirActions() {
		List<Commitment> commitments = Reports.all(reading.report(), Commitment.class);
		JsonNode items = expected.at("/closing/commitments");
		assertEquals(ranges(items, "/extent"), places(commitments));
		assertEquals(ranges(items, "/title"), places(commitments.stream().map(Commitment::getHeading).toList()));
		for (int i = 0; i < commitments.size(); i++) {
			List<Action> actions = Reports.all(commitments.get(i), Action.class);
			assertEquals(ranges(items.get(i).get("actions"), ""), places(actions.stream().map(Action::getProse).toList()));
		}
	}

	private List<Range> places(List<? extends EObject> objects) {
		return objects.stream().map(object -> reading.text().range(object).orElseThrow()).toList();
	}

	private static List<Range> ranges(JsonNode items, String path) {
		List<Range> ranges = new ArrayList<>();
		items.forEach(item -> ranges.add(range(item.at(path))));
		return ranges;
	}

	private static Range range(JsonNode node) {
		return node.isArray() ? new Range(node.get(0).asInt(), node.get(1).asInt())
				: new Range(node.get("start").asInt(), node.get("end").asInt());
	}
}
