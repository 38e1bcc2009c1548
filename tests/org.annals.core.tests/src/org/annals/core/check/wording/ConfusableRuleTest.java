/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Homophones are found where a fixed term or an everyday word is meant, and nowhere else. */
class ConfusableRuleTest {

	private static final String RULE = "typo.confusable";

	@ParameterizedTest
	@ValueSource(strings = { "得到有关单位的«权力»支持。",
			"发挥战斗«保垒»作用。",
			"坚持民主«击中制»。",
			"落实全面«从言»治党要求。",
			"做好党的«建社»工作。",
			"任务«以经»完成。" })
	void findsTheMarkedPlaces(String text) {
		Marked.assertFinds(RULE, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "大力支持、鼎力支持、全力支持都对。",
			"加强行政权力监督。",
			"制订政策和制定政策都可以。",
			"开展反间防谍宣传。",
			"制定完善权力清单。",
			"举办“党建“粮”心”活动。" })
	void leavesSoundTextAlone(String text) {
		Marked.assertFinds(RULE, text);
	}

	@Test
	void mendsTheText() {
		Marked.assertMends(RULE, "各部门的«权力»支持下", "各部门的全力支持下");
	}
}
