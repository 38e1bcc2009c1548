/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A missing character is found at the end of a clause and inside longer terms. */
class MissingRuleTest {

	private static final String RULE = "typo.missing";

	@ParameterizedTest
	@ValueSource(strings = { "发挥关键少数的示范«带动作»，讲好党课。",
			"推动«高质发展»，再上新台阶。",
			"加强«意识形工作»。",
			"落实全面«从严党»，取得成效。",
			"发挥战斗«堡垒作»，带好队伍。",
			"发挥经济体制改革«牵引作»，增强动力。",
			"增强消费的«基础性作»，扩大内需。" })
	void findsTheMarkedPlaces(String text) {
		Marked.assertFinds(RULE, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "发挥示范带动作用，讲好党课。",
			"落实主体责任，压实责任。",
			"奋勇争先，再上台阶。",
			"建设现代化国际大都市。",
			"推动产业工人队伍建设。",
			"建设产业园，培育企业。",
			"全年拒收礼品礼金3次。",
			"下步工作思路，下步打算。" })
	void leavesSoundTextAlone(String text) {
		Marked.assertFinds(RULE, text);
	}

	@Test
	void mendsTheText() {
		Marked.assertMends(RULE, "发挥示范«带动作»，", "发挥示范带动作用，");
	}
}
