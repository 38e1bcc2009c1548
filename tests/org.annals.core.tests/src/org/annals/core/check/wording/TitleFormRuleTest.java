/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.wording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of documents that need 关于 and 的 are told from regulations and short names. */
class TitleFormRuleTest {

	private static final String RULE = "doc.title-form";

	@ParameterizedTest
	@ValueSource(strings = { "印发«《进一步加强基层党组织建设实施意见》»。",
			"落实«《关于进一步改进工作作风通知》»。",
			"学习«《全面深化改革若干重大问题的决定》»。" })
	void findsTheMarkedPlaces(String text) {
		Marked.assertFinds(RULE, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "印发《关于进一步加强基层党组织建设的实施意见》。",
			"学习《中国共产党纪律处分条例》《中国共产党问责条例》。",
			"贯彻《决定》和《实施意见》。",
			"落实《中共中央关于全面深化改革若干重大问题的决定》。",
			"制定《年度培训工作方案》。" })
	void leavesSoundTextAlone(String text) {
		Marked.assertFinds(RULE, text);
	}
}
