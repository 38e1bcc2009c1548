/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.ruleoflaw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.annals.core.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The type takes its own reports and no others. */
class DetectionTest {

	private static final String BODY = "\n2025年，我局认真履行职责，依法行政。现将有关情况报告如下：\n一、主要举措和成效\n抓好学习。\n";

	@ParameterizedTest
	@ValueSource(strings = { "某某局2025年法治政府建设年度报告", "某某局关于2025年度法治政府建设情况的报告", "2025年某某区法治政府建设情况报告", "某某县人民政府关于2025年度法治政府建设工作总结的报告",
			"某某局2025年法治政府建设情况工作报告", "某某局\n2025年法治政府建设情况工作报告", "某某镇2025年度法治政府建设工作总结" })
	void itsTitleIsKnown(String title) {
		assertEquals(RuleOfLaw.ID, RuleOfLaw.read(title + BODY).type().id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "某某局2025年度述职报告", "某某局党组书记2025年度述职述法报告", "2025年度述法报告", "某某局2025年政府信息公开工作年度报告", "某某局2025年法治政府建设工作要点",
			"某某局法治政府建设实施方案", "某某局2025年工作总结", "某某县2025年政府工作报告" })
	void othersAreLeftAlone(String title) {
		assertNotEquals(RuleOfLaw.ID, RuleOfLaw.read(title + BODY).type().id());
	}

	@Test
	void aReportWithoutTitleIsKnownByItsBody() {
		String text = RuleOfLaw.sampleText();
		assertEquals(RuleOfLaw.ID, RuleOfLaw.read(text.substring(text.indexOf("2025年，"))).type().id());
	}

	/** The real reports at hand are duty reports and reports to a congress, in which 法治政府 is spoken of too. */
	@Test
	void noRealReportOfAnotherKindIsTaken() throws IOException {
		Path data = Path.of(System.getProperty("annals.shared", "")).resolve("data");
		assumeTrue(Files.isDirectory(data), "no reports to measure with on this machine");
		try (Stream<Path> files = Files.walk(data)) {
			List<Path> reports = files.filter(file -> file.toString().matches(".*\\.(?:docx|txt)")).toList();
			for (Path report : reports) {
				assertNotEquals(RuleOfLaw.ID,
						RuleOfLaw.read(new SourceFile(report.getFileName().toString(), Files.readAllBytes(report))).type().id(),
						report.toString());
			}
		}
	}
}
