/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a string that each match of a regular expression contains, so that most lines need no look at all. */
final class Literals {

	private static final Pattern ESCAPE_OR_CLASS = Pattern.compile("\\\\.|\\[[^\\]]*\\]");
	private static final Pattern GROUP = Pattern.compile("\\((\\?(?::|[=!]|<[=!]))?([^()]*)\\)([?*{])?");
	private static final Pattern OPTIONAL = Pattern.compile(".[?*{]");
	private static final Pattern RUN = Pattern.compile("[\\u4E00-\\u9FA5]+");

	private Literals() {
	}

	/** The longest such string of Han characters that is easily seen; "" when there is none. */
	static String of(String regex) {
		String rest = ESCAPE_OR_CLASS.matcher(regex).replaceAll(".");
		Matcher group = GROUP.matcher(rest);
		while (group.find()) {
			boolean plain = (group.group(1) == null || group.group(1).equals("?:")) && group.group(3) == null
					&& group.group(2).indexOf('|') < 0;
			String inside = plain ? group.group(2) : ".";
			rest = rest.substring(0, group.start()) + inside + rest.substring(group.end());
			group = GROUP.matcher(rest);
		}
		if (rest.indexOf('|') >= 0) {
			return "";
		}
		Matcher run = RUN.matcher(OPTIONAL.matcher(rest).replaceAll("."));
		String longest = "";
		while (run.find()) {
			longest = run.group().length() > longest.length() ? run.group() : longest;
		}
		return longest;
	}
}
