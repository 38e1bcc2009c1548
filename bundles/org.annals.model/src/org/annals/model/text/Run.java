/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.text;

import org.annals.model.report.Citation;
import org.annals.model.report.ControlCharacter;
import org.annals.model.report.Mention;
import org.osgi.annotation.versioning.ProviderType;

/** One piece of a prose, so that callers need not know how a mixed feature map stores it. */
@ProviderType
public sealed interface Run {

	/** Index of the run's entry in {@code Prose.getMixed()}. */
	int index();

	/** Plain text; never empty. */
	record TextRun(int index, String text) implements Run {
	}

	/** A place where a metric shows its value. */
	record MentionRun(int index, Mention mention) implements Run {
	}

	/** A cited document. */
	record CitationRun(int index, Citation citation) implements Run {
	}

	/** A character that XML cannot hold. */
	record CharacterRun(int index, ControlCharacter character) implements Run {

		/** The character as text; a single unpaired surrogate where the code is one. */
		public String text() {
			return Character.toString(character.getCode());
		}
	}
}
