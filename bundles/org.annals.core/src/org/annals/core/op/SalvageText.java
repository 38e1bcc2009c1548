/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.source.SourceFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The user action "take the text out of a report that cannot be opened", so that a damaged or newer file costs its structure
 * and not its sentences. Derived numbers are lost; the values of metrics are written where they are mentioned.
 */
public final class SalvageText {

	private static final String NAMESPACE = "urn:annals:report:";
	/** A tag, a comment, or one that the end of a cut file leaves open. */
	private static final Pattern MARKUP = Pattern.compile("<!--.*?(?:-->|$)|<[^<>]*(?:>|$)", Pattern.DOTALL);
	private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:]+)\\s*=\\s*\"([^\"]*)\"");
	private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#x(\\p{XDigit}{1,6})|(lt|gt|amp|quot|apos));");
	private static final Pattern PROSE = Pattern.compile("heading|prose");

	private final SourceFile broken;

	public SalvageText(SourceFile broken) {
		this.broken = broken;
	}

	/** Whether the file was meant to be a report. */
	static boolean looksLikeReport(SourceFile file) {
		return file.holds(NAMESPACE);
	}

	/**
	 * The text as a source that {@link ReadReport} takes for plain text, a line a passage.
	 *
	 * @param monitor may be null
	 */
	public SourceFile execute(IProgressMonitor monitor) {
		SubMonitor.convert(monitor).checkCanceled();
		String xml = new String(broken.bytes(), StandardCharsets.UTF_8);
		Map<String, String> metrics = metrics(xml);
		StringBuilder text = new StringBuilder();
		Matcher markup = MARKUP.matcher(xml);
		boolean inProse = false;
		int done = 0;
		while (markup.find()) {
			if (inProse) {
				text.append(decoded(xml.substring(done, markup.start())));
			}
			done = markup.end();
			String name = name(markup.group());
			if (PROSE.matcher(name).matches()) {
				boolean opens = markup.group().charAt(1) != '/' && !markup.group().endsWith("/>");
				inProse = opens;
				text.append(opens ? "" : "\n");
			} else if (inProse && name.equals("mention")) {
				text.append(metrics.getOrDefault(attributes(markup.group()).getOrDefault("metric", ""), ""));
			} else if (inProse && name.equals("citation")) {
				text.append('《').append(attributes(markup.group()).getOrDefault("title", "")).append('》');
			}
		}
		if (inProse) {
			text.append(decoded(xml.substring(done)));
		}
		return SourceFile.ofText(broken.name() + ".txt", text.toString());
	}

	private static Map<String, String> metrics(String xml) {
		Map<String, String> metrics = new HashMap<>();
		Matcher markup = MARKUP.matcher(xml);
		while (markup.find()) {
			if (name(markup.group()).equals("metric")) {
				Map<String, String> attributes = attributes(markup.group());
				metrics.put(attributes.get("id"),
						attributes.getOrDefault("value", "") + attributes.getOrDefault("unit", ""));
			}
		}
		return metrics;
	}

	/** The local name of a tag. */
	private static String name(String tag) {
		Matcher name = Pattern.compile("</?(?:[\\w.-]+:)?([\\w.-]+)").matcher(tag);
		return name.lookingAt() ? name.group(1) : "";
	}

	private static Map<String, String> attributes(String tag) {
		Map<String, String> attributes = new HashMap<>();
		Matcher attribute = ATTRIBUTE.matcher(tag);
		while (attribute.find()) {
			attributes.put(attribute.group(1), decoded(attribute.group(2)));
		}
		return attributes;
	}

	private static String decoded(String text) {
		return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1), entity.group(2),
				entity.group(3))));
	}

	private static String character(String decimal, String hexadecimal, String name) {
		if (name != null) {
			return switch (name) {
			case "lt" -> "<";
			case "gt" -> ">";
			case "quot" -> "\"";
			case "apos" -> "'";
			default -> "&";
			};
		}
		int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
		return Character.isValidCodePoint(code) ? Character.toString(code) : "";
	}
}
