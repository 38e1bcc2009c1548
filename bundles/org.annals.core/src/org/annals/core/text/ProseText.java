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
		text.append(shown(run));
	}

	/** What one run prints: a text, a mention, a citation or a control character. */
	public static String shown(Object run) {
		return switch (run) {
		case String text -> text;
		case Mention mention -> Mentions.shown(mention);
		case Citation citation -> "《" + citation.getTitle() + "》";
		case ControlCharacter character -> Character.toString(character.getCode());
		default -> throw new IllegalStateException(run.toString());
		};
	}
}
