/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.annals.core.testing.TestType;
import org.annals.core.text.ReportText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the paragraphs of a section become; lines are parted by /. */
class BlockStageTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"一、履职情况/开了会。办了班。|M(开了会。) M(办了班。)", //
			"一、履职情况/一是抓学习。开了会。办了班。二是抓队伍。选了人。|G(一是抓学习。: M(开了会。) M(办了班。)) G(二是抓队伍。: M(选了人。))", //
			"一、履职情况/主要有：一是抓学习；二是抓队伍。|P(主要有：) G(一是: M(抓学习；)) G(二是: M(抓队伍。))", //
			"一、履职情况/一是抓学习。/二是抓队伍。/三是抓落实。|G(一是: M(抓学习。)) G(二是: M(抓队伍。)) G(三是: M(抓落实。))", //
			"一、履职情况/一是抓学习。开了会。/又办了班。/二是抓队伍。|G(一是抓学习。: M(开了会。)) P(又办了班。) G(二是: M(抓队伍。))", //
			"一、履职情况/一是抓学习。|M(一是抓学习。)", //
			"一、履职情况/一是抓学习“要快。”的要求。开了会。二是抓队伍。|G(一是抓学习“要快。”的要求。: M(开了会。)) G(二是: M(抓队伍。))", //
			"一、履职情况/概述一句。/（一）学习/开了会。|P(概述一句。) （一）学习<work>{M(开了会。)}" })
	void partsWorkIntoMeasures(String lines, String expected) {
		assertBlocks("一、履职情况<work>{" + expected + "}", lines);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"一、存在的问题/作风不实。效率不高。|S(: P(作风不实。)) S(: P(效率不高。))", //
			"一、存在的问题/主要表现在：一是学习不够。二是作风不实。原因是管理不严。|P(主要表现在：) S(一是: P(学习不够。)) S(二是作风不实。: C(原因是管理不严。))", //
			"一、存在的问题/一是学习不够。读书少。究其原因，抓得不紧。二是作风不实。|S(一是学习不够。: P(读书少。) C(究其原因，抓得不紧。)) S(二是: P(作风不实。))" })
	void partsShortcomingsFromTheirCauses(String lines, String expected) {
		assertBlocks("一、存在的问题<shortcomings>{" + expected + "}", lines);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"一、存在的问题/一是甲不够。二是乙不够。下一步，一是抓甲。二是抓乙。|S(一是: P(甲不够。)) S(二是: P(乙不够。)) P(下一步，) K(一是: A(抓甲。)) K(二是: A(抓乙。))", //
			"一、存在的问题/一是甲不够。二是乙不够。今后要改。|S(一是: P(甲不够。)) S(二是: P(乙不够。)) P(今后要改。)" })
	void turnsToCommitmentsAmidASection(String lines, String expected) {
		assertBlocks("一、存在的问题<shortcomings>{" + expected + "}", lines);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"一、原因分析/学习抓得不紧。管理失之于宽。|C(学习抓得不紧。) C(管理失之于宽。)", //
			"一、原因分析/一是学习抓得不紧。二是管理失之于宽。|C(一是学习抓得不紧。) C(二是管理失之于宽。)" })
	void partsCauses(String lines, String expected) {
		assertBlocks("一、原因分析<causes>{" + expected + "}", lines);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"一、下一步打算/一是抓学习。办好培训班，开好党组会；二是抓队伍。|K(一是抓学习。: A(办好培训班，) A(开好党组会；)) K(二是: A(抓队伍。))", //
			"一、下一步打算/抓好学习。办好培训班，开好党组会。|K(抓好学习。: A(办好培训班，) A(开好党组会。))", //
			"一、下一步打算/抓好学习，办好培训班。|K(: A(抓好学习，) A(办好培训班。))", //
			"一、下一步打算/将做好以下工作：/（一）抓学习。办好培训班，开好党组会。|P(将做好以下工作：) （一）抓学习。<nextSteps>{K(: A(办好培训班，) A(开好党组会。))}" })
	void partsCommitmentsIntoActions(String lines, String expected) {
		assertBlocks("一、下一步打算<nextSteps>{" + expected + "}", lines);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "一、其他说明/一是甲。二是乙。|P(一是甲。二是乙。)", "一、其他说明/存在不少问题。下一步改进。|P(存在不少问题。下一步改进。)" })
	void leavesRunningTextAsItIs(String lines, String expected) {
		assertBlocks("一、其他说明<notes>{" + expected + "}", lines);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"回顾一年，成绩不少。但还存在一些差距和不足。作风不实。主要是因为抓得不紧。下一步，一是抓学习。办好班。二是抓队伍。|P(回顾一年，成绩不少。) S(: P(但还存在一些差距和不足。)) S(: P(作风不实。)) C(主要是因为抓得不紧。) P(下一步，) K(一是抓学习。: A(办好班。)) K(二是: A(抓队伍。))", //
			"下一步，将改进：一是抓学习，办好班；二是抓队伍。|P(下一步，将改进：) K(一是: A(抓学习，) A(办好班；)) K(二是: A(抓队伍。))", //
			"总之，成绩不少。|P(总之，成绩不少。)" })
	void followsWhatAClosingWithoutHeadingSpeaksOf(String closing, String expected) {
		assertBlocks("一、履职情况<work>{M(开了会。)} -{" + expected + "}", "一、履职情况/开了会。/" + closing);
	}

	private static void assertBlocks(String expected, String lines) {
		String text = lines.replace('/', '\n');
		Draft draft = TestType.draft(text, new OutlineStage(), new StructureStage(), new RoleStage(), new BlockStage());
		// The layout stage makes numbers and spaces of the model right, so it shows whether the parts fit the text.
		new LayoutStage().apply(draft);
		assertEquals(expected, Shape.of(draft.report()));
		assertEquals(text, ReportText.of(draft.report()).text());
	}
}
