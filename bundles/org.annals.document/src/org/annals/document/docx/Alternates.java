/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

import org.annals.document.write.Markup;

/**
 * Says one thing to Word and another to LibreOffice, where both cannot be right by the same markup: alternate content
 * (ECMA-376 part 3), which may stand anywhere. Word 2013 and later know the namespace and take the choice; LibreOffice does
 * not and takes the fallback.
 */
record Alternates(Markup xml) {

	static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
	static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

	private static final String PREFIX = "w15";

	/** The attribute that the root of a part with alternates needs beside that of {@link #MC}. */
	static final String DECLARED = "xmlns:" + PREFIX;

	/** What follows is for Word. */
	void choice() {
		xml.start("mc:AlternateContent").start("mc:Choice", "Requires", PREFIX);
	}

	/** What follows is for all others. */
	void fallback() {
		xml.end().start("mc:Fallback");
	}

	void end() {
		xml.end().end();
	}
}
