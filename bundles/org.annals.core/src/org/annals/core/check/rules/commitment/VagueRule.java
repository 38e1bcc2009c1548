/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.commitment;

import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.message.Messages;
import org.annals.core.text.Range;
import org.annals.model.report.Passage;
import org.annals.model.report.Shortcoming;

/** An admission that names nothing: take the set phrases away and no content is left. */
public final class VagueRule implements Rule {

	private static final Messages MESSAGES = Messages.of(VagueRule.class);
	/** Longer ones name something, chars. */
	private static final int LONGEST = 80;
	/** So many ideographs of content make a shortcoming concrete. */
	private static final int CONTENT = 4;
	private static final Pattern COMPARISON = Pattern
			.compile("(?:但)?(?:与|同|和|对照|对标|距离?)[^，。；]{0,40}?(?:相比|比较|要求|期待|期望|差距)(?:之?间)?(?=[，还仍尚有存，。]|$)|在[^，。；]{0,12}(?:看到成绩|取得成绩|总结成绩|肯定成绩)[^，。；]{0,6}");
	private static final Pattern PHRASES = Pattern.compile(
			"我们|我局|本人|我|清醒地?|深刻|认识到|看到|意识到|发现|但是?|同时|当然|也|还|仍然?|依然|尚|存在|有|着|一定|一些|许多|诸多|不少|很大|较大|差距|不足之处|不足|问题|短板|弱项|薄弱环节|缺点|有待|需要?|进一步|加强|提高|提升|改进|完善|加以|不够|方面|之处|个别|部分|某些|少数|各项|相关|工作|的|地|得|在|了|中|上|和|与|等|要求|党建|今后|努力|解决|不断|亟待|主要|是|[，。；、：！…\\s\\u3000]|[一二三四五六七八九十]是");

	@Override
	public void check(CheckContext context, Findings findings) {
		for (Passage passage : context.text().passages()) {
			if (passage instanceof Shortcoming shortcoming) {
				Range range = context.text().range(shortcoming).orElseThrow();
				String text = context.text(range);
				if (!text.isBlank() && text.length() <= LONGEST && content(text) < CONTENT) {
					findings.at(range, shortcoming).say(MESSAGES.get("vague"));
				}
			}
		}
	}

	/** How much of a text is content, in ideographs. */
	static int content(String text) {
		return PHRASES.matcher(COMPARISON.matcher(text).replaceAll("")).replaceAll("").length();
	}
}
