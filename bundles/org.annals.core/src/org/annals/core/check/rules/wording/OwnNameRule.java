/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.message.Messages;
import org.annals.core.text.Range;
import org.annals.core.type.Words;

/** Finds the report calling its own office by the name of another kind of office: 局党组 here, 委党组 there. */
public final class OwnNameRule implements Rule {

	private static final Messages MESSAGES = Messages.of(OwnNameRule.class);
	private static final String KINDS = "局委厅办署";
	private static final String SECOND = "党系机";
	private static final Pattern NAME = Pattern.compile("([局委厅办署])(?:党组|党委|系统|机关)");

	/** What a short name of the own office follows directly; a longer name has its own words there. */
	private static final String BEFORE_NAME = "在由经对向为和与及同以按让被将把是的我全";

	private static final List<String> PREPOSITIONS = List.of("按照", "根据", "围绕", "通过", "经过", "作为", "带领", "率领", "团结", "督促", "协助",
			"配合", "服从", "结合", "关于", "以及", "代表", "报请", "提请", "依托");

	/** Verbs that are the first part of an office's name as well: 教育局. */
	private static final String OFFICES = "教育 审计 监督 监管 管理 建设 宣传 组织 运输 服务 发展 投资 保障 交流 保护 调查 研究 合作 救助 储备 规划 指导 协调 接待 维护 "
			+ "绿化 就业 培训 测试 治理 帮扶 生产 出版 供应 检查 巡视 巡察 督查 应急 修缮";

	private record Mention(Range range, char kind) {
	}

	@Override
	public void check(CheckContext context, Findings findings) {
		List<Mention> mentions = mentions(context);
		if (mentions.isEmpty()) {
			return;
		}
		char own = own(context, mentions);
		List<Mention> others = mentions.stream().filter(mention -> mention.kind() != own).toList();
		if (others.isEmpty()) {
			return;
		}
		Mention first = others.get(0);
		Findings.Draft draft = findings.at(first.range());
		others.stream().skip(1).forEach(mention -> draft.and(mention.range()));
		String name = first.range().of(context.text().text());
		draft.say(MESSAGES.get("own-name", own + name.substring(1), name, others.size()));
	}

	private static List<Mention> mentions(CheckContext context) {
		String text = context.text().text();
		List<Mention> mentions = new ArrayList<>();
		Matcher matcher = NAME.matcher(text);
		for (int at = next(text, 0); at >= 0 && matcher.find(at); at = next(text, matcher.end())) {
			if (isBare(text, matcher.start(), context)) {
				mentions.add(new Mention(new Range(matcher.start(), matcher.end()), matcher.group(1).charAt(0)));
			}
		}
		return mentions;
	}

	/** Where the next name may begin, or -1. */
	private static int next(String text, int from) {
		for (int i = from; i + 2 < text.length(); i++) {
			if (KINDS.indexOf(text.charAt(i)) >= 0 && SECOND.indexOf(text.charAt(i + 1)) >= 0) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isBare(String text, int start, CheckContext context) {
		if (start == 0 || !Character.isIdeographic(text.charAt(start - 1)) || BEFORE_NAME.indexOf(text.charAt(start - 1)) >= 0) {
			return true;
		}
		String before = text.substring(Math.max(0, start - 2), start);
		return PREPOSITIONS.contains(before) || !OFFICES.contains(before) && context.lexicon().words(Words.VERB).contains(before);
	}

	private static char own(CheckContext context, List<Mention> mentions) {
		if (context.report().getOrganisation() != null) {
			for (String alias : context.report().getOrganisation().getAliases()) {
				Matcher matcher = NAME.matcher(alias);
				if (matcher.lookingAt()) {
					return matcher.group(1).charAt(0);
				}
			}
		}
		return mentions.get(0).kind();
	}
}
