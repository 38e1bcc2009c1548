/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

/** Finds the places of the elements in a text that a parser has found well-formed; comments and the like are stepped over. */
final class XmlScan {

	private final String text;
	private int at;

	private XmlScan(String text) {
		this.text = text;
	}

	/**
	 * The outermost element.
	 *
	 * @param text well-formed XML without document type
	 */
	static XmlNode of(String text) {
		return new XmlScan(text).scan();
	}

	private XmlNode scan() {
		XmlNode outermost = null;
		XmlNode open = null;
		while ((at = text.indexOf('<', at)) >= 0) {
			if (skipped("<!--", "-->") || skipped("<![CDATA[", "]]>") || skipped("<?", "?>")) {
				continue;
			}
			if (text.startsWith("</", at)) {
				open.contentEnd = at;
				at = text.indexOf('>', at) + 1;
				open.end = at;
				open = open.parent;
			} else {
				XmlNode node = tag(open);
				outermost = outermost == null ? node : outermost;
				open = node.isEmpty ? open : node;
			}
		}
		return outermost;
	}

	private boolean skipped(String begin, String end) {
		if (!text.startsWith(begin, at)) {
			return false;
		}
		at = text.indexOf(end, at + begin.length()) + end.length();
		return true;
	}

	private XmlNode tag(XmlNode parent) {
		int start = at++;
		XmlNode node = new XmlNode(name(), start, parent);
		node.nameEnd = at;
		if (parent != null) {
			parent.children.add(node);
		}
		for (int before = at; attribute(node, before); before = at) {
			continue;
		}
		node.isEmpty = text.charAt(at) == '/';
		at = text.indexOf('>', at) + 1;
		node.openEnd = at;
		node.contentEnd = at;
		node.end = at;
		return node;
	}

	private boolean attribute(XmlNode node, int before) {
		skipBlanks();
		if (text.charAt(at) == '/' || text.charAt(at) == '>') {
			return false;
		}
		String name = name();
		at = text.indexOf('=', at) + 1;
		skipBlanks();
		char quote = text.charAt(at);
		int valueStart = at + 1;
		int valueEnd = text.indexOf(quote, valueStart);
		node.attributes.add(new XmlNode.Attribute(name, before, valueStart, valueEnd));
		at = valueEnd + 1;
		return true;
	}

	private String name() {
		int start = at;
		while (!Character.isWhitespace(text.charAt(at)) && "=/>".indexOf(text.charAt(at)) < 0) {
			at++;
		}
		return text.substring(start, at);
	}

	private void skipBlanks() {
		while (Character.isWhitespace(text.charAt(at))) {
			at++;
		}
	}
}
