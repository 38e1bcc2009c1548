/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.annals.core.text.Range;
import org.annals.model.report.ParagraphRole;

/** Tells signature, date, attachments, and what a web page left behind, among the last lines. */
final class BackMatter {

	private static final Pattern ATTACHMENT = Pattern.compile("^附件?[：:]?(?:\\s|\\d|[一二三四五六七八九十]|$).*|^附件：.*");
	private static final Pattern NOTE_ITEM = Pattern.compile("^\\d{1,2}[.．、]");
	private static final Pattern SIGNED = Pattern
			.compile("^(?:报告|述职|述廉|述职述廉|汇报|总结|填报)?(?:人|单位|者)[：:]\\s*[\\p{IsHan}·\\s\\u3000]{2,24}$");
	/** The note 附注 in brackets below the date, and the colophon (GB/T 9704-2012, 7.3.7 and 7.4). */
	private static final Pattern NOTE = Pattern
			.compile("^[（(](?:联系人|联系电话|联系方式|此件|附注)[^）)]*[）)]$|^(?:抄送|主送|分送|报送)[：:].*|^[^。，；]{2,40}\\s+\\d{4}年\\d{1,2}月\\d{1,2}日(?:印发|印|校对)$");
	private static final int LONGEST_SIGNATURE = 30;
	/** No more lines than these are looked at. */
	private static final int LONGEST_BACK = 12;

	private final String text;
	private final List<OutlineLine> lines;

	private BackMatter(String text, List<OutlineLine> lines) {
		this.text = text;
		this.lines = new ArrayList<>(lines);
	}

	/** The same lines with the roles of the last ones. */
	static List<OutlineLine> assign(String text, List<OutlineLine> lines) {
		BackMatter roles = new BackMatter(text, lines);
		roles.back();
		return roles.lines;
	}

	private void back() {
		int last = lines.size() - 1;
		while (last >= 0 && (content(last).isEmpty() || isBehindReport(last))) {
			if (!content(last).isEmpty()) {
				set(last, NOTE.matcher(content(last)).matches() ? ParagraphRole.ATTACHMENT : ParagraphRole.DEBRIS);
			}
			last--;
		}
		closing(attachments(last));
	}

	/**
	 * The note 附件： stands above the signature, the matter behind the date (GB/T 9704-2012, 7.3.4 and 7.4).
	 *
	 * @return index of the last line that is no attachment behind the date
	 */
	private int attachments(int last) {
		int first = -1;
		int date = -1;
		for (int i = last; i > 0 && i > last - LONGEST_BACK && !isSectionHeading(i); i--) {
			if (ATTACHMENT.matcher(content(i)).matches()) {
				first = i;
			} else if (date < 0 && FrontAndBack.DATE.matcher(content(i)).matches()) {
				date = i;
			}
		}
		if (first < 0) {
			return last;
		}
		if (date < first) {
			attach(first, last);
			return previous(first);
		}
		attach(first, endOfNote(first, date));
		int behind = next(date);
		if (behind <= last && ATTACHMENT.matcher(content(behind)).matches()) {
			attach(behind, last);
			return date;
		}
		return last;
	}

	/** 附件：1. … may go on with 2. … in the lines below. */
	private int endOfNote(int first, int date) {
		int end = first;
		for (int i = next(first); i < date && NOTE_ITEM.matcher(content(i)).find(); i = next(i)) {
			end = i;
		}
		return end;
	}

	private void attach(int first, int last) {
		for (int i = first; i <= last; i++) {
			set(i, ParagraphRole.ATTACHMENT);
		}
	}

	private boolean isSectionHeading(int index) {
		return lines.get(index).isHeading() && lines.get(index).level() <= 2;
	}

	private boolean isBehindReport(int index) {
		String content = content(index);
		return FrontAndBack.DEBRIS.matcher(content).find() || !lines.get(index).isHeading() && NOTE.matcher(content).matches();
	}

	private void closing(int end) {
		int last = end;
		boolean dated = last > 0 && !lines.get(last).isHeading() && FrontAndBack.DATE.matcher(content(last)).matches();
		if (dated) {
			set(last, ParagraphRole.DATE);
			last = previous(last);
		}
		if (last > 0 && (dated && isSignature(last) || !lines.get(last).isHeading() && SIGNED.matcher(content(last)).matches())) {
			set(last, ParagraphRole.SIGNATURE);
		}
	}

	private boolean isSignature(int index) {
		String content = content(index);
		return !lines.get(index).isHeading() && lines.get(index).role() == ParagraphRole.BODY
				&& content.length() <= LONGEST_SIGNATURE && content.chars().noneMatch(c -> "。，；：！？".indexOf(c) >= 0);
	}

	private int previous(int index) {
		int i = index - 1;
		while (i >= 0 && content(i).isEmpty()) {
			i--;
		}
		return i;
	}

	private int next(int index) {
		int i = index + 1;
		while (i < lines.size() && content(i).isEmpty()) {
			i++;
		}
		return i;
	}

	private void set(int index, ParagraphRole role) {
		lines.set(index, OutlineLine.body(lines.get(index).range(), role));
	}

	private String content(int index) {
		Range range = lines.get(index).range();
		return range.of(text);
	}
}
