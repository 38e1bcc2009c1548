/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import org.annals.model.report.Citation;
import org.annals.model.report.ControlCharacter;
import org.annals.model.report.Mention;
import org.annals.model.report.Prose;
import org.eclipse.emf.ecore.util.FeatureMap;

/** What one prose prints, for those who need no more than that of the report's text. */
public final class ProseText {

	private ProseText() {
	}

	/** The same chars that the report's text has for the prose. */
	public static String of(Prose prose) {
		StringBuilder text = new StringBuilder();
		for (FeatureMap.Entry entry : prose.getMixed()) {
			append(entry.getValue(), text);
		}
		return text.toString();
	}

	/** Appends what one run prints. */
	static void append(Object run, StringBuilder text) {
		switch (run) {
		case String string -> text.append(string);
		case Mention mention -> text.append(Mentions.shown(mention));
		case Citation citation -> text.append('《').append(citation.getTitle()).append('》');
		case ControlCharacter character -> text.appendCodePoint(character.getCode());
		default -> throw new IllegalStateException(run.toString());
		}
	}
}
