/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.annals.core.op.CheckReport;
import org.annals.core.read.Reading;
import org.annals.core.testing.Material;
import org.annals.core.testing.TestCore;
import org.annals.core.text.Range;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The defects that people marked in the real report, and what they marked as right. */
class DutyReportCheckTest {

	/** The marks' names for what the rules call differently. */
	private static final Map<String, String> RULES = Map.ofEntries( //
			Map.entry("typo.homophone", "typo.confusable"), Map.entry("typo.transposition", "typo.transposed"),
			Map.entry("typo.missing-char", "typo.missing"), Map.entry("grammar.garbled", "typo.garbled"),
			Map.entry("term.fixed-formula", "term.formula"), Map.entry("punct.enumeration", "term.formula"),
			Map.entry("consistency.organisation", "name.inconsistent"), Map.entry("style.long-sentence", "sentence.long"),
			Map.entry("element.title-missing", "element.missing"), Map.entry("element.addressee-missing", "element.missing"),
			Map.entry("element.signature-missing", "element.missing"), Map.entry("element.date-missing", "element.missing"),
			Map.entry("content.problems-not-concrete", "shortcoming.vague"),
			Map.entry("content.last-year-problems-not-answered", "section.missing"),
			Map.entry("commitment.not-measurable", "commitment.measurable"),
			Map.entry("metric.no-baseline", "metric.baseline-missing"));

	private Reading reading;
	private JsonNode expected;
	private List<Finding> findings;

	@BeforeEach
	void check() throws IOException {
		expected = new ObjectMapper().readTree(Material.file("duty-report.expected.json").toFile());
		reading = Material.read(Material.file("duty-report.txt"));
		Checker.Result result = new CheckReport(TestCore.get(), reading.text(), reading.type(), SeveritySettings.NONE)
				.execute(null);
		assertEquals(List.of(), result.problems());
		findings = result.findings();
	}

	@Test
	void findsEveryCertainDefectAtItsPlace() {
		int found = 0;
		for (JsonNode defect : expected.get("defects")) {
			if (defect.get("class").asText().equals("A")) {
				find(defect);
				found++;
			}
		}
		assertEquals(8, found);
	}

	@Test
	void findsEveryLikelyDefect() {
		int found = 0;
		for (JsonNode defect : expected.get("defects")) {
			if (defect.get("class").asText().equals("B") && !defect.get("id").asText().startsWith("B9")) {
				find(defect);
				found++;
			}
		}
		assertEquals(9, found);
	}

	@Test
	void findsTheForeignNameOnceWithAllItsPlaces() {
		List<Range> places = new ArrayList<>();
		for (JsonNode defect : expected.get("defects")) {
			if (defect.get("id").asText().startsWith("B9")) {
				places.add(range(defect));
			}
		}
		List<Finding> names = of("name.inconsistent");
		assertEquals(1, names.size());
		assertEquals(places, names.get(0).places().stream().map(Place::range).toList());
	}

	@Test
	void findsWhatTheDocumentAsAWholeLacks() {
		for (JsonNode finding : expected.get("document_level_findings")) {
			if (finding.has("start")) {
				find(finding);
			} else {
				List<Range> places = of(rule(finding)).stream().flatMap(f -> f.places().stream()).map(Place::range)
						.toList();
				for (JsonNode target : finding.get("targets")) {
					Range range = target(target.asText());
					assertTrue(places.stream().anyMatch(range::covers), () -> target + " is not among " + places);
				}
				assertEquals(finding.get("targets").size(), places.size(), rule(finding));
			}
		}
	}

	@Test
	void findsLongSentences() {
		List<Range> marked = new ArrayList<>();
		for (JsonNode defect : expected.get("defects")) {
			if (defect.get("id").asText().startsWith("C18")) {
				marked.add(range(defect));
			}
		}
		assertEquals(marked, of("sentence.long").stream().map(Finding::range).toList());
	}

	@Test
	void isSilentOnWhatIsRight() {
		for (JsonNode right : expected.get("must_not_flag")) {
			if (right.has("start")) {
				Range range = range(right);
				for (Finding finding : findings) {
					// A remark on all metrics together, or on a whole paragraph, says nothing of the words in it.
					boolean whole = finding.range().length() > 100
							|| finding.rule().startsWith("metric.") && finding.severity() == Severity.INFO;
					if (!whole && finding.range().overlaps(range)) {
						fail(finding.rule() + " at " + finding.range() + ": " + right.get("why"));
					}
				}
			}
		}
		assertEquals(List.of(), of("punct.heading-end"));
		assertEquals(List.of(), of("punct.separator"));
	}

	@Test
	void raisesNoErrorBeyondTheMarkedOnes() {
		TreeSet<Range> marked = new TreeSet<>();
		expected.get("defects").forEach(defect -> marked.add(range(defect)));
		for (Finding finding : findings) {
			if (finding.severity() == Severity.ERROR) {
				assertTrue(marked.contains(finding.range()), () -> finding.rule() + " at " + finding.range());
			}
		}
	}

	private void find(JsonNode marked) {
		Range range = range(marked);
		String rule = rule(marked);
		if (of(rule).stream().noneMatch(finding -> finding.range().equals(range))) {
			fail(marked.get("id") + " " + rule + " at " + range + " is not among "
					+ of(rule).stream().map(Finding::range).toList());
		}
	}

	private Range target(String id) {
		for (String path : new String[] { "/enumerated_measures", "/subsections", "/closing/commitments" }) {
			for (JsonNode item : expected.at(path)) {
				if (item.get("id").asText().equals(id)) {
					return new Range(item.at("/extent/0").asInt(), item.at("/extent/1").asInt());
				}
			}
		}
		for (JsonNode item : expected.at("/metrics/items")) {
			if (item.get("id").asText().equals(id)) {
				return new Range(item.at("/phrase/start").asInt(), item.at("/phrase/end").asInt());
			}
		}
		return fail(id);
	}

	private List<Finding> of(String rule) {
		return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
	}

	private static String rule(JsonNode marked) {
		String name = marked.get("rule").asText();
		return RULES.getOrDefault(name, name);
	}

	private static Range range(JsonNode node) {
		return new Range(node.get("start").asInt(), node.get("end").asInt());
	}
}
