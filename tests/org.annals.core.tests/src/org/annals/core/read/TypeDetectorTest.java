/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.annals.core.testing.TestType;
import org.annals.core.types.ReportTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cues of the test type weigh 3 for 述职报告, 2 for 第一责任人, 1 for 履职 and -5 for 各位代表. */
class TypeDetectorTest {

	private static final int FAR = 20_000;

	@ParameterizedTest
	@ValueSource(strings = { "述职报告", "第一责任人履职", "述职报告 述职报告" })
	void takesTheTypeWhoseCuesWeighEnough(String text) {
		assertEquals(TestType.ID, detect(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "总结", "第一责任人", "履职 履职 履职", "各位代表：述职报告" })
	void takesTheGeneralTypeOtherwise(String text) {
		assertEquals(ReportTypes.GENERAL, detect(text));
	}

	@Test
	void looksAtTheOpeningAndTheEndOfALongText() {
		assertEquals(TestType.ID, detect("述职报告" + "长".repeat(FAR)));
		assertEquals(TestType.ID, detect("长".repeat(FAR) + "述职报告"));
		assertEquals(ReportTypes.GENERAL, detect("长".repeat(FAR) + "述职报告" + "长".repeat(FAR)));
		assertEquals(ReportTypes.GENERAL, detect("述职" + "长".repeat(FAR) + "报告"));
	}

	private static String detect(String text) {
		return TypeDetector.detect(text, TestType.core().types()).id();
	}
}
