/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Swapped characters are found in terms and in everyday words, unless the neighbours explain them. */
class TransposedRuleTest {

	private static final String RULE = "typo.transposed";

	@ParameterizedTest
	@ValueSource(strings = { "为担当者«当担»，为负责者负责。",
			"激励干部«当担»，成效很好。",
			"发挥战斗«垒堡»作用。",
			"狠抓«实落»，不打折扣。",
			"«进推»高质量发展。",
			"工作扎实，«化深»改革。" })
	void findsTheMarkedPlaces(String text) {
		Marked.assertFinds(RULE, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "应当担负起责任。",
			"工人和人工都是词。",
			"涵养功成不必在我的境界。",
			"为担当者担当，为负责者负责。",
			"向各行业各领域推广。" })
	void leavesSoundTextAlone(String text) {
		Marked.assertFinds(RULE, text);
	}

	@Test
	void mendsTheText() {
		Marked.assertMends(RULE, "为担当者«当担»。", "为担当者担当。");
	}
}
