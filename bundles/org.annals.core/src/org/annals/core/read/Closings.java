/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.List;
import java.util.regex.Pattern;

import org.annals.model.report.ParagraphRole;

/** Finds where a closing without heading begins behind the last section. */
final class Closings {

	private static final Pattern OPENING = Pattern
			.compile("^(?:回顾|回首|总之|总的来看|综上|以上|下一步|今后|接下来|新的一年|明年|展望|各位代表|各位领导|各位同志|同志们|一年来，虽然|在肯定成绩|在总结成绩"
					+ "|特此报告|专此报告|妥否|当否|谢谢|述职完毕|(?:我的|本人的?)?(?:述职|汇报|报告)(?:到此|完毕|结束)|敬请|恳请|请予?审[议示阅]|请批评)");
	/** Under a heading that speaks of shortcomings or plans only words of leave-taking close the report. */
	private static final Pattern LEAVE = Pattern
			.compile("^(?:以上|总之|综上|各位|同志们|特此|专此|妥否|当否|谢谢|述职|(?:我的|本人的?)(?:述职|汇报|报告)|敬请|恳请|请)");
	private static final Pattern OWN = Pattern.compile("不足|问题|短板|差距|困难|下一?步|今后|明年|打算|计划|思路|努力方向|改进|整改|安排");
	private static final Pattern ADMITTING = Pattern
			.compile("(?:清醒|深刻|充分|深知|同时)[^。]{0,24}(?:差距|不足|问题|短板)|还存在[^。]{0,30}(?:差距|不足|问题|短板)");

	private Closings() {
	}

	/** Index of the first line of the closing, -1 when the last section goes on to the end. */
	static int find(String text, List<OutlineLine> lines) {
		int heading = lines.size() - 1;
		while (heading >= 0 && !lines.get(heading).isHeading()) {
			heading--;
		}
		if (heading < 0) {
			return -1;
		}
		int level = lines.get(heading).level();
		int top = heading;
		while (top > 0 && (!lines.get(top).isHeading() || lines.get(top).level() > 1)) {
			top--;
		}
		boolean own = lines.get(top).isHeading() && OWN.matcher(lines.get(top).heading().of(text)).find();
		for (int i = heading + 1; i < lines.size(); i++) {
			OutlineLine line = lines.get(i);
			if (!line.isBlank() && line.role() == ParagraphRole.BODY) {
				String content = line.range().of(text);
				if (own ? LEAVE.matcher(content).find() && OPENING.matcher(content).find()
						: OPENING.matcher(content).find() || level > 1 && ADMITTING.matcher(content).find()) {
					return i;
				}
			}
		}
		return -1;
	}
}
