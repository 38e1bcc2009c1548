/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.annals.document.style.DocumentStyle;
import org.annals.document.style.Face;
import org.annals.document.style.FontStyle;
import org.annals.document.style.PageStyle;
import org.annals.document.style.Role;
import org.annals.document.style.TextStyle;

/** A document style as CSS. */
final class StyleSheet {

	private static final String LATIN = "-latin";

	private final DocumentStyle style;

	StyleSheet(DocumentStyle style) {
		this.style = style;
	}

	String css() {
		PageStyle page = style.page();
		double body = style.text(Role.BODY).size();
		StringBuilder css = new StringBuilder("\n");
		rule(css, "@page", "size:" + mm(page.width()) + " " + mm(page.height()),
				"margin:" + mm(page.top()) + " " + mm(page.right()) + " " + mm(page.bottom()) + " " + mm(page.left()));
		if (style.isEastAsian()) {
			narrow(css);
		}
		rule(css, "body", "margin:0", "background:#fff", "color:#000", "line-height:" + number(page.pitch() / style.text(Role.BODY).em()));
		rule(css, "main", "max-width:" + mm(page.textWidth()), "margin:0 auto", "padding:2rem 1rem",
				"overflow-wrap:anywhere", "line-break:strict");
		rule(css, "h1,h2,h3,h4,h5,p", "margin:0", "font-weight:normal");
		for (Role role : Role.values()) {
			text(css, style.text(role), body);
		}
		rule(css, ".title,.subtitle,.attachment-title", "text-wrap:balance");
		rule(css, ".wide", "overflow-x:auto", "margin:.5em 0");
		rule(css, "table", "border-collapse:collapse", "width:100%");
		rule(css, "th,td", "border:1px solid", "padding:.2em .5em", fonts(style.text(Role.TABLE_CELL)), size(Role.TABLE_CELL, body),
				"line-height:" + number(style.table().pitch()));
		rule(css, "th", fonts(style.text(Role.TABLE_HEAD)), "font-weight:" + weight(style.text(Role.TABLE_HEAD)),
				"text-align:" + align(style.text(Role.TABLE_HEAD)));
		rule(css, "tbody th", fonts(style.text(Role.TABLE_CELL)), "font-weight:normal", "text-align:left");
		rule(css, "td.number", "text-align:right");
		rule(css, "caption", fonts(style.text(Role.TABLE_TITLE)), size(Role.TABLE_TITLE, body),
				"font-weight:" + weight(style.text(Role.TABLE_TITLE)), "text-align:" + align(style.text(Role.TABLE_TITLE)));
		css.append("@media screen{main .attachment-label{border-top:1px solid;padding-top:1em;margin-top:2em}}\n");
		// Paper is white; on a dark desktop a screen need not be.
		css.append("@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark}body{background:#1c1c1c;color:#e6e6e6}}\n");
		css.append("@media print{main{max-width:none;padding:0}body{font-size:").append(number(body))
				.append("pt}.wide{overflow:visible}thead{display:table-header-group}tr{break-inside:avoid}")
				.append("h1,h2,h3,h4,h5{break-after:avoid}.attachment-label{break-before:page}}\n");
		return css.toString();
	}

	private void text(StringBuilder css, TextStyle text, double body) {
		String key = "." + text.role().key();
		rule(css, key, fonts(text), size(text.role(), body), "font-weight:" + weight(text));
		double blank = style.page().pitch() / text.em();
		// The same class marks a heading that runs in, which has the font but not the place.
		rule(css, "p" + key + ",h1" + key + ",h2" + key + ",h3" + key + ",h4" + key + ",h5" + key, "text-align:" + align(text),
				"line-height:" + number(text.lineSpan() * blank), "text-indent:" + number(text.firstIndent()) + "em",
				"margin-top:" + number(text.before() * blank) + "em",
				"margin-bottom:" + number(text.after() * blank) + "em");
	}

	/** Signature and date are one block at the right; on a screen nobody counts characters from the margin. */
	private String align(TextStyle text) {
		if (text.role().isClosing()) {
			return style.closing().left() ? "left" : "right";
		}
		return text.align().name().toLowerCase(Locale.ROOT);
	}

	private String size(Role role, double body) {
		return "font-size:" + number(style.text(role).size() / body) + "em";
	}

	private static String weight(TextStyle text) {
		return text.font().bold() ? "bold" : "normal";
	}

	/** The Latin family first; with ideographs beside it, it is kept from the marks that both scripts share. */
	private String fonts(TextStyle text) {
		FontStyle font = text.font();
		List<String> families = new ArrayList<>();
		if (style.isEastAsian()) {
			families.add("'" + font.id() + LATIN + "'");
		} else {
			font.latin().forEach(face -> families.add(quoted(face)));
		}
		font.faces().forEach(face -> families.add(quoted(face)));
		families.add(font.generic());
		return "font-family:" + String.join(",", families);
	}

	/** Letters and digits alone: “, ” and — would else be narrow in Chinese text. */
	private void narrow(StringBuilder css) {
		for (FontStyle font : style.fonts().values()) {
			List<String> sources = font.latin().stream().map(face -> "local(" + quoted(face) + ")").toList();
			rule(css, "@font-face", "font-family:'" + font.id() + LATIN + "'", "src:" + String.join(",", sources),
					"unicode-range:U+20-7E,U+C0-24F");
		}
	}

	private static String quoted(Face face) {
		return "'" + face.name().replaceAll("[^\\p{L}\\p{N} _-]", "") + "'";
	}

	private static void rule(StringBuilder css, String selector, String... declarations) {
		css.append(selector).append('{').append(String.join(";", declarations)).append("}\n");
	}

	private static String mm(double length) {
		return number(length) + "mm";
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.3f", value).replaceAll("0+$", "").replaceAll("\\.$", "");
	}
}
