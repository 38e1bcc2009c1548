/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.annals.core.source.SourceDocument;
import org.annals.core.text.Range;
import org.annals.core.text.EnglishDates;
import org.annals.core.type.Cue;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.ParagraphRole;

/** Tells title, addressee and preamble, and what a web page left behind, among the unnumbered lines. */
final class FrontAndBack {

	private static final Pattern TITLE = Pattern
			.compile("^[^。，；：:>]{2,60}(?:报告|汇报|总结|小结|述职|述廉|要点|公报|年报|(?<=[总小]结.{0,20})(?:计划|打算|安排|思路|要点))(?:[（(][^）)]{1,20}[）)])?$");
	/** A kind of document that names neither year nor office goes on with the title of the line before. */
	private static final Pattern TITLE_END = Pattern
			.compile("^(?:述职|述责|述廉|述德|述学|述法|工作|履职|个人|年度|情况|总结|的|和|暨|、|党建|自查|专题)*(?:报告|汇报|总结|述职|述廉)$");
	private static final Pattern TITLE_START = Pattern
			.compile("^[^。，；：:>|]{4,48}$");
	private static final Pattern GOES_ON = Pattern.compile("\\d{4}年|关于|(?:职责|责任|情况|工作|书记|局长|主任|院长|校长)$");
	static final Pattern DEBRIS = Pattern.compile(
			"^(?:下载|打印|全屏|收藏|分享|分享到|加大|还原|减小|大|中|小|】|【|关闭|首页|返回顶部)$|^首页\\s*[>＞»›]|^[【\\[]?\\s*(?:字号|字体|打印|下载|分享|收藏|关闭)"
					+ "|^(?:来源|作者|时间|发布时间|发布日期|日期|浏览次数|浏览|点击|阅读|责任编辑|编辑|责编|信息来源|索引号|分类|稿源)\\s*[:：]"
					+ "|^(?:上一篇|下一篇|相关链接|相关阅读|扫一扫|版权所有|附件下载|当前位置|您的位置|网站地图|联系我们|网站标识码|技术支持|主办单位)|^主办[:：].*(?:版权|备案|承办)|备案号[:：]|公网安备"
					+ "|^\\d{4}[年/-]\\d{1,2}[月/-]\\d{1,2}日?\\s+\\d{1,2}[:：时]|^https?://|^www\\.");
	private static final Pattern OCCASION = Pattern
			.compile("^(?:——)?[（(]?\\d{4}年\\d{1,2}月\\d{1,2}日(?:在|于)[^。]{2,60}(?:会议|大会|会)上");
	private static final Pattern ADDRESSEE = Pattern.compile("^[^。；]{2,40}[：:]$");
	private static final Pattern TRANSITION = Pattern
			.compile("^(?:现|下面|现在)[^。]{0,40}(?:报告|汇报|述职|总结)[^。]{0,6}如下[：:。]$");
	static final Pattern DATE = Pattern
			.compile("^(?:\\d{4}年\\d{1,2}月\\d{1,2}日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|" + EnglishDates.DAY + ")$");
	private static final int SHORTEST_PROSE = 25;

	private final String text;
	private final List<OutlineLine> lines;
	/** What the type itself says of its title. */
	private final List<Cue> titles;

	private FrontAndBack(String text, List<OutlineLine> lines, List<Cue> titles) {
		this.text = text;
		this.lines = new ArrayList<>(lines);
		this.titles = titles;
	}

	/** The same lines with their roles. */
	static List<OutlineLine> assign(SourceDocument source, List<OutlineLine> lines, TypeProfile type) {
		List<Cue> titles = type.parts().stream().filter(part -> ParagraphRole.TITLE.getLiteral().equals(part.getPart()))
				.flatMap(part -> part.getCues().stream()).toList();
		FrontAndBack roles = new FrontAndBack(source.text(), lines, titles);
		roles.demoteTitle(source);
		roles.front();
		return BackMatter.assign(source.text(), roles.lines);
	}

	/** A title that speaks of work done and of plans looks like a heading nobody numbered; so does one styled as a heading. */
	private void demoteTitle(SourceDocument source) {
		int numbered = 0;
		while (numbered < lines.size() && !(lines.get(numbered).isHeading() && lines.get(numbered).marker() > 0)) {
			numbered++;
		}
		boolean first = true;
		for (int i = 0; i < numbered; i++) {
			boolean styled = source.lines().get(i).level() > 0;
			boolean title = (styled ? first && isFollowedByHeading(i) : numbered < lines.size()) && TITLE.matcher(content(i)).matches();
			if (lines.get(i).isHeading() && (title || !styled && numbered < lines.size() && DEBRIS.matcher(content(i)).find())) {
				set(i, styled ? ParagraphRole.TITLE : ParagraphRole.BODY);
			}
			first &= lines.get(i).isBlank();
		}
	}

	/** Whether the lines from one to the title are a title whose beginning names the office, as the type says. */
	private boolean namesOffice(int index, int title) {
		String above = content(index) + "\n" + content(title);
		return Cues.named(titles, above, Cues.ORGANISATION).isPresent()
				&& Cues.named(titles, content(title), Cues.ORGANISATION).isEmpty();
	}

	private boolean isFollowedByHeading(int index) {
		int level = lines.get(index).level();
		return lines.subList(index + 1, lines.size()).stream()
				.anyMatch(line -> line.isHeading() && (line.level() > level || line.marker() > 0));
	}

	private void front() {
		int end = 0;
		while (end < lines.size() && !lines.get(end).isHeading()) {
			end++;
		}
		int title = title(end);
		int titleStart = titleStart(title);
		boolean headed = end < lines.size();
		boolean opened = false;
		// Without any heading only the first paragraph of prose is an opening, the rest is body.
		for (int i = 0; i < end && (headed || !isOpening(i - 1)); i++) {
			OutlineLine line = lines.get(i);
			String content = content(i);
			if (content.isEmpty() || line.role() == ParagraphRole.TITLE) {
				continue;
			}
			ParagraphRole role;
			if (i == title || i == titleStart || i < title && namesOffice(i, title)) {
				role = ParagraphRole.TITLE;
			} else if (!opened && (DEBRIS.matcher(content).find() || i < title || completesDebris(i))) {
				role = ParagraphRole.DEBRIS;
			} else if (!opened && OCCASION.matcher(content).find()) {
				role = ParagraphRole.SUBTITLE;
			} else if (TRANSITION.matcher(content).matches()) {
				role = ParagraphRole.TRANSITION;
				opened = true;
			} else if (!opened && ADDRESSEE.matcher(content).matches()) {
				role = ParagraphRole.ADDRESSEE;
				opened = true;
			} else if (opened || content.length() >= SHORTEST_PROSE && content.indexOf('。') > 0) {
				role = ParagraphRole.PREAMBLE;
				opened = true;
			} else if (DATE.matcher(content).matches()) {
				role = ParagraphRole.DATE;
			} else {
				role = title >= 0 ? ParagraphRole.SUBTITLE : ParagraphRole.BODY;
			}
			set(i, role);
		}
	}

	/** 来源： may leave its answer to the next line. */
	private boolean completesDebris(int index) {
		return index > 0 && lines.get(index - 1).role() == ParagraphRole.DEBRIS
				&& content(index - 1).matches("[^【]{2,6}[:：]") && content(index).length() <= 12;
	}

	private boolean isOpening(int index) {
		return index >= 0 && lines.get(index).role() == ParagraphRole.PREAMBLE;
	}

	private int title(int end) {
		for (int i = 0; i < end; i++) {
			if (lines.get(i).role() == ParagraphRole.TITLE) {
				return i;
			}
		}
		for (int i = 0; i < end; i++) {
			String content = content(i);
			if ((TITLE.matcher(content).matches() || Cues.weigh(titles, content) > 0) && !DEBRIS.matcher(content).find()) {
				return i;
			}
			if (content.length() >= SHORTEST_PROSE && content.indexOf('。') > 0) {
				break;
			}
		}
		return -1;
	}

	/** The line that a title of two lines begins in; the title's own line where it is one. */
	private int titleStart(int title) {
		if (title < 1 || !TITLE_END.matcher(content(title)).matches()) {
			return title;
		}
		String before = content(title - 1);
		return TITLE_START.matcher(before).matches() && GOES_ON.matcher(before).find() && !DEBRIS.matcher(before).find()
				? title - 1
				: title;
	}

	private void set(int index, ParagraphRole role) {
		lines.set(index, OutlineLine.body(lines.get(index).range(), role));
	}

	private String content(int index) {
		Range range = lines.get(index).range();
		return range.of(text);
	}
}
