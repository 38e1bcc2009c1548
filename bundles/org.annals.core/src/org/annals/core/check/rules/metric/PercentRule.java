/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.metric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.LineRule;
import org.annals.core.message.Messages;
import org.annals.core.text.Line;
import org.annals.core.text.Range;

/** A share is recomputed where the whole, the part and the share stand in one sentence, in one measure word. */
public final class PercentRule extends LineRule {

	private static final Messages MESSAGES = Messages.of(PercentRule.class);
	private static final String N = "(\\d+(?:\\.\\d+)?)";
	private static final String P = "(\\d+(?:\\.\\d+)?)[%％]";
	private static final String UNIT = "([一-龥]{1,2}?)";
	private static final String GAP = "[^\\d。；，]";
	private static final String DONE = "(?:办结|办复|完成|整改|答复|处置|处理|化解|解决|结案)";

	/** Groups whole, part and share by name. */
	private static final List<Pattern> SHAPES = List.of(
			// 共有50人，其中党员20人，占40%
			Pattern.compile("(?:共有?|总数|总计|合计|现有|在编|在岗)" + GAP + "{0,10}" + N + UNIT + "(?:" + GAP
					+ "{0,8})，其中" + GAP + "{1,14}" + N + "\\2" + GAP + "{0,6}，占" + GAP + "{0,8}" + P),
			// 受理100件，办结80件，办结率80%
			Pattern.compile("(?:受理|收到|承办|接收|交办|排查|发现|梳理)" + GAP + "{0,14}" + N + UNIT + "(?:" + GAP
					+ "{0,4})，(?:已|全部|均已|现已)?" + DONE + GAP + "{0,8}" + N + "\\2，" + DONE + "率(?:为|达到?)?" + P));

	/** 办结80件，占受理100件的80% */
	private static final Pattern OF = Pattern
			.compile(N + UNIT + "，占" + GAP + "{0,12}?" + N + "\\2" + GAP + "{0,6}的" + P);

	@Override
	protected void check(Line line, CheckContext context, Findings findings) {
		String text = context.text(line.range());
		if (text.indexOf('%') < 0 && text.indexOf('％') < 0) {
			return;
		}
		for (Pattern shape : SHAPES) {
			Matcher matcher = shape.matcher(text);
			while (matcher.find()) {
				judge(matcher, 1, 3, line, findings);
			}
		}
		Matcher matcher = OF.matcher(text);
		while (matcher.find()) {
			judge(matcher, 3, 1, line, findings);
		}
	}

	private static void judge(Matcher matcher, int wholeGroup, int partGroup, Line line, Findings findings) {
		BigDecimal whole = new BigDecimal(matcher.group(wholeGroup));
		BigDecimal part = new BigDecimal(matcher.group(partGroup));
		BigDecimal typed = new BigDecimal(matcher.group(4));
		if (whole.signum() == 0 || part.compareTo(whole) > 0) {
			return;
		}
		BigDecimal share = part.movePointRight(2).divide(whole, MathContext.DECIMAL64);
		// one unit of the last typed place: people cut off as often as they round
		if (share.subtract(typed).abs().compareTo(BigDecimal.ONE.movePointLeft(typed.scale())) < 0) {
			return;
		}
		String right = share.setScale(Math.max(typed.scale(), 1), RoundingMode.HALF_UP).stripTrailingZeros()
				.toPlainString();
		findings.at(new Range(matcher.start(4), matcher.end()).shift(line.range().start()))
				.say(MESSAGES.get("percent", matcher.group(partGroup), matcher.group(wholeGroup), right + "%",
						matcher.group(4) + "%"));
	}
}
