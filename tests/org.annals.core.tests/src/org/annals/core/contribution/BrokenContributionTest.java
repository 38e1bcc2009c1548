/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.annals.core.check.RuleDescriptor;
import org.annals.core.op.Core;
import org.annals.core.testing.TestType;
import org.annals.core.write.WriterDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another bundle contributes may be broken: it is named and left out, and the rest goes on. */
class BrokenContributionTest {

	private static final String RULE = "<rule id=\"%s\" severity=\"%s\" appliesTo=\"line\" name=\"n\" explanation=\"e\" class=\"%s\"/>";
	private static final String SOUND = "org.annals.core.check.rules.structure.PlaceholderRule";

	private static Core core(String point, String elements) {
		return TestType.core("<plugin><extension point=\"org.annals.core." + point + "\">" + elements + "</extension></plugin>");
	}

	private static List<String> added(Core core) {
		return core.rules().all().stream().map(RuleDescriptor::id).filter(id -> id.startsWith("test.")).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "absent.Class", "java.lang.String", "org.annals.core.check.LineRule" })
	void aRuleWhoseClassWillNotDoIsNamedAndTheOthersWork(String type) {
		Core core = core("rules", RULE.formatted("test.broken", "error", type) + RULE.formatted("test.sound", "error", SOUND));
		assertEquals(List.of("test.sound"), added(core));
		assertNamed("test.broken", core);
	}

	@Test
	void aSeverityThatIsNoneIsRefused() {
		Core core = core("rules", RULE.formatted("test.broken", "grave", SOUND));
		assertEquals(List.of(), added(core));
		assertNamed("test.broken", core);
	}

	@Test
	void ofTwoSoundRulesWithOneIdTheFirstIsTakenAndABrokenOneDoesNotCount() {
		Core core = core("rules", RULE.formatted("test.twice", "error", "absent.Class")
				+ RULE.formatted("test.twice", "warning", SOUND) + RULE.formatted("test.twice", "info", SOUND));
		assertEquals(List.of("test.twice"), added(core));
		assertEquals("warning", core.rules().find("test.twice").orElseThrow().severity().orElseThrow().id());
		assertEquals(2, core.problems().size());
	}

	@Test
	void aWriterCannotTakeTheNameOfAnother() {
		Core core = core("writers", "<writer id=\"txt\" extension=\"x\" name=\"n\" class=\"org.annals.core.write.text.TextWriter\"/>");
		assertEquals(1, core.writers().all().stream().map(WriterDescriptor::format).filter("txt"::equals).count());
		assertEquals("txt", core.writers().find("txt").orElseThrow().extension());
		assertNamed("txt", core);
	}

	@Test
	void aReportTypeWithoutItsFileIsNamed() {
		Core core = core("reportTypes", "<reportType file=\"absent.reporttype\"/>");
		assertEquals(List.of("org.annals.type.general"), List.copyOf(core.types().ids()));
		assertNamed("absent.reporttype", core);
	}

	private static void assertNamed(String name, Core core) {
		assertEquals(1, core.problems().size(), core.problems().toString());
		Problem problem = core.problems().get(0);
		assertEquals("org.annals.testing", problem.contributor());
		assertTrue(problem.message().contains(name) && problem.message().contains("org.annals.testing"), problem.message());
	}
}
