/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

import org.annals.model.text.XmlCharacters;

/** Writes elements as text: what XML parts of documents and HTML pages are made with. */
public final class Markup {

	private final StringBuilder text;
	private final Deque<String> open = new ArrayDeque<>();

	/** @param prolog what stands before the first element */
	public Markup(String prolog) {
		text = new StringBuilder(prolog);
	}

	/** Opens an element. */
	public Markup start(String name, String... attributes) {
		tag(name, attributes).append('>');
		open.push(name);
		return this;
	}

	/** An element without content. */
	public Markup empty(String name, String... attributes) {
		tag(name, attributes).append("/>");
		return this;
	}

	/** An element that holds only text. */
	public Markup element(String name, String content, String... attributes) {
		return start(name, attributes).text(content).end();
	}

	/** Closes the element that was opened last. */
	public Markup end() {
		text.append("</").append(open.pop()).append('>');
		return this;
	}

	/** Text, escaped; characters that XML cannot hold are left out. */
	public Markup text(String content) {
		escape(content, false);
		return this;
	}

	/** Markup as it is. */
	public Markup raw(String content) {
		text.append(content);
		return this;
	}

	/** @param attributes names and values by turns; one whose value is null is left out */
	private StringBuilder tag(String name, String... attributes) {
		text.append('<').append(name);
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				text.append(' ').append(attributes[i]).append("=\"");
				escape(attributes[i + 1], true);
				text.append('"');
			}
		}
		return text;
	}

	private void escape(String content, boolean attribute) {
		String legal = XmlCharacters.legal(content);
		for (int i = 0; i < legal.length(); i++) {
			char c = legal.charAt(i);
			switch (c) {
			case '&' -> text.append("&amp;");
			case '<' -> text.append("&lt;");
			case '>' -> text.append("&gt;");
			case '"' -> text.append(attribute ? "&quot;" : "\"");
			case '\n', '\t', '\r' -> text.append(attribute ? " " : String.valueOf(c));
			default -> text.append(c);
			}
		}
	}

	/** All of it as UTF-8. */
	public byte[] bytes() {
		return toString().getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
