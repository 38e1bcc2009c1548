/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas are found without a part or without their marks; other parts standing alone are no formula. */
class FormulaRuleTest {

	private static final String RULE = "term.formula";

	@ParameterizedTest
	@ValueSource(strings = { "自觉在«思想上行动上»同党中央保持一致。",
			"围绕«学思想强党性重实践建新功»开展活动。",
			"推动«全面进步全面过硬»。",
			"落实«意识形态责任制»。",
			"增强«政治意识、大局意识、看齐意识»。",
			"构建«亲清关系»。" })
	void findsTheMarkedPlaces(String text) {
		Marked.assertFinds(RULE, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "自觉在思想上政治上行动上同党中央保持一致。",
			"学思想、强党性、重实践、建新功。",
			"实现全面进步，基层更强。",
			"做好意识形态工作。",
			"增强政治意识、大局意识、核心意识、看齐意识。",
			"加强政治意识教育。" })
	void leavesSoundTextAlone(String text) {
		Marked.assertFinds(RULE, text);
	}

	@Test
	void mendsTheText() {
		Marked.assertMends(RULE, "推动«全面进步全面过硬»。", "推动全面进步、全面过硬。");
	}
}
