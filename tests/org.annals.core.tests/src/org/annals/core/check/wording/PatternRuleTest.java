/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.wording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The patterns of the general type find what they describe and leave the right wording alone. */
class PatternRuleTest {

	@ParameterizedTest
	@CsvSource({ "term.object-missing,«强化对上级决策部署的监督检查»。", "term.object-missing,«加强对重大决策部署的监督»。",
			"term.object-missing,«强化对重要指示批示精神的监督检查»。", "grammar.missing-word,及时学习研讨省委«主题教育工作会议»，抓好落实。",
			"grammar.missing-word,认真传达学习«全国组织工作会议»。", "grammar.missing-word,«防止贯彻落实上级工作要求做选择»、打折扣。",
			"term.organisation,支持«局派驻纪检监察组»开展工作。", "term.organisation,配合«厅派驻纪检组»。",
			"term.organisation,支持«委机关派驻纪检监察组»工作。", "doc.issuer,落实«党中央印发»的《关于某工作的方案》要求。",
			"doc.issuer,«党中央印发»《关于某工作的意见》。", "doc.issuer,学习«党中央印发»的《关于某事项的通知》。" })
	void findsTheMarkedPlace(String rule, String text) {
		Marked.assertFinds(rule, text);
	}

	@ParameterizedTest
	@CsvSource({ "term.object-missing,加大对决策部署执行情况的监督力度。", "term.object-missing,加强对权力运行的监督。",
			"term.object-missing,作出重大决策部署，加强监督。", "grammar.missing-word,学习传达全国组织工作会议精神，抓好落实。",
			"grammar.missing-word,召开主题教育工作会议，部署任务。", "grammar.missing-word,在贯彻落实上级工作要求中做选择。",
			"term.organisation,支持市纪委派驻纪检监察组工作。", "term.organisation,支持驻局纪检监察组工作。",
			"term.organisation,市纪委监委派驻纪检监察组参加。", "doc.issuer,中共中央印发《关于某工作的意见》。",
			"doc.issuer,中共中央办公厅印发的《关于某工作的方案》。", "doc.issuer,党中央印发条例以来。" })
	void leavesSoundTextAlone(String rule, String text) {
		Marked.assertFinds(rule, text);
	}
}
