/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.text.ChineseNumerals;
import org.annals.core.text.LevelForms;
import org.annals.model.report.Numbering;

/**
 * A number typed in front of a heading or an enumerated item, rightly written or not.
 *
 * @param style   the style it stands for; 1、 stands for 1.
 * @param ordinal the number it says
 * @param length  UTF-16 length with its punctuation and the blanks behind it
 */
public record TypedMarker(Numbering style, int ordinal, int length) {

	private static final int DEEPEST = Numbering.SUBPOINT_VALUE - Numbering.SECTION_VALUE + 1;
	private static final String HAN = "([一二三四五六七八九十百]{1,5})";

	private record Form(Numbering style, Pattern pattern) {

		static Form of(Numbering style, String regex) {
			return new Form(style, Pattern.compile(regex));
		}
	}

	private static final Form[] HEADINGS = { //
			Form.of(Numbering.SECTION, HAN + "[、．.，,][ \\t\\u3000\\u00A0]*"),
			Form.of(Numbering.SECTION, "第" + HAN + "(?:部分|章|篇)[、：:，]?[ \\t\\u3000\\u00A0]*"),
			Form.of(Numbering.SUBSECTION, "[（(]" + HAN + "[）)][、．.，,]?[ \\t\\u3000\\u00A0]*"),
			Form.of(Numbering.SUBPOINT, "[（(](\\d{1,2})[）)][、．.，,]?[ \\t\\u3000\\u00A0]*"),
			Form.of(Numbering.POINT, "(\\d{1,2})(?:、|[．.](?!\\d))[ \\t\\u3000\\u00A0]*") };

	private static final Form[] ITEMS = { //
			Form.of(Numbering.SHI, HAN + "是(?![否非])"), //
			Form.of(Numbering.YAO, HAN + "要"), //
			Form.of(Numbering.ORDINAL, "第" + HAN + "，"), //
			Form.of(Numbering.CIRCLED, "([①-⑳])") };

	/** The marker of a heading at {@code offset}, or null; other forms than the official ones must be written exactly. */
	public static TypedMarker ofHeading(CharSequence text, int offset, int end, LevelForms forms) {
		return ofHeading(text, offset, end, forms, new HeadingNumbers(), 0);
	}

	/**
	 * The marker of a heading behind others: I is a letter behind H, and a number behind nothing.
	 *
	 * @param before the headings before it
	 * @param level  that the file itself gives, 1 for the outermost; 0 for none
	 */
	static TypedMarker ofHeading(CharSequence text, int offset, int end, LevelForms forms, HeadingNumbers before, int level) {
		if (forms == LevelForms.OFFICIAL) {
			return find(HEADINGS, text, offset, end);
		}
		TypedMarker best = null;
		int most = -1;
		for (int i = 1; i <= Math.min(forms.depth(), DEEPEST); i++) {
			Matcher matcher = forms.pattern(i).matcher(text).region(offset, end);
			int ordinal = matcher.lookingAt() ? forms.ordinal(i, matcher.group(1)) : 0;
			int likely = ordinal == 0 ? -1 : i == level ? Integer.MAX_VALUE : before.likely(i, ordinal);
			if (likely > most) {
				best = new TypedMarker(Numbering.get(Numbering.SECTION_VALUE + i - 1), ordinal, matcher.end() - offset);
				most = likely;
			}
		}
		return best;
	}

	/** The marker of an enumerated item at {@code offset}, or null. */
	public static TypedMarker ofItem(CharSequence text, int offset, int end) {
		return find(ITEMS, text, offset, end);
	}

	private static TypedMarker find(Form[] forms, CharSequence text, int offset, int end) {
		for (Form form : forms) {
			Matcher matcher = form.pattern().matcher(text).region(offset, end);
			if (matcher.lookingAt()) {
				int ordinal = ordinal(matcher.group(1));
				if (ordinal > 0) {
					return new TypedMarker(form.style(), ordinal, matcher.end() - offset);
				}
			}
		}
		return null;
	}

	private static int ordinal(String number) {
		char first = number.charAt(0);
		if (first >= '①' && first <= '⑳') {
			return first - '①' + 1;
		}
		if (Character.isDigit(first)) {
			return Integer.parseInt(number);
		}
		OptionalLong value = ChineseNumerals.parse(number);
		return value.isPresent() ? (int) Math.min(value.getAsLong(), 999) : 0;
	}
}
