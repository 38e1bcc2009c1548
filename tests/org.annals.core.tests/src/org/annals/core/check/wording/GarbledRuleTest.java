/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verb on both sides of a quotation and a word typed twice are found; reduplication is not. */
class GarbledRuleTest {

	private static final String RULE = "typo.garbled";

	@ParameterizedTest
	@ValueSource(strings = { "积极发掘事迹，«定期评选“廉洁之星”评选范围»，以身边人教育身边人。",
			"全年多次，«开展“清风”开展活动»。",
			"持续«推进推进»改革。",
			"这是他«的的»工作。",
			"«全年举办“书香”举办活动»。",
			"持续«推推»进改革。",
			"狠抓任务«落落»，不打折扣。" })
	void findsTheMarkedPlaces(String text) {
		Marked.assertFinds(RULE, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "定期评选“廉洁之星”，扩大评选范围。",
			"一步一步推进，一件一件落实。",
			"他的的确确来了。",
			"现在在职人员认为为时尚早。",
			"博士博士后创新大赛。",
			"推进“放管服”改革，推进审批。",
			"兢兢业业干事，轰轰烈烈创业。",
			"某市市场监管，产业业绩好。",
			"星星之火，人人有责，渐渐好转。" })
	void leavesSoundTextAlone(String text) {
		Marked.assertFinds(RULE, text);
	}

	@Test
	void mendsTheText() {
		Marked.assertMends(RULE, "持续«推进推进»改革。", "持续推进改革。");
	}
}
